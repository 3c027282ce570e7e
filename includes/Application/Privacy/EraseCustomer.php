<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Privacy;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Retention;
use HostingInvoices\Domain\Law\LegalFigures;

/**
 * Forgets a customer where nothing obliges to remember: no service is invoiced any more, and no invoice is within the
 * years for which the tax office wants the books. Who owes is within them.
 */
final readonly class EraseCustomer {

	public function __construct(
		private PersonalData $personal_data,
		private CustomerRepository $customers,
		private SubscriptionRepository $subscriptions,
		private LegalFigures $law,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	public function execute( int $customer_id ): Erasure {
		return $this->transaction->run(
			function () use ( $customer_id ): Erasure {
				if ( null === $this->customers->lock( $customer_id ) ) {
					return Erasure::unknown();
				}
				$until = $this->kept_until( $customer_id );
				if ( null !== $until && $this->clock->today()->is_on_or_before( $until ) ) {
					return Erasure::kept_until( $until );
				}
				if ( null !== $this->subscriptions->earliest_next_period( $customer_id ) ) {
					return Erasure::still_served();
				}
				$this->personal_data->forget( $customer_id );
				return Erasure::done();
			}
		);
	}

	private function kept_until( int $customer_id ): ?CivilDate {
		$newest = $this->personal_data->newest_invoice_on( $customer_id );
		return null === $newest ? null : Retention::last_day( $newest, $this->law->retention_years->on( $newest )->value );
	}
}
