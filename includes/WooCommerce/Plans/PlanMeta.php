<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Domain\Money\InvalidMoney;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Plans\InvalidPlan;
use HostingInvoices\Domain\Plans\Plan;
use HostingInvoices\Domain\Plans\PlanPrice;
use HostingInvoices\Domain\Plans\Terms;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\InvalidInterval;

/**
 * A plan as meta of its product; read with the product, so it costs no query.
 */
final readonly class PlanMeta {

	public const KEY = '_hosting_plan';

	/** Null when the product is none, or what it keeps is no plan any more (another currency, say). */
	public static function of( mixed $product ): ?Plan {
		$kept = $product instanceof \WC_Product && $product->is_type( 'simple' ) ? $product->get_meta( self::KEY, true, 'edit' ) : null;
		if ( ! is_array( $kept ) ) {
			return null;
		}
		try {
			return self::read( $kept );
		} catch ( InvalidPlan | InvalidMoney | InvalidInterval ) {
			return null;
		}
	}

	public static function put( \WC_Product $product, ?Plan $plan ): void {
		if ( null === $plan ) {
			$product->delete_meta_data( self::KEY );
			return;
		}
		$product->update_meta_data( self::KEY, self::write( $plan ) );
		// What the shop shows, sorts and filters by, and without which WooCommerce sells nothing.
		$product->set_regular_price( $plan->usual()->price->to_decimal() );
		$product->set_sale_price( '' );
	}

	/** @return array<string, mixed> */
	private static function write( Plan $plan ): array {
		return [
			'prices'            => array_map( static fn ( PlanPrice $price ): array => [ 'months' => $price->every->months, 'price' => $price->price->to_decimal() ], $plan->prices ),
			'currency'          => $plan->set_up_fee->currency,
			'set_up_fee'        => $plan->set_up_fee->to_decimal(),
			'first_period_free' => $plan->first_period_free,
			'notice_months'     => $plan->notice_months,
			'terms'             => $plan->terms->text,
			'terms_version'     => $plan->terms->version,
		];
	}

	/**
	 * @param array<mixed> $kept
	 * @throws InvalidPlan
	 * @throws InvalidMoney
	 * @throws InvalidInterval
	 */
	private static function read( array $kept ): Plan {
		$text   = static fn ( mixed $value ): string => is_scalar( $value ) ? (string) $value : '';
		$code   = $text( $kept['currency'] ?? 'EUR' );
		$prices = [];
		foreach ( is_array( $kept['prices'] ?? null ) ? $kept['prices'] : [] as $price ) {
			if ( is_array( $price ) ) {
				$prices[] = new PlanPrice( Interval::of_months( (int) $text( $price['months'] ?? 0 ) ), Money::from_decimal( $text( $price['price'] ?? '' ), $code ) );
			}
		}
		return Plan::of(
			$prices,
			Money::from_decimal( $text( $kept['set_up_fee'] ?? '0' ), $code ),
			(bool) ( $kept['first_period_free'] ?? false ),
			(int) $text( $kept['notice_months'] ?? 1 ),
			new Terms( $text( $kept['terms'] ?? '' ), $text( $kept['terms_version'] ?? '' ) )
		);
	}
}
