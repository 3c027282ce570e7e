<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What was agreed with each subscription that was bought in the shop; those that the owner added have none.
 */
interface TermsRepository {

	public function add( AgreedTerms $terms ): void;

	public function find( int $subscription_id ): ?AgreedTerms;

	/** @return list<AgreedTerms> By subscription. */
	public function of_order( int $order_id ): array;

	public function withdrawn( int $subscription_id, CivilDate $on ): void;
}
