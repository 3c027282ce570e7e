<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Claims;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What was done about a claim before it is handed over.
 */
final readonly class HandOverFacts {

	/**
	 * @param int            $messages        Handed over about what is late.
	 * @param int            $calls           Made, whatever came of them.
	 * @param CivilDate|null $notice_on       Delivery of the formal notice, proved or presumed; null = none was delivered.
	 * @param CivilDate|null $free_until      Last day on which paying was free of costs.
	 * @param bool           $notice_proved   By registered post or a proof of delivery.
	 * @param bool           $disputed        Something of the customer is disputed.
	 * @param bool           $arranged        A promise or a plan runs.
	 * @param bool           $terms_known     The terms that the customer accepted are kept.
	 * @param bool           $address_known   Street, postcode and town.
	 */
	public function __construct(
		public int $messages,
		public int $calls,
		public ?CivilDate $notice_on,
		public ?CivilDate $free_until,
		public bool $notice_proved,
		public bool $disputed,
		public bool $arranged,
		public bool $terms_known,
		public bool $address_known,
	) {
	}
}
