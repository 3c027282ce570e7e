<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Bank;

use HostingInvoices\Application\Bank\BankFileBroken;
use HostingInvoices\Application\Bank\BankFileRefused;

/**
 * A forward reader over an XML file that turns libxml's warnings into exceptions. Memory does not grow with the file:
 * libxml itself refuses a single text above 10 MB.
 */
final class Xml {

	private function __construct( private readonly \XMLReader $reader, private readonly bool $errors ) {
	}

	/** @throws BankFileRefused */
	public static function open( string $path ): self {
		$errors = libxml_use_internal_errors( true );
		libxml_clear_errors();
		$reader = new \XMLReader();
		// No LIBXML_NOENT, no LIBXML_DTDLOAD: entities are not put in, and nothing is fetched.
		if ( ! $reader->open( $path, null, LIBXML_NONET | LIBXML_COMPACT ) ) {
			libxml_use_internal_errors( $errors );
			throw BankFileRefused::because( 'bank_file_no_xml' );
		}
		return new self( $reader, $errors );
	}

	/** @throws BankFileBroken */
	public function next(): bool {
		$more  = $this->reader->read();
		$error = libxml_get_last_error();
		if ( false !== $error && $error->level > LIBXML_ERR_WARNING ) {
			libxml_clear_errors();
			throw new BankFileBroken( sprintf( 'line %d: %s', $error->line, trim( $error->message ) ) );
		}
		return $more;
	}

	public function is_doctype(): bool {
		return \XMLReader::DOC_TYPE === $this->reader->nodeType || \XMLReader::ENTITY_REF === $this->reader->nodeType;
	}

	public function is_start(): bool {
		return \XMLReader::ELEMENT === $this->reader->nodeType;
	}

	/** Also after an empty element, such as <Sts/>. */
	public function is_end(): bool {
		return \XMLReader::END_ELEMENT === $this->reader->nodeType;
	}

	public function is_empty(): bool {
		return $this->reader->isEmptyElement;
	}

	public function is_text(): bool {
		return in_array( $this->reader->nodeType, [ \XMLReader::TEXT, \XMLReader::CDATA ], true );
	}

	public function name(): string {
		return $this->reader->localName;
	}

	public function namespace(): string {
		return $this->reader->namespaceURI;
	}

	public function text(): string {
		return $this->reader->value;
	}

	public function currency(): string {
		return (string) $this->reader->getAttribute( 'Ccy' );
	}

	public function close(): void {
		$this->reader->close();
		libxml_clear_errors();
		libxml_use_internal_errors( $this->errors );
	}
}
