<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Claims;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\Allocation;
use HostingInvoices\Domain\Money\Money;

/**
 * Money of a customer that names no invoice, such as a bank transfer "for all I owe".
 */
final readonly class ApplyMoney {

	public function __construct(
		private CustomerRepository $customers,
		private InvoiceRepository $invoices,
		private ClaimReader $claims,
		private PayCosts $costs,
		private BookPayment $book,
		private Transaction $transaction,
	) {
	}

	/**
	 * @param string $source    As InvoiceRepository::book() knows it.
	 * @param string $reference Unique for this money: a second time it changes nothing.
	 * @return Money What is left when all is paid; somebody has to decide about it.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $customer_id, Money $money, CivilDate $on, string $source, string $reference, int $actor_id = 0 ): Money {
		if ( ! $money->is_positive() ) {
			throw Refused::because( 'amount_not_positive', 'amount' );
		}
		return $this->transaction->run(
			function () use ( $customer_id, $money, $on, $source, $reference, $actor_id ): Money {
				$this->customers->lock( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
				$allocation = Allocation::of( $money, $this->claims->open_costs( $customer_id ), $this->open( $customer_id, $money->currency ) );
				foreach ( $allocation->to_costs as [ 'costs' => $costs, 'amount' => $amount ] ) {
					$this->costs->execute( $costs, $amount, $on, $reference );
				}
				foreach ( $allocation->to_invoices as [ 'invoice' => $id, 'amount' => $amount ] ) {
					$this->book->book( $this->invoices->find( $id ) ?? throw NotFound::thing( 'invoice', $id ), $amount, $on, $source, $reference, $actor_id );
				}
				return $allocation->rest;
			}
		);
	}

	/** @return array<int, Money> Oldest first; what is disputed comes last, what is being collected not at all. */
	private function open( int $customer_id, string $currency ): array {
		$open     = [];
		$disputed = [];
		foreach ( $this->invoices->open_of( $customer_id ) as $invoice ) {
			if ( $invoice->open()->currency !== $currency || $invoice->debit_under_way ) {
				continue;
			}
			if ( $invoice->disputed ) {
				$disputed[ $invoice->id ] = $invoice->open();
			} else {
				$open[ $invoice->id ] = $invoice->open();
			}
		}
		return $open + $disputed;
	}
}
