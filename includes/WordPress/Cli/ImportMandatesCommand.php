<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Cli;

use HostingInvoices\Application\DirectDebit\ImportMandates;
use HostingInvoices\Application\Refused;
use HostingInvoices\Rest\Words\Sentences;

/**
 * `wp hosting-invoices import-mandates`: mandates on paper, from a CSV file.
 */
final readonly class ImportMandatesCommand {

	/** @param \Closure(): ImportMandates $import */
	public function __construct( private \Closure $import, private Sentences $sentences ) {
	}

	/**
	 * Records mandates that customers signed on paper.
	 *
	 * The first line names the columns: email, iban, signed_on (as 2026-01-31), and if there are any account_holder and
	 * reference. Fields are separated by a comma or a semicolon. Rows that are wrong are named and skipped, by line and
	 * without the IBAN; run again, what was recorded is left alone. Remove the file afterwards: it holds whole IBANs.
	 *
	 * ## OPTIONS
	 *
	 * <file>
	 * : The CSV file.
	 *
	 * [--dry-run]
	 * : Only says what would happen.
	 *
	 * @param array{string}       $arguments
	 * @param array<string, bool> $options
	 */
	public function __invoke( array $arguments, array $options ): void {
		$count = [ 'recorded' => 0, 'known' => 0, 'wrong' => 0 ];
		try {
			foreach ( ( $this->import )()->execute( $arguments[0], get_current_user_id(), isset( $options['dry-run'] ) ) as $row ) {
				++$count[ $row->fate ];
				if ( 'wrong' === $row->fate ) {
					\WP_CLI::warning( sprintf( 'Line %d: %s', $row->line, $this->sentences->of( $row->reason ) ) );
				}
			}
		} catch ( Refused $refused ) {
			\WP_CLI::error( $this->sentences->of( $refused->reason, $refused->facts ) );
		}
		\WP_CLI::success( sprintf( '%d recorded, %d known already, %d wrong%s.', $count['recorded'], $count['known'], $count['wrong'], isset( $options['dry-run'] ) ? ' (nothing was written)' : '' ) );
	}
}
