<?php
/**
 * Makes the shop of the journeys one in which customers can order: pages, rates, products, direct debit.
 *
 * @return \Closure(): void Prints JSON: ids of the products, addresses, a link to sign a mandate.
 */
declare( strict_types=1 );

return static function (): void {
	foreach ( [ 'calc_taxes' => 'yes', 'prices_include_tax' => 'no', 'tax_display_cart' => 'excl', 'currency' => 'EUR', 'default_country' => 'NL', 'enable_guest_checkout' => 'yes', 'coming_soon' => 'no' ] as $name => $value ) {
		update_option( "woocommerce_$name", $value );
	}
	update_option( 'hosting_invoices_settings', [ ...(array) get_option( 'hosting_invoices_settings', [] ), 'creditor_identifier' => 'NL51ZZZ405365330000' ] );
	update_option( 'woocommerce_bacs_settings', [ 'enabled' => 'yes', 'title' => 'Overschrijving' ] );
	WC_Install::create_pages();
	update_option( 'permalink_structure', '/%postname%/' );
	flush_rewrite_rules();
	$GLOBALS['wpdb']->query( "DELETE FROM {$GLOBALS['wpdb']->prefix}woocommerce_tax_rates" );
	foreach ( [ '' => '21', 'reduced-rate' => '9' ] as $class => $rate ) {
		WC_Tax::_insert_tax_rate( [ 'tax_rate_country' => 'NL', 'tax_rate_state' => '', 'tax_rate' => $rate, 'tax_rate_name' => "btw $rate%", 'tax_rate_priority' => 1, 'tax_rate_compound' => 0, 'tax_rate_shipping' => 1, 'tax_rate_order' => 1, 'tax_rate_class' => $class ] );
	}
	$made = [];
	foreach ( [ 'thirty' => [ '30.00', '' ], 'hundred' => [ '100.00', '' ], 'fifty' => [ '50.00', 'reduced-rate' ] ] as $name => [ $price, $class ] ) {
		$product = new WC_Product_Simple();
		$product->set_props( [ 'name' => "Hosting $name", 'regular_price' => $price, 'tax_class' => $class, 'virtual' => true ] );
		$made[ $name ] = $product->save();
	}
	$made['classic'] = wp_insert_post( [ 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Afrekenen', 'post_name' => 'afrekenen', 'post_content' => '[woocommerce_checkout]' ] );
	$made['block']   = (int) get_option( 'woocommerce_checkout_page_id' );
	$order           = wc_create_order();
	$order->set_address( [ 'first_name' => 'Kees', 'last_name' => 'Betaal', 'email' => 'kees@customers.example', 'country' => 'NL', 'postcode' => '2611 AA', 'city' => 'Delft', 'address_1' => 'Dorpsstraat 1' ], 'billing' );
	$order->add_product( wc_get_product( $made['hundred'] ) );
	$order->add_product( wc_get_product( $made['fifty'] ) );
	$order->calculate_totals();
	$made['order'] = $order->get_id();
	$made['pay']   = $order->get_checkout_payment_url();
	echo wp_json_encode( $made );
};
