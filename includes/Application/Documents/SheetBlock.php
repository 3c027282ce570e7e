<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

/**
 * A part of a sheet: HTML of the simple kind (tables, paragraphs, headings), or a QR code with HTML beside it.
 */
final readonly class SheetBlock {

	/**
	 * @param string $html From a template. Images, styles of other files, scripts and PHP are taken out when it is printed.
	 * @param string $code What the QR code says; empty = no code. A block with a code is never split over two pages.
	 */
	private function __construct( public string $html, public string $code ) {
	}

	public static function html( string $html ): self {
		return new self( $html, '' );
	}

	public static function with_code( string $code, string $html ): self {
		return new self( $html, $code );
	}
}
