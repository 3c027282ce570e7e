<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce;

/**
 * Scripts that customers load: bundles of build/ with their styles. Their words come with their data, from PHP.
 */
final readonly class CustomerScripts {

	/** @param string $folder Of the plugin. */
	public function __construct( private string $folder ) {
	}

	/**
	 * @param non-empty-string       $script Name of the bundle, as `checkout-plans`.
	 * @param list<non-empty-string> $needs  Of WooCommerce, beside what the bundle's asset file names.
	 * @return non-empty-string The handle.
	 */
	public function register( string $script, array $needs ): string {
		$handle = "hosting-invoices-$script";
		$asset  = "{$this->folder}/build/$script.asset.php";
		if ( ! wp_script_is( $handle, 'registered' ) && is_readable( $asset ) ) {
			/** @var array{dependencies: list<non-empty-string>, version: string} $built */
			$built = require $asset;
			wp_register_script( $handle, plugins_url( "build/$script.js", $this->folder . '/plugin.php' ) ?: false, [ ...$built['dependencies'], ...$needs ], $built['version'], [ 'in_footer' => true ] );
			if ( is_readable( "{$this->folder}/build/$script.css" ) ) {
				wp_enqueue_style( $handle, plugins_url( "build/$script.css", $this->folder . '/plugin.php' ), [], $built['version'] );
			}
		}
		return $handle;
	}
}
