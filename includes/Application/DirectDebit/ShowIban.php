<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\DirectDebit\Iban;

/**
 * Shows somebody a whole IBAN, and writes down who read it before it is shown.
 */
final readonly class ShowIban {

	public function __construct(
		private MandateRepository $mandates,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws Refused when there is no mandate.
	 * @throws \HostingInvoices\Application\SecretUnreadable
	 */
	public function execute( int $customer_id, int $actor_id ): Iban {
		return $this->transaction->run(
			function () use ( $customer_id, $actor_id ): Iban {
				$this->customers->lock( $customer_id );
				$mandate = $this->mandates->active_of( $customer_id ) ?? throw Refused::because( 'no_mandate' );
				$iban    = $this->mandates->iban( $mandate->id );
				$this->story->tell( new Happening( EventKind::iban_shown, $customer_id, $this->clock->today(), $this->clock->now(), actor_id: $actor_id, detail: $mandate->reference ) );
				return $iban;
			}
		);
	}
}
