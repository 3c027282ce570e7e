<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Domain\Plans\Plan;
use HostingInvoices\Domain\Plans\PlanPrice;
use HostingInvoices\Domain\Subscriptions\Interval;

/**
 * A plan in the cart, at the interval that was chosen.
 */
final readonly class BoughtPlan {

	/** Key in the item of the cart: months. */
	public const EVERY = 'hosting_every';

	private function __construct( public \WC_Product $product, public Plan $plan, public PlanPrice $price, public int $quantity ) {
	}

	/**
	 * Null for an ordinary product. An interval that is not sold any more becomes the usual one.
	 *
	 * @param array<mixed> $item Of the cart.
	 */
	public static function of( array $item ): ?self {
		$product = $item['data'] ?? null;
		$plan    = PlanMeta::of( $product );
		if ( null === $plan || ! $product instanceof \WC_Product ) {
			return null;
		}
		$months   = $item[ self::EVERY ] ?? null;
		$quantity = $item['quantity'] ?? 1;
		return new self( $product, $plan, self::chosen( $plan, is_numeric( $months ) ? (int) $months : 0 ), is_numeric( $quantity ) ? (int) $quantity : 1 );
	}

	public static function chosen( Plan $plan, int $months ): PlanPrice {
		return $months > 0 && $months <= Interval::MAX_MONTHS ? $plan->price( Interval::of_months( $months ) ) ?? $plan->usual() : $plan->usual();
	}

	/** @return list<self> */
	public static function all_in( ?\WC_Cart $cart ): array {
		return array_values( array_filter( array_map( static fn ( mixed $item ): ?self => is_array( $item ) ? self::of( $item ) : null, $cart?->get_cart() ?? [] ) ) );
	}
}
