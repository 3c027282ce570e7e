<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Acceptance\DecideAcceptance;
use HostingInvoices\Application\Acceptance\Decided;
use HostingInvoices\Domain\Acceptance\AcceptanceTerms;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\WooCommerce\DirectDebit\DebitGateway;
use HostingInvoices\WooCommerce\Taxes\ReverseCharge;

/**
 * The owner's rules of acceptance where a plan is ordered: shown with it, a deposit among the totals, only the payment
 * methods that fit, and the decision kept on the order. A cart without a plan costs nothing.
 */
final readonly class AcceptanceAtCheckout {

	/** In the session, while somebody fills in the checkout. */
	public const TYPE = 'hosting_customer_type';

	private const IN_SESSION = 'hosting_acceptance';
	private const FEE        = 'hosting-deposit-';
	/** An outside check is not asked again for the same question within this time. */
	private const KEPT_SECONDS = 300;

	/** @param \Closure(): DecideAcceptance $decide Built where a plan is ordered. */
	public function __construct( private \Closure $decide ) {
	}

	public function register(): void {
		add_filter( 'woocommerce_get_item_data', $this->with_terms( ... ), 20, 2 );
		add_action( 'woocommerce_cart_calculate_fees', $this->add_deposits( ... ), 20 );
		add_action( 'woocommerce_checkout_create_order_fee_item', $this->mark( ... ), 10, 2 );
		add_action( 'woocommerce_checkout_create_order_line_item', $this->line( ... ), 20, 3 );
		add_filter( 'woocommerce_available_payment_gateways', $this->that_fit( ... ), 20 );
		add_action( 'woocommerce_checkout_create_order', $this->put_on( ... ), 40 );
		add_action( 'woocommerce_store_api_checkout_update_order_from_request', $this->put_on( ... ), 40 );
		add_action( 'woocommerce_checkout_order_processed', $this->note( ... ), 20 );
		add_action( 'woocommerce_store_api_checkout_order_processed', $this->note( ... ), 20 );
	}

	/** Null where no plan is in the cart. */
	public function decided(): ?Decided {
		$cart  = WC()->cart;
		$plans = BoughtPlan::all_in( $cart );
		if ( [] === $plans ) {
			return null;
		}
		$amount = array_reduce( $plans, static fn ( Money $sum, BoughtPlan $plan ): Money => $sum->plus( self::per_period( $plan ) ), Money::zero( $plans[0]->price->price->currency ) );
		$type   = CustomerType::tryFrom( self::remembered( self::TYPE ) ) ?? CustomerType::tryFrom( CheckoutQuestions::known( get_current_user_id() )['customer_type'] ) ?? CustomerType::consumer;
		$who    = self::who();
		$key    = md5( (string) wp_json_encode( [ get_current_user_id(), $type->value, $amount->minor, $amount->currency, $who ] ) );
		$kept   = WC()->session?->get( self::IN_SESSION );
		if ( is_array( $kept ) && $key === ( $kept['key'] ?? '' ) && is_array( $kept['decided'] ?? null ) && ( $kept['until'] ?? 0 ) > time() ) {
			return Decided::from_array( $kept['decided'] );
		}
		$decided = ( $this->decide )()->execute( get_current_user_id(), $type, $amount, $who );
		WC()->session?->set( self::IN_SESSION, [ 'key' => $key, 'until' => time() + self::KEPT_SECONDS, 'decided' => $decided->to_array() ] );
		return $decided;
	}

	/** With a plan in the cart: whether what was shown holds for these answers too; else it is shown anew, before anything is ordered. */
	public function still_holds( Answers $answers ): bool {
		$before = $this->terms();
		$answers->remember();
		$after = $this->terms();
		// What is asked stands among the totals: they may be older than the answers.
		$shown = [] !== array_filter( array_keys( WC()->cart->get_fees() ), static fn ( int|string $key ): bool => str_starts_with( (string) $key, self::FEE ) );
		// phpcs:ignore Universal.Operators.StrictComparisons -- two values are compared, not two objects.
		$holds = $before == $after && $shown === $after->deposit_percent > 0;
		if ( ! $holds ) {
			WC()->cart->calculate_totals();
		}
		return $holds;
	}

	private function terms(): AcceptanceTerms {
		return $this->decided()?->acceptance->terms->at_checkout( self::debit_is_offered() ) ?? AcceptanceTerms::usual();
	}

	/**
	 * @param array<mixed> $rows
	 * @param array<mixed> $item
	 * @return array<mixed>
	 */
	private function with_terms( array $rows, array $item ): array {
		$words = null === BoughtPlan::of( $item ) ? '' : AcceptanceWords::of( $this->terms() );
		return '' === $words ? $rows : [ ...$rows, [ 'key' => __( 'On these terms', 'hosting-invoices' ), 'value' => $words ] ];
	}

	private function add_deposits( mixed $cart ): void {
		$terms = $cart instanceof \WC_Cart && [] !== BoughtPlan::all_in( $cart ) ? $this->terms() : AcceptanceTerms::usual();
		if ( ! $cart instanceof \WC_Cart || 0 === $terms->deposit_percent ) {
			return;
		}
		foreach ( $cart->get_cart() as $key => $item ) {
			$bought  = BoughtPlan::of( $item );
			$deposit = null === $bought ? null : $terms->deposit( self::per_period( $bought ) );
			if ( null !== $bought && true === $deposit?->is_positive() ) {
				$cart->fees_api()->add_fee(
					[
						'id'        => self::FEE . $key,
						/* translators: %s: name of a service */
						'name'      => sprintf( __( 'Deposit for %s', 'hosting-invoices' ), PlanWords::plain( $bought->product->get_name() ) ),
						// WooCommerce puts VAT on top of fees, in shops that price with VAT too.
						'amount'    => (float) wc_get_price_excluding_tax( $bought->product, [ 'qty' => 1, 'price' => $deposit->to_decimal() ] ),
						'taxable'   => $bought->product->is_taxable(),
						'tax_class' => $bought->product->get_tax_class(),
					]
				);
			}
		}
	}

	private function mark( \WC_Order_Item_Fee $item, mixed $key ): void {
		if ( is_string( $key ) && str_starts_with( $key, self::FEE ) ) {
			$item->update_meta_data( PlanOrderMeta::DEPOSIT, 'yes' );
		}
	}

	/** @param array<mixed> $values The item of the cart. */
	private function line( \WC_Order_Item_Product $line, mixed $key, array $values ): void {
		$bought  = BoughtPlan::of( $values );
		$deposit = null === $bought ? null : $this->terms()->deposit( self::per_period( $bought ) );
		if ( true === $deposit?->is_positive() ) {
			$line->update_meta_data( PlanOrderMeta::DEPOSIT, $deposit->to_decimal() );
		}
	}

	/**
	 * @param array<string, mixed> $gateways
	 * @return array<string, mixed>
	 */
	private function that_fit( array $gateways ): array {
		$terms = $this->terms_of_page( isset( $gateways[ DebitGateway::ID ] ) );
		return match ( true ) {
			null === $terms => $gateways,
			$terms->mandate => array_intersect_key( $gateways, [ DebitGateway::ID => true ] ),
			$terms->in_advance || $terms->approval => array_diff_key( $gateways, [ DebitGateway::ID => true, 'cod' => true ] ),
			default => $gateways,
		};
	}

	/** Of the checkout, or of the order on its pay page. */
	private function terms_of_page( bool $debit_is_offered ): ?AcceptanceTerms {
		$order_id = absint( get_query_var( 'order-pay' ) );
		$order    = $order_id > 0 ? wc_get_order( $order_id ) : null;
		$kept     = $order instanceof \WC_Order ? json_decode( (string) $order->get_meta( PlanOrderMeta::ACCEPTANCE ), true ) : null;
		$decided  = $order_id > 0 ? ( is_array( $kept ) ? Decided::from_array( $kept ) : null ) : $this->decided();
		return $decided?->acceptance->terms->at_checkout( $debit_is_offered );
	}

	private function put_on( \WC_Order $order ): void {
		$decided = $this->decided();
		$is_kept = null !== $decided && ( $decided->acceptance->rule > 0 || '' !== $decided->acceptance->outside || ! $decided->acceptance->terms->is_usual() );
		if ( null === $decided || ! $is_kept ) {
			$order->delete_meta_data( PlanOrderMeta::ACCEPTANCE );
			$order->delete_meta_data( PlanOrderMeta::IN_ADVANCE );
			return;
		}
		$agreed = new Decided( $decided->acceptance->on( $this->terms() ), $decided->facts );
		$order->update_meta_data( PlanOrderMeta::ACCEPTANCE, (string) wp_json_encode( $agreed->to_array() ) );
		$order->update_meta_data( PlanOrderMeta::IN_ADVANCE, $agreed->acceptance->terms->in_advance ? 'yes' : 'no' );
	}

	private function note( mixed $order ): void {
		$order = $order instanceof \WC_Order ? $order : wc_get_order( is_numeric( $order ) ? (int) $order : 0 );
		$kept  = $order instanceof \WC_Order ? json_decode( (string) $order->get_meta( PlanOrderMeta::ACCEPTANCE ), true ) : null;
		if ( $order instanceof \WC_Order && is_array( $kept ) ) {
			$order->add_order_note( AcceptanceWords::why( Decided::from_array( $kept ) ) );
		}
	}

	/** As priced in the shop. */
	private static function per_period( BoughtPlan $bought ): Money {
		return $bought->price->price->times( $bought->quantity );
	}

	private static function debit_is_offered(): bool {
		$gateway = WC()->payment_gateways()->payment_gateways()[ DebitGateway::ID ] ?? null;
		return $gateway instanceof \WC_Payment_Gateway && $gateway->is_available();
	}

	private static function remembered( string $key ): string {
		$value = WC()->session?->get( $key );
		return is_string( $value ) ? $value : '';
	}

	/** @return array<string, string> */
	private static function who(): array {
		$customer = WC()->customer;
		return null === $customer ? [] : [
			'name'     => trim( $customer->get_billing_first_name() . ' ' . $customer->get_billing_last_name() ),
			'company'  => $customer->get_billing_company(),
			'email'    => $customer->get_billing_email(),
			'country'  => $customer->get_billing_country(),
			'postcode' => $customer->get_billing_postcode(),
			'vat_id'   => self::remembered( ReverseCharge::IN_SESSION ),
		];
	}
}
