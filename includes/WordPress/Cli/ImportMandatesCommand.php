<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Cli;

use HostingInvoices\Application\DirectDebit\ImportMandate;
use HostingInvoices\Application\DirectDebit\NewMandate;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Iban;

/**
 * `wp hosting-invoices import-mandates`: mandates on paper, from a CSV file.
 */
final readonly class ImportMandatesCommand {

	private const NEEDED = [ 'email', 'iban', 'signed_on' ];

	/** @param \Closure(): ImportMandate $import */
	public function __construct( private \Closure $import ) {
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
		$file = new \SplFileObject( $arguments[0] );
		$file->setFlags( \SplFileObject::READ_CSV | \SplFileObject::SKIP_EMPTY | \SplFileObject::READ_AHEAD );
		$file->setCsvControl( str_contains( (string) file_get_contents( $arguments[0], length: 1000 ), ';' ) ? ';' : ',', '"', '' );
		$columns = [];
		$count   = [ 'recorded' => 0, 'known' => 0, 'wrong' => 0 ];
		foreach ( $file as $line => $cells ) {
			$cells = array_map( static fn ( mixed $cell ): string => trim( is_string( $cell ) ? $cell : '', " \t\u{FEFF}" ), is_array( $cells ) ? array_values( $cells ) : [] );
			if ( [] === $columns ) {
				$columns = self::columns( $cells );
				continue;
			}
			++$count[ $this->row( (int) $line + 1, array_combine( $columns, array_pad( array_slice( $cells, 0, count( $columns ) ), count( $columns ), '' ) ), isset( $options['dry-run'] ) ) ];
		}
		\WP_CLI::success( sprintf( '%d recorded, %d known already, %d wrong%s.', $count['recorded'], $count['known'], $count['wrong'], isset( $options['dry-run'] ) ? ' (nothing was written)' : '' ) );
	}

	/**
	 * @param list<string> $cells
	 * @return list<string>
	 */
	private static function columns( array $cells ): array {
		$names   = array_map( 'strtolower', $cells );
		$missing = array_diff( self::NEEDED, $names );
		if ( [] !== $missing ) {
			\WP_CLI::error( sprintf( 'The first line does not name these columns: %s.', implode( ', ', $missing ) ) );
		}
		return $names;
	}

	/**
	 * @param array<string, string> $row
	 * @return 'recorded'|'known'|'wrong'
	 */
	private function row( int $line, #[\SensitiveParameter] array $row, bool $is_trial ): string {
		$user = get_user_by( 'email', $row['email'] );
		try {
			if ( false === $user ) {
				throw new \DomainException( sprintf( 'There is no customer with the e-mail address %s.', $row['email'] ) );
			}
			$mandate = new NewMandate( Iban::parse( $row['iban'] ), $row['account_holder'] ?? '', CivilDate::parse( $row['signed_on'] ), $row['reference'] ?? '' );
			return ( $this->import )()->execute( $user->ID, $mandate, get_current_user_id(), $is_trial ) ? 'recorded' : 'known';
		} catch ( \DomainException $wrong ) {
			\WP_CLI::warning( sprintf( 'Line %d: %s', $line, $wrong->getMessage() ) );
			return 'wrong';
		}
	}
}
