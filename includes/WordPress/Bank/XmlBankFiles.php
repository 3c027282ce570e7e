<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Bank;

use HostingInvoices\Application\Bank\BankFile;
use HostingInvoices\Application\Bank\BankFileBroken;
use HostingInvoices\Application\Bank\BankFileRefused;
use HostingInvoices\Application\Bank\BankFiles;

/**
 * Opens bank files with XMLReader. Nothing outside the file is ever loaded, and a file with a DOCTYPE is refused before
 * an entity in it could be: no bank writes one.
 */
final readonly class XmlBankFiles implements BankFiles {

	private const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:';

	private const STATEMENTS = [ 'camt.053.001.02', 'camt.053.001.08', 'camt.054.001.02', 'camt.054.001.08' ];

	private const REPORTS = [ 'pain.002.001.03', 'pain.002.001.10' ];

	/** Bytes in which a DOCTYPE would begin. */
	private const HEAD = 4096;

	public function open( string $path ): BankFile {
		if ( ! class_exists( \XMLReader::class ) ) {
			throw BankFileRefused::because( 'xml_reader_missing' );
		}
		if ( ! is_readable( $path ) || 0 === filesize( $path ) ) {
			throw BankFileRefused::because( 'bank_file_empty' );
		}
		$kind = $this->kind( $path );
		return in_array( $kind, self::REPORTS, true ) ? new StatusReport( $path, $kind ) : new CamtFile( $path, $kind );
	}

	/** @throws BankFileRefused */
	private function kind( string $path ): string {
		$xml = Xml::open( $path );
		try {
			while ( $xml->next() ) {
				if ( $xml->is_doctype() ) {
					throw BankFileRefused::because( 'bank_file_doctype' );
				}
				if ( $xml->is_start() ) {
					return $this->known( $xml->namespace() );
				}
			}
		} catch ( BankFileBroken $broken ) {
			// libxml stops at a bomb before it tells of the DOCTYPE that holds it.
			$head = (string) file_get_contents( $path, length: self::HEAD );
			throw BankFileRefused::because( str_contains( $head, '<!DOCTYPE' ) ? 'bank_file_doctype' : 'bank_file_no_xml', $broken->getMessage() );
		} finally {
			$xml->close();
		}
		throw BankFileRefused::because( 'bank_file_no_xml' );
	}

	/** @throws BankFileRefused */
	private function known( string $namespace ): string {
		$kind = str_starts_with( $namespace, self::NAMESPACE ) ? substr( $namespace, strlen( self::NAMESPACE ) ) : '';
		return in_array( $kind, [ ...self::STATEMENTS, ...self::REPORTS ], true ) ? $kind : throw BankFileRefused::because( 'bank_file_unknown', $namespace );
	}
}
