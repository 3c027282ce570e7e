<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Plans\Terms;

/**
 * What was agreed with each subscription that was bought in the shop; those that the owner added have none.
 */
interface TermsRepository {

	public function add( AgreedTerms $terms ): void;

	public function find( int $subscription_id ): ?AgreedTerms;

	/** @return list<AgreedTerms> By subscription. */
	public function of_order( int $order_id ): array;

	/** Other terms hold from now on; the order keeps the first. @param \DateTimeImmutable|null $at When they were accepted; null = there are none. */
	public function agree( int $subscription_id, int $product_id, int $notice_months, Terms $terms, ?\DateTimeImmutable $at ): void;

	public function withdrawn( int $subscription_id, CivilDate $on ): void;
}
