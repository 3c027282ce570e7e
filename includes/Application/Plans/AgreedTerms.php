<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Plans\Terms;

/**
 * On which terms a subscription was bought.
 */
final readonly class AgreedTerms {

	/**
	 * @param int                     $notice_months  As it holds for this customer.
	 * @param bool                    $began_at_once  The consumer asked for it; else nothing is owed after withdrawing.
	 * @param CivilDate|null          $withdraw_until Last day on which a consumer may withdraw; null for a business.
	 * @param CivilDate|null          $withdrawn_on   When it was.
	 */
	public function __construct(
		public int $subscription_id,
		public int $order_id,
		public int $product_id,
		public int $notice_months,
		public Terms $terms,
		public ?\DateTimeImmutable $accepted_at,
		public bool $began_at_once,
		public ?CivilDate $withdraw_until,
		public ?CivilDate $withdrawn_on = null,
	) {
	}

	public function may_be_withdrawn( CivilDate $today ): bool {
		return null !== $this->withdraw_until && null === $this->withdrawn_on && $today->is_on_or_before( $this->withdraw_until );
	}
}
