<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Plans\Withdrawal;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Who ordered is welcomed, and then sent the invoice.
 */
final readonly class Welcome {

	public function __construct( private WriteMessage $messages, private SubscriptionRepository $subscriptions, private Withdrawal $withdrawal ) {
	}

	/** Inside the transaction that made the invoice. */
	public function write( PlanOrder $order, Invoice $invoice ): void {
		if ( [] !== $order->plans ) {
			$labels = array_map( static fn ( PlanLine $line ): string => $line->label, $order->plans );
			$next   = $this->subscriptions->earliest_next_period( $order->customer_id );
			$until  = CustomerType::consumer === $order->customer_type ? $this->withdrawal->last_day( $invoice->issued_on ) : null;
			$facts  = [ 'services' => implode( "\n", array_unique( $labels ) ), 'names_date' => $next?->to_string(), 'withdraw_until' => $until?->to_string() ];
			$this->messages->execute( MessageKind::welcome, 'welcome', $order->customer_id, $invoice->id, facts: $facts );
		}
		$this->messages->execute( MessageKind::invoice, 'invoice', $order->customer_id, $invoice->id );
	}
}
