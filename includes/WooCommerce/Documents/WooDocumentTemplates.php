<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Documents;

use HostingInvoices\Application\Documents\DocumentTemplates;
use HostingInvoices\WordPress\Messages\CustomerLanguage;

/**
 * Templates found as WooCommerce finds its own: a theme's woocommerce/documents/ comes first.
 */
final readonly class WooDocumentTemplates implements DocumentTemplates {

	public function __construct( private CustomerLanguage $language ) {
	}

	public function html( string $template, array $facts, string $locale = '' ): string {
		$render = static fn (): string => wc_get_template_html( "documents/$template.php", $facts, '', dirname( __DIR__, 3 ) . '/templates/' );
		return '' === $locale ? $render() : $this->language->in( $locale, $render );
	}
}
