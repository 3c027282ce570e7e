<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\DirectDebit\DebitRepository;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Dunning\ReadPolicy;
use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Invoices\OtherLines;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;

/**
 * One invoice: what it says, what happened, and what comes.
 */
final readonly class ReadInvoice {

	public function __construct(
		private InvoiceRepository $invoices,
		private OtherLines $other_lines,
		private CustomerRepository $customers,
		private DebitRepository $debits,
		private CustomerFactsReader $facts,
		private ReadPolicy $policy,
		private SettingsStore $settings,
		private OrderDocuments $orders,
		private AgreementViews $agreements,
		private PlanViews $plans,
		private ServiceViews $services,
		private StoryViews $story,
		private GateToday $gate,
		private Clock $clock,
	) {
	}

	/** @throws NotFound */
	public function execute( int $id ): InvoicePage {
		$invoice  = $this->invoices->find( $id ) ?? throw NotFound::thing( 'invoice', $id );
		$customer = $this->customers->find( $invoice->customer_id );
		$today    = $this->clock->today();
		$lines    = $this->invoices->lines( $id );
		$order    = $this->orders->of( $invoice->order_id );
		$debit    = $this->debits->newest( $id );
		$facts    = $this->facts->of( [ $invoice->customer_id ] )[ $invoice->customer_id ] ?? null;
		$open     = self::open( $facts, $id );
		$coming   = null === $facts || null === $open ? null : $this->coming( $facts, $open, $today, $debit?->collection_on );
		$services = $this->services->of_invoice( $id );
		$future   = $coming?->all() ?? [];
		return new InvoicePage(
			row: new ListedInvoice( $invoice, $customer->name ?? '', $today, null !== $open && [] !== array_intersect( $open->services, $facts->suspended ?? [] ), null === $open ? null : $facts?->pause( $today ), $coming?->next() ),
			lines: $lines,
			other_lines: $this->other_lines->of( $id ),
			order: $order,
			with_debit: $this->with_debit( $invoice, $lines, $order ),
			debit: $debit,
			phone: $customer->phone ?? '',
			promise_id: self::id( $this->agreements->open_promise_of( $invoice->customer_id ) ),
			plan: $this->plans->open_of( $invoice->customer_id, $today ),
			hold_id: self::id( $this->agreements->running_hold_of( $invoice->customer_id, $today ) ),
			dispute_id: $invoice->disputed ? $this->agreements->open_dispute_of( $id ) : null,
			leads: null !== $facts && $facts->lead( $today )?->id === $id,
			services: $services,
			suspension_on: $coming?->suspension_on(),
			story: $this->story->of_invoice( $invoice, array_column( $services, 'id' ) ),
			future: $future,
		);
	}

	private static function open( ?CustomerFacts $facts, int $id ): ?InvoiceFacts {
		foreach ( $facts->invoices ?? [] as $invoice ) {
			if ( $invoice->id === $id ) {
				return $invoice;
			}
		}
		return null;
	}

	private function coming( CustomerFacts $facts, InvoiceFacts $invoice, CivilDate $today, ?CivilDate $collection_on ): ComingSteps {
		return new ComingSteps( $facts, $invoice, $this->policy->execute(), $today, $collection_on, $this->gate->reasons_against( $facts, $today ) );
	}

	/**
	 * The discount on each line, and the VAT that goes with it.
	 *
	 * @param list<DraftLine> $lines
	 */
	private function with_debit( Invoice $invoice, array $lines, ?OrderDocument $order ): ?Money {
		$discount = $this->settings->current()->debit_discount_on( $this->clock->today() );
		if ( PaymentMethod::direct_debit === $invoice->method || $discount->percentage->is_zero() || ! $invoice->net->is_positive() ) {
			return null;
		}
		$off = Money::zero( $invoice->total->currency );
		foreach ( $lines as $line ) {
			$off = $off->plus( $discount->on_line( $line->amount ) );
		}
		$includes_vat = $order->prices_include_vat ?? false;
		return $invoice->total->minus( $includes_vat ? $off : $off->ratio( $invoice->total->minor, $invoice->net->minor ) );
	}

	/** @param array<string, mixed>|null $agreement */
	private static function id( ?array $agreement ): ?int {
		$id = $agreement['id'] ?? null;
		return is_int( $id ) ? $id : null;
	}
}
