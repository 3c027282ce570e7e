<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Clock;

/**
 * Plans in the cart: at the interval that was chosen, for what the first period costs, with what comes next beside them.
 *
 * All of it hangs on the item, so cart and checkout, as blocks and as shortcodes, show the same.
 */
final readonly class PlansInCart {

	/** @param \Closure(): Clock $clock Built where a cart with a plan is shown. */
	public function __construct( private \Closure $clock ) {
	}

	public function register(): void {
		add_filter( 'woocommerce_add_cart_item_data', $this->with_interval( ... ), 10, 2 );
		add_filter( 'woocommerce_add_cart_item', $this->priced( ... ), 20 );
		add_filter( 'woocommerce_get_cart_item_from_session', $this->priced( ... ), 20 );
		add_filter( 'woocommerce_get_item_data', $this->with_what_comes( ... ), 10, 2 );
	}

	/**
	 * @param array<string, mixed> $item
	 * @return array<string, mixed>
	 */
	private function with_interval( array $item, mixed $product_id ): array {
		$plan = is_numeric( $product_id ) ? PlanMeta::of( wc_get_product( (int) $product_id ) ) : null;
		if ( null === $plan ) {
			return $item;
		}
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- WooCommerce's own add-to-cart has no nonce either; of what was posted only a number is taken.
		$chosen = $_REQUEST[ BoughtPlan::EVERY ] ?? $item[ BoughtPlan::EVERY ] ?? 0;
		return [ ...$item, BoughtPlan::EVERY => BoughtPlan::chosen( $plan, is_numeric( $chosen ) ? (int) $chosen : 0 )->every->months ];
	}

	/**
	 * @param array<string, mixed> $item
	 * @return array<string, mixed>
	 */
	private function priced( array $item ): array {
		$bought = BoughtPlan::of( $item );
		if ( null !== $bought ) {
			$bought->product->set_price( $bought->plan->first_charge( $bought->price )->to_decimal() );
		}
		return $item;
	}

	/**
	 * @param array<mixed> $rows
	 * @param array<mixed> $item
	 * @return array<mixed>
	 */
	private function with_what_comes( array $rows, array $item ): array {
		$bought = BoughtPlan::of( $item );
		if ( null === $bought ) {
			return $rows;
		}
		$today = ( $this->clock )()->today();
		return [
			...$rows,
			[ 'key' => __( 'First period', 'hosting-invoices' ), 'value' => PlanWords::first_period( $bought, $today ) ],
			[ 'key' => __( 'Then', 'hosting-invoices' ), 'value' => PlanWords::then( $bought, $today ) ],
		];
	}
}
