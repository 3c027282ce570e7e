<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoicePlacedOrder;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\PaymentMethod;

/**
 * A customer pays an order by direct debit: the mandate is signed, the order is an invoice, its debit is planned.
 */
final readonly class PayOrderByDebit {

	public function __construct(
		private CustomerDirectory $directory,
		private CustomerRepository $customers,
		private SignMandate $sign,
		private InvoicePlacedOrder $invoice,
		private CollectInvoice $collect,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param NewMandate|null $mandate Null = by the one the customer has.
	 * @return CivilDate The day of the collection.
	 * @throws NotFound
	 * @throws Refused
	 * @throws MandateRejected
	 */
	public function execute( int $order_id, int $customer_id, ?NewMandate $mandate, ?Consent $consent, int $actor_id ): CivilDate {
		$contact = $this->directory->find( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
		return $this->transaction->run(
			function () use ( $order_id, $contact, $mandate, $consent, $actor_id ): CivilDate {
				$this->customers->keep( $contact, $this->clock->now() );
				$this->customers->lock( $contact->user_id );
				if ( null !== $mandate ) {
					$this->sign->execute( $contact->user_id, $mandate->iban, $mandate->account_holder, $mandate->signed_on, $mandate->reference, $actor_id, $consent );
				}
				return $this->collect->in_transaction( $this->invoice->in_transaction( $order_id, $contact->user_id, PaymentMethod::direct_debit ) );
			}
		);
	}
}
