<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Domain\Plans\Plan;
use HostingInvoices\Domain\Plans\PlanPrice;

/**
 * A plan in the shop: its price per interval, the choice between them, and what else it costs.
 */
final readonly class PlanOnProductPage {

	public function register(): void {
		add_filter( 'woocommerce_get_price_html', $this->price( ... ), 20, 2 );
		add_action( 'woocommerce_before_add_to_cart_button', $this->choice( ... ) );
		add_filter( 'woocommerce_product_add_to_cart_url', $this->url( ... ), 20, 2 );
		add_filter( 'woocommerce_product_add_to_cart_text', static fn ( mixed $text, mixed $product ): mixed => self::has_choice( PlanMeta::of( $product ) ) ? __( 'Choose', 'hosting-invoices' ) : $text, 20, 2 );
		add_filter( 'woocommerce_product_supports', static fn ( mixed $supports, mixed $feature, mixed $product ): mixed => 'ajax_add_to_cart' === $feature && self::has_choice( PlanMeta::of( $product ) ) ? false : $supports, 20, 3 );
	}

	private function price( mixed $html, mixed $product ): mixed {
		$plan = PlanMeta::of( $product );
		if ( null === $plan || ! is_string( $html ) || '' === $html ) {
			return $html;
		}
		return $html . ' <span class="hosting-invoices-per">' . esc_html( PlanWords::per( $plan->usual()->every ) ) . '</span>';
	}

	/** Who has to choose is brought to the product. */
	private function url( mixed $url, mixed $product ): mixed {
		return $product instanceof \WC_Product && self::has_choice( PlanMeta::of( $product ) ) ? $product->get_permalink() : $url;
	}

	private function choice(): void {
		$product = $GLOBALS['product'] ?? null;
		$plan    = PlanMeta::of( $product );
		if ( null === $plan || ! $product instanceof \WC_Product ) {
			return;
		}
		if ( self::has_choice( $plan ) ) {
			printf( '<fieldset class="hosting-invoices-choice"><legend>%s</legend>', esc_html__( 'Choose how often you pay', 'hosting-invoices' ) );
			foreach ( $plan->prices as $price ) {
				$this->option( $product, $price, $price === $plan->usual() );
			}
			echo '</fieldset>';
		}
		foreach ( self::conditions( $product, $plan ) as $condition ) {
			printf( '<p class="hosting-invoices-condition">%s</p>', esc_html( $condition ) );
		}
	}

	private function option( \WC_Product $product, PlanPrice $price, bool $is_usual ): void {
		printf(
			'<p><label><input type="radio" name="%1$s" value="%2$d"%3$s> %4$s</label></p>',
			esc_attr( BoughtPlan::EVERY ),
			(int) $price->every->months,
			$is_usual ? ' checked' : '',
			esc_html( PlanWords::amount( $product, $price->price, 1, false ) . ' ' . PlanWords::per( $price->every ) )
		);
	}

	/** @return list<string> */
	private static function conditions( \WC_Product $product, Plan $plan ): array {
		return array_values(
			array_filter(
				[
					$plan->first_period_free ? __( 'The first period is free.', 'hosting-invoices' ) : '',
					/* translators: %s: amount of money */
					$plan->set_up_fee->is_positive() ? sprintf( __( 'Set-up: %s, once.', 'hosting-invoices' ), PlanWords::amount( $product, $plan->set_up_fee, 1, false ) ) : '',
					__( 'The subscription goes on until you cancel it.', 'hosting-invoices' ),
				]
			)
		);
	}

	private static function has_choice( ?Plan $plan ): bool {
		return null !== $plan && count( $plan->prices ) > 1;
	}
}
