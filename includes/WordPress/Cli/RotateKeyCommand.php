<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Cli;

use HostingInvoices\Application\ResealSecrets;
use HostingInvoices\WordPress\Secrets\SiteKey;

/**
 * `wp hosting-invoices rotate-key`: seals what is secret with a new key.
 */
final readonly class RotateKeyCommand {

	/** @param \Closure(): ResealSecrets $reseal */
	public function __construct( private \Closure $reseal ) {
	}

	/**
	 * Seals every IBAN and secret anew with the key that wp-config.php now holds.
	 *
	 * 1. In wp-config.php call the present HOSTING_INVOICES_KEY (if there is one) HOSTING_INVOICES_OLD_KEY.
	 * 2. Define a new HOSTING_INVOICES_KEY beside it: --suggest prints one.
	 * 3. Run this. It can be stopped at any moment and run again; meanwhile everything goes on.
	 * 4. When it says that nothing is left, take HOSTING_INVOICES_OLD_KEY out of wp-config.php.
	 *
	 * ## OPTIONS
	 *
	 * [--suggest]
	 * : Only prints a line with a new random key for wp-config.php.
	 *
	 * ## EXAMPLES
	 *
	 *     wp hosting-invoices rotate-key --suggest
	 *     wp hosting-invoices rotate-key
	 *
	 * @param list<string>        $arguments
	 * @param array<string, bool> $options
	 */
	public function __invoke( array $arguments, array $options ): void {
		if ( isset( $options['suggest'] ) ) {
			\WP_CLI::line( sprintf( "define( '%s', '%s' );", SiteKey::CONSTANT, SiteKey::random() ) );
			return;
		}
		$count = ( $this->reseal )()->execute();
		\WP_CLI::line( sprintf( '%d sealed anew, %d were sealed with this key already, %d cannot be opened with any key at hand.', $count['resealed'], $count['current'], $count['unreadable'] ) );
		if ( $count['unreadable'] > 0 ) {
			\WP_CLI::error( 'Keep the old key, and look whether HOSTING_INVOICES_OLD_KEY is the one that was used before.' );
		}
		\WP_CLI::success( 'Nothing is left that an old key is needed for: HOSTING_INVOICES_OLD_KEY may be taken out of wp-config.php.' );
	}
}
