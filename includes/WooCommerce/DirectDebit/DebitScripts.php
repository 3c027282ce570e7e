<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

/**
 * The two scripts: for the block checkout, and for the form elsewhere.
 */
final readonly class DebitScripts {

	public const BLOCK = 'hosting-invoices-debit-block';

	private const FORM = 'hosting-invoices-debit-form';

	/** What the block's script takes from WooCommerce, beside what its asset file names. */
	private const OF_WOOCOMMERCE = [ 'wc-blocks-registry', 'wc-settings', 'wc-blocks-checkout', 'wc-blocks-components', 'wc-blocks-data-store', 'wp-data' ];

	/** @param string $folder Of the plugin. */
	public function __construct( private string $folder ) {
	}

	public function register_block(): string {
		$this->register( self::BLOCK, 'checkout-debit-block', self::OF_WOOCOMMERCE );
		return self::BLOCK;
	}

	public function enqueue_form(): void {
		$this->register( self::FORM, 'checkout-debit-form', [] );
		wp_enqueue_script( self::FORM );
	}

	/**
	 * @param non-empty-string       $handle
	 * @param list<non-empty-string> $needs
	 */
	private function register( string $handle, string $script, array $needs ): void {
		$asset = "{$this->folder}/build/$script.asset.php";
		if ( wp_script_is( $handle, 'registered' ) || ! is_readable( $asset ) ) {
			return;
		}
		/** @var array{dependencies: list<non-empty-string>, version: string} $built */
		$built = require $asset;
		wp_register_script( $handle, plugins_url( "build/$script.js", $this->folder . '/plugin.php' ) ?: false, [ ...$built['dependencies'], ...$needs ], $built['version'], [ 'in_footer' => true ] );
		wp_set_script_translations( $handle, 'hosting-invoices', $this->folder . '/languages' );
	}
}
