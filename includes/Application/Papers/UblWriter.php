<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Domain\Money\Money;

/**
 * Writes the elements of UBL: nothing for what is empty, since an empty element breaks its rules.
 */
final class UblWriter {

	private const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';

	private const CAC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';

	private \XMLWriter $xml;

	public function __construct( private readonly string $currency ) {
		$this->xml = new \XMLWriter();
		$this->xml->openMemory();
		$this->xml->setIndent( true );
		$this->xml->setIndentString( "\t" );
	}

	/**
	 * @param string          $root    Invoice or CreditNote.
	 * @param \Closure(): void $content
	 */
	public function document( string $root, \Closure $content ): string {
		$this->xml->startDocument( '1.0', 'UTF-8' );
		$this->xml->startElement( $root );
		$this->xml->writeAttribute( 'xmlns', "urn:oasis:names:specification:ubl:schema:xsd:$root-2" );
		$this->xml->writeAttribute( 'xmlns:cac', self::CAC );
		$this->xml->writeAttribute( 'xmlns:cbc', self::CBC );
		$content();
		$this->xml->endElement();
		$this->xml->endDocument();
		return $this->xml->outputMemory();
	}

	/** @param \Closure(): mixed $content */
	public function within( string $element, \Closure $content ): void {
		$this->xml->startElement( $element );
		$content();
		$this->xml->endElement();
	}

	/** @param array<string, string> $attributes */
	public function text( string $element, string $text, array $attributes = [] ): void {
		// What XML cannot hold is no character that anybody typed on purpose.
		$text = trim( (string) preg_replace( '/[^\x{9}\x{A}\x{D}\x{20}-\x{D7FF}\x{E000}-\x{FFFD}\x{10000}-\x{10FFFF}]/u', '', $text ) );
		if ( '' === $text ) {
			return;
		}
		$this->xml->startElement( $element );
		foreach ( $attributes as $name => $value ) {
			$this->xml->writeAttribute( $name, $value );
		}
		$this->xml->text( $text );
		$this->xml->endElement();
	}

	public function amount( string $element, Money $amount ): void {
		$this->text( $element, $amount->to_decimal(), [ 'currencyID' => $this->currency ] );
	}
}
