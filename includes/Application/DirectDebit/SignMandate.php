<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Domain\DirectDebit\MandateReference;

/**
 * Keeps a mandate that a customer signed; it replaces the one that was there.
 */
final readonly class SignMandate {

	public function __construct(
		private MandateRepository $mandates,
		private CustomerRepository $customers,
		private WriteMessage $write_message,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string       $reference Empty = the next free one.
	 * @param Consent|null $consent   Null = it was signed on paper.
	 * @throws NotFound
	 * @throws Refused when it was signed in the future.
	 * @throws MandateRejected when the reference is taken.
	 * @throws \HostingInvoices\Domain\DirectDebit\InvalidMandateReference
	 */
	public function execute( int $customer_id, Iban $iban, string $account_holder, CivilDate $signed_on, string $reference, int $actor_id, ?Consent $consent = null ): void {
		if ( $signed_on->is_after( $this->clock->today() ) ) {
			throw Refused::because( 'date_in_future', 'signed_on' );
		}
		$reference = '' === trim( $reference ) ? '' : MandateReference::parse( $reference )->to_string();
		$this->transaction->run(
			function () use ( $customer_id, $iban, $account_holder, $signed_on, $reference, $actor_id, $consent ): void {
				$customer = $this->customers->lock( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
				$before   = $this->mandates->active_of( $customer_id );
				if ( null !== $before ) {
					$this->mandates->end( $before->id, $this->clock->today() );
				}
				$id = $this->mandates->add( $customer_id, $iban, '' === $account_holder ? $customer->name : $account_holder, $signed_on, $reference );
				if ( null !== $consent ) {
					$this->mandates->keep_consent( $id, $consent );
					$this->write_message->execute( MessageKind::mandate_confirmation, 'mandate_confirmation', $customer_id );
				}
				$this->story->tell( new Happening( EventKind::mandate_signed, $customer_id, $this->clock->today(), $this->clock->now(), actor_id: $actor_id, detail: $iban->last_four() ) );
			}
		);
	}
}
