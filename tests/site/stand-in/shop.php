<?php
/** The shop: what WC() is, its pages, templates and log. */
declare( strict_types=1 );

function WC(): WooCommerce {
	return $GLOBALS['woocommerce'] ??= new WooCommerce();
}

function wc_get_logger(): WC_Logger {
	return new WC_Logger();
}

function wc_get_checkout_url(): string {
	return (string) apply_filters( 'woocommerce_get_checkout_url', get_permalink( (int) get_option( 'woocommerce_checkout_page_id' ) ) ?: home_url( '/' ) );
}

/** A theme's own, else the one of the folder. */
function wc_locate_template( string $name, string $template_path = '', string $default_path = '' ): string {
	$folder  = trailingslashit( '' === $template_path ? 'woocommerce' : $template_path );
	$located = locate_template( [ $folder . $name, $name ] );
	$located = '' === $located ? ( '' === $default_path ? WC_ABSPATH . 'templates/' : $default_path ) . $name : $located;
	return (string) apply_filters( 'woocommerce_locate_template', $located, $name, $folder );
}

/** @param array<string, mixed> $args Become variables in the template. */
function wc_get_template( string $template_name, array $args = [], string $template_path = '', string $default_path = '' ): void {
	$stand_in_file = apply_filters( 'wc_get_template', wc_locate_template( $template_name, $template_path, $default_path ), $template_name, $args, $template_path, $default_path );
	extract( $args, EXTR_SKIP );
	include $stand_in_file;
}

/** @param array<string, mixed> $args */
function wc_get_template_html( string $template_name, array $args = [], string $template_path = '', string $default_path = '' ): string {
	ob_start();
	wc_get_template( $template_name, $args, $template_path, $default_path );
	return (string) ob_get_clean();
}
