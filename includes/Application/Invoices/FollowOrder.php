<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Papers\CreditInvoice;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;

/**
 * WooCommerce says that something happened to an order of ours: the invoice follows.
 */
final readonly class FollowOrder implements OrderChanged {

	public function __construct(
		private InvoiceRepository $invoices,
		private InvoiceOrders $orders,
		private BookPayment $book,
		private SettleCustomer $settle,
		private CreditInvoice $credit,
		private Outbox $outbox,
		private CustomerRepository $customers,
		private SettingsStore $settings,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	public function execute( int $order_id ): void {
		$invoice = $this->invoices->find_by_order( $order_id );
		if ( null === $invoice ) {
			return;
		}
		$this->transaction->run(
			function () use ( $invoice, $order_id ): void {
				$this->customers->lock( $invoice->customer_id );
				$fresh = $this->invoices->find( $invoice->id );
				if ( null !== $fresh ) {
					$order = $this->orders->find( $order_id );
					$this->follow( $fresh, $order );
					$this->credit( $fresh, $order );
				}
			}
		);
	}

	/** An invoice that was issued is taken back by a credit note, never by editing it. */
	private function credit( Invoice $invoice, ?OrderFacts $order ): void {
		if ( null === $order || $order->refunded->is_positive() || OrderState::cancelled === $order->state ) {
			$this->credit->follow_order( $invoice );
		}
	}

	private function follow( Invoice $invoice, ?OrderFacts $order ): void {
		match ( $order->state ?? OrderState::cancelled ) {
			OrderState::paid => InvoiceState::paid === $invoice->state ? null : $this->paid( $invoice ),
			OrderState::cancelled, OrderState::refunded => InvoiceState::cancelled === $invoice->state ? null : $this->cancel( $invoice ),
			OrderState::payable => InvoiceState::open === $invoice->state || $this->is_being_settled( $invoice ) || $this->credit->has_taken_back( $invoice ) ? null : $this->reopen( $invoice ),
		};
	}

	private function paid( Invoice $invoice ): void {
		if ( InvoiceState::cancelled === $invoice->state ) {
			$invoice = $invoice->reopened( $invoice->round_began_on, $invoice->due_on );
			$this->invoices->save( $invoice );
		}
		$this->book->book( $invoice, $invoice->open(), $this->clock->today(), 'woocommerce', $this->reference( $invoice, 'paid' ) );
	}

	private function cancel( Invoice $invoice ): void {
		$this->invoices->save( $invoice->cancelled() );
		$this->tell( EventKind::invoice_cancelled, $invoice, $invoice->total );
		$this->settle->execute( $invoice->customer_id, $this->clock->today() );
	}

	/** An order that can be paid again, after a cancellation undone or a payment taken back, gets a full timeline. */
	private function reopen( Invoice $invoice ): void {
		$today = $this->clock->today();
		if ( $invoice->paid->is_positive() && $invoice->paid->compare( $invoice->total ) >= 0 ) {
			$this->invoices->book( $invoice, $invoice->paid->negated(), $today, 'woocommerce', $this->reference( $invoice, 'undone' ), $this->clock->now() );
			$invoice = $invoice->after_payment( $invoice->paid->negated(), $today );
		}
		$invoice = $invoice->reopened( $today, $today->plus_days( $this->settings->current()->reopened_term_days ) );
		$this->invoices->save( $invoice );
		$this->tell( EventKind::invoice_reopened, $invoice, $invoice->open() );
		$this->settle->execute( $invoice->customer_id, $today );
	}

	/** What was booked before is told by the state of the invoice, under the lock: paid, undone and paid again is three bookings. */
	private function reference( Invoice $invoice, string $what ): string {
		return "order-{$invoice->order_id}-$what-" . bin2hex( random_bytes( 8 ) );
	}

	/**
	 * We booked it and WooCommerce has yet to hear: its order is payable for a moment, which undoes nothing. Once it has
	 * heard, an order that is payable was set back by somebody.
	 */
	private function is_being_settled( Invoice $invoice ): bool {
		return InvoiceState::paid === $invoice->state
			&& $this->invoices->was_paid_outside_woocommerce( $invoice->id )
			&& ! $this->outbox->is_done( EffectKind::settle_order, $invoice->id );
	}

	private function tell( EventKind $event, Invoice $invoice, Money $amount ): void {
		$this->story->tell( new Happening( $event, $invoice->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $invoice->id, amount: $amount ) );
	}
}
