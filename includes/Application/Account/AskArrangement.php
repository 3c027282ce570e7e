<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Account;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\TaskKind;
use HostingInvoices\Application\Dunning\TaskRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;

/**
 * A customer asks for a payment arrangement: a call for the owner to make today, with what the customer wrote.
 */
final readonly class AskArrangement {

	public const STEP = 'arrangement';

	public function __construct(
		private CustomerRepository $customers,
		private InvoiceRepository $invoices,
		private TaskRepository $tasks,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused when nothing is open, or it was asked already.
	 */
	public function execute( int $customer_id, string $words ): void {
		$this->transaction->run(
			function () use ( $customer_id, $words ): void {
				$this->customers->lock( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
				$invoice = $this->invoices->open_of( $customer_id )[0] ?? throw Refused::because( 'nothing_open' );
				if ( $this->tasks->is_open( $customer_id, self::STEP ) ) {
					throw Refused::because( 'arrangement_asked' );
				}
				$this->tasks->add( TaskKind::call, $customer_id, $invoice->id, self::STEP, $this->clock->today() );
				$this->story->tell( new Happening( EventKind::arrangement_asked, $customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $invoice->id, actor_id: $customer_id, detail: $words ) );
			}
		);
	}
}
