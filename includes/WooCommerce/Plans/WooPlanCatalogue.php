<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Plans\OfferedPlan;
use HostingInvoices\Application\Plans\PlanCatalogue;

/**
 * Published products with a plan that customers may see.
 */
final readonly class WooPlanCatalogue implements PlanCatalogue {

	private const MOST = 50;

	public function all(): array {
		$products = wc_get_products( [ 'status' => 'publish', 'limit' => self::MOST, 'visibility' => 'catalog', 'meta_query' => [ [ 'key' => PlanMeta::KEY, 'compare' => 'EXISTS' ] ] ] ); // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_query -- the shop's plans, where a customer asks for them.
		$offered  = [];
		foreach ( is_array( $products ) ? $products : [] as $product ) {
			$plan = PlanMeta::of( $product );
			foreach ( $plan->prices ?? [] as $price ) {
				if ( $product instanceof \WC_Product && null !== $plan ) {
					$tax       = 'none' === $product->get_tax_status() ? '0' : $product->get_tax_class( 'edit' );
					$offered[] = new OfferedPlan( $product->get_id(), PlanWords::plain( $product->get_name() ), $price->every, $price->price, $tax, $plan->notice_months, $plan->terms );
				}
			}
		}
		usort( $offered, static fn ( OfferedPlan $one, OfferedPlan $other ): int => $one->price->minor * $other->every->months <=> $other->price->minor * $one->every->months );
		return $offered;
	}
}
