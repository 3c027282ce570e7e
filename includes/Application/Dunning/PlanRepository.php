<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\PaymentPlan;
use HostingInvoices\Domain\Money\Money;

/**
 * The payment plans that were agreed.
 */
interface PlanRepository {

	/**
	 * @param non-empty-list<int> $invoices Those it is about.
	 * @return int The plan, open.
	 */
	public function add( int $customer_id, PaymentPlan $plan, array $invoices, CivilDate $made_on, string $note, int $agreed_by ): int;

	/** @phpstan-impure After a lock it may answer something else than before. */
	public function find( int $id ): ?AgreedPlan;

	/**
	 * The one that runs: at most one does.
	 *
	 * @phpstan-impure
	 */
	public function open_of( int $customer_id ): ?AgreedPlan;

	/** What was paid of the invoices of a plan since it was agreed. */
	public function paid_of( AgreedPlan $plan ): Money;

	/**
	 * How it stands now.
	 *
	 * @param CivilDate|null $next_on Date of the oldest instalment that is not paid; null = none is left.
	 */
	public function stands( int $id, PlanState $state, Money $paid, ?CivilDate $next_on ): void;
}
