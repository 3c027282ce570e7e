<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Cli;

use HostingInvoices\Application\Bank\BankFileRefused;
use HostingInvoices\Application\Bank\ImportBankFile;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Rest\Words\Sentences;

/**
 * `wp hosting-invoices bank-import FILE`: what the bank answers, of any size.
 */
final readonly class BankImportCommand {

	/** @param \Closure(): ImportBankFile $import */
	public function __construct( private \Closure $import ) {
	}

	/**
	 * Reads a file of the bank: camt.053, camt.054 (versions 02 and 08) or pain.002. The same file again does no harm.
	 *
	 * ## OPTIONS
	 *
	 * <file>
	 * : The file.
	 *
	 * ## EXAMPLES
	 *
	 *     wp hosting-invoices bank-import statement.xml
	 *
	 * @param list<string> $arguments
	 */
	public function __invoke( array $arguments ): void {
		try {
			$report = ( $this->import )()->execute( $arguments[0], basename( $arguments[0] ), Budget::endless(), get_current_user_id() );
		} catch ( BankFileRefused $refused ) {
			\WP_CLI::error( ( new Sentences() )->of( $refused->reason ) . ' (' . $refused->getMessage() . ')' );
		}
		\WP_CLI::log( sprintf( '%s: %d entries, %d of them known before, complete until %s', $report->kind, $report->entries, $report->known, $report->covers_until?->to_string() ?? '–' ) );
		if ( '' !== $report->problem ) {
			\WP_CLI::error( sprintf( 'The file could not be read to its end (%s). What was read is booked; get the file again and import it: nothing is booked twice.', $report->problem ) );
		}
	}
}
