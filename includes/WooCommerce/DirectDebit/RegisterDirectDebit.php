<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use Automattic\WooCommerce\Blocks\Payments\PaymentMethodRegistry;
use HostingInvoices\Application\DirectDebit\EndMandate;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\DirectDebit\ReadCollection;
use HostingInvoices\Application\Subscriptions\DebitSaving;
use HostingInvoices\WordPress\Links\SignedLinks;

/**
 * The customer's side of direct debit: the payment method, its discount, the mandate in My Account.
 */
final readonly class RegisterDirectDebit {

	/** @param \Closure( class-string ): object $service Builds one when it is first needed. */
	public function __construct( private \Closure $service ) {
	}

	public function register(): void {
		if ( ! class_exists( \WC_Payment_Gateway::class ) ) {
			return; // The stand-in has no checkout.
		}
		$terms  = $this->later( DebitTerms::class );
		$method = new CustomersMethod( static fn (): bool => $terms()->is_offered() );
		$cart   = new DiscountInCart( $method, $terms );
		$method->register();
		( new DebitCoupon( $terms ) )->register();
		$cart->register();
		( new DiscountOnOrder( $terms ) )->register();
		( new DebitOnPayPage( $terms ) )->register();
		( new MandateTokens( $this->later( MandateRepository::class ), $this->later( EndMandate::class ) ) )->register();
		( new CollectionWords( $this->later( ReadCollection::class ) ) )->register();
		( new SwitchInAccount( $terms, $this->later( MandateRepository::class ), $this->later( DebitSaving::class ) ) )->register();
		add_filter( 'woocommerce_payment_gateways', fn ( array $gateways ): array => [ ...$gateways, new DebitGateway( $terms, $this->later( DebitPayments::class ), $this->later( DebitFields::class ) ) ] );
		add_action( 'template_redirect', $this->follow_link( ... ), 1 );
		add_action( 'woocommerce_blocks_payment_method_type_registration', fn ( PaymentMethodRegistry $registry ) => $registry->register( new DebitInBlocks( $terms(), $this->get( DebitScripts::class ), $this->get( MandateForm::class ), $this->get( OfferedReference::class ), $cart ) ) );
	}

	/** One look at the address on pages that are not ours. */
	private function follow_link(): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- compared only; the link is signed.
		if ( SignedLinks::MANDATE === ( $_GET[ SignedLinks::ARGUMENT ] ?? null ) ) {
			// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput
			$this->get( SignByLink::class )->serve( wp_unslash( $_GET ), 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) );
			exit;
		}
	}

	/**
	 * @template T of object
	 * @param class-string<T> $type
	 * @return \Closure(): T
	 */
	private function later( string $type ): \Closure {
		return fn (): object => $this->get( $type );
	}

	/**
	 * @template T of object
	 * @param class-string<T> $type
	 * @return T
	 */
	private function get( string $type ): object {
		$service = ( $this->service )( $type );
		return $service instanceof $type ? $service : throw new \LogicException( "$type was not built." );
	}
}
