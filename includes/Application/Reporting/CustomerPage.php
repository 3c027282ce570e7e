<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\DirectDebit\Mandate;
use HostingInvoices\Domain\Customers\PaymentHabits;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;

/**
 * All that the page of one customer shows.
 *
 * @phpstan-import-type StoryEvent from StoryViews
 * @phpstan-import-type ServiceRow from ServiceViews
 */
final readonly class CustomerPage {

	/**
	 * @param array{open: string, late: string, days_late_on_average: int|null} $standing
	 * @param Money                       $debit_saves_per_year Nothing with a mandate.
	 * @param list<array<string, mixed>>  $subscriptions
	 * @param list<ServiceRow>            $services
	 * @param list<ListedInvoice>         $invoices Newest first.
	 * @param array<string, mixed>|null   $promise  The open one.
	 * @param array<string, mixed>|null   $plan     The payment plan that runs.
	 * @param array<string, mixed>|null   $hold     The one that runs.
	 * @param list<Adjustment>            $waiting  Lines for the next invoice beside its periods.
	 * @param list<StoryEvent>            $history  Newest first.
	 */
	public function __construct(
		public int $id,
		public Contact $contact,
		public array $standing,
		public PaymentHabits $habits,
		public Money $debit_saves_per_year,
		public ?Mandate $mandate,
		public array $subscriptions,
		public array $services,
		public array $invoices,
		public ?array $promise,
		public ?array $plan,
		public ?array $hold,
		public array $waiting,
		public array $history,
		public string $group = '',
	) {
	}
}
