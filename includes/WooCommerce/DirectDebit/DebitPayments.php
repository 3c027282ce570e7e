<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\DirectDebit\MandateChannel;
use HostingInvoices\Application\DirectDebit\MandateRejected;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\DirectDebit\PayOrderByDebit;
use HostingInvoices\Application\DirectDebit\SignMandate;
use HostingInvoices\Application\Refused;
use HostingInvoices\WooCommerce\Orders\DateInWords;
use HostingInvoices\WooCommerce\Orders\OwnOrders;

/**
 * What the gateway does: read what the customer filled in, sign, collect.
 */
final readonly class DebitPayments {

	private const TOKEN = 'wc-' . DebitGateway::ID . '-payment-token';

	public function __construct(
		private MandateForm $form,
		private OfferedReference $references,
		private MandateRepository $mandates,
		private OrderCustomer $customer,
		private CustomerDirectory $directory,
		private CustomerRepository $customers,
		private PayOrderByDebit $pay,
		private SignMandate $sign,
		private Clock $clock,
	) {
	}

	/**
	 * @param array<mixed> $posted
	 * @throws FormRefused
	 */
	public function check( #[\SensitiveParameter] array $posted ): void {
		if ( null === self::token_in( $posted ) ) {
			$this->form->mandate( $posted, get_current_user_id() );
		}
	}

	/**
	 * @param array<mixed> $posted
	 * @throws FormRefused
	 */
	public function pay( \WC_Order $order, #[\SensitiveParameter] array $posted ): void {
		$token    = self::token_in( $posted );
		$customer = null === $token ? null : $this->owner_of( $token, $order );
		$mandate  = null === $token ? $this->form->mandate( $posted, $order->get_customer_id() ) : null;
		$customer ??= $this->customer->of( $order );
		$issued    = OwnOrders::has( $order );
		$channel   = $issued || is_wc_endpoint_url( 'order-pay' ) ? MandateChannel::pay_page : MandateChannel::checkout;
		$consent   = null === $mandate ? null : $this->form->consent( $channel, $mandate->reference );
		$collected = $this->translated( fn () => $this->pay->execute( $order->get_id(), $customer, $mandate, $consent, get_current_user_id() ) );
		$this->references->is_used();
		$this->tell( $order->get_id(), $collected->to_string(), $issued );
	}

	/**
	 * @param array<mixed> $posted
	 * @throws FormRefused
	 */
	public function sign( int $customer_id, #[\SensitiveParameter] array $posted, MandateChannel $channel = MandateChannel::account ): void {
		$mandate = $this->form->mandate( $posted, $customer_id );
		$contact = $this->directory->find( $customer_id );
		if ( null === $contact ) {
			throw FormRefused::because( __( 'Please log in first.', 'hosting-invoices' ) );
		}
		$this->customers->keep( $contact, $this->clock->now() );
		$consent = $this->form->consent( $channel, $mandate->reference );
		$this->translated( fn () => $this->sign->execute( $customer_id, $mandate->iban, $mandate->account_holder, $mandate->signed_on, $mandate->reference, get_current_user_id(), $consent ) );
	}

	/** @param array<mixed> $posted */
	private static function token_in( array $posted ): ?int {
		$token = $posted[ self::TOKEN ] ?? 'new';
		return is_scalar( $token ) && (int) $token > 0 ? (int) $token : null;
	}

	/** @throws FormRefused */
	private function owner_of( int $token_id, \WC_Order $order ): int {
		$token   = \WC_Payment_Tokens::get( $token_id );
		$user    = get_current_user_id();
		$mandate = $this->mandates->active_of( $user );
		if ( $user < 1 || ! $token instanceof MandateToken || $token->get_user_id() !== $user || $order->get_customer_id() !== $user || $token->get_token() !== $mandate?->reference ) {
			throw FormRefused::because( __( 'This mandate is not valid any more. Please sign a new one.', 'hosting-invoices' ) );
		}
		return $user;
	}

	/**
	 * @template T
	 * @param \Closure(): T $work
	 * @return T
	 * @throws FormRefused
	 */
	private function translated( \Closure $work ): mixed {
		try {
			return $work();
		} catch ( MandateRejected ) {
			$this->references->is_used();
			throw FormRefused::because( __( 'The mandate has changed meanwhile. Please load this page again and read it once more.', 'hosting-invoices' ) );
		} catch ( Refused $refused ) {
			throw FormRefused::because(
				'debit_returned_before' === $refused->reason
					? __( 'A collection of this invoice came back before. Please pay it in another way; your next invoice can be collected again.', 'hosting-invoices' )
					: __( 'This order cannot be collected any more.', 'hosting-invoices' )
			);
		}
	}

	/** An order waits for its collection; an issued invoice stays payable in other ways too, and WooCommerce has nothing to mail. */
	private function tell( int $order_id, string $collection_on, bool $was_issued ): void {
		$order = wc_get_order( $order_id );
		if ( ! $order instanceof \WC_Order ) {
			return;
		}
		/* translators: %s: date */
		$note = sprintf( __( 'To be collected by direct debit on %s.', 'hosting-invoices' ), DateInWords::of( $collection_on ) );
		if ( $was_issued ) {
			$order->add_order_note( $note );
		} else {
			$order->update_status( 'on-hold', $note );
		}
	}
}
