<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

/**
 * Who orders a plan gets an account, also where guests may order other things.
 */
final readonly class AccountsForPlans {

	public function register(): void {
		foreach ( [ 'woocommerce_checkout_registration_enabled', 'woocommerce_checkout_registration_required' ] as $hook ) {
			add_filter( $hook, static fn ( mixed $is_so ): mixed => [] === BoughtPlan::all_in( WC()->cart ) ? $is_so : true, 20 );
		}
	}
}
