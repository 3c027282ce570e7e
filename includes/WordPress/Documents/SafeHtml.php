<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Documents;

/**
 * HTML that may go to TCPDF: text, tables and looks. No image, no form, no style of another file, no tag of TCPDF's own,
 * and links only to the web and to mail: TCPDF reads whatever file or address a source names.
 */
final class SafeHtml {

	private const LOOKS = [ 'style' => true, 'align' => true, 'dir' => true ];

	private const CELL = [ ...self::LOOKS, 'width' => true, 'colspan' => true, 'rowspan' => true, 'valign' => true, 'nobr' => true ];

	private const TAGS = [
		'table'  => [ ...self::LOOKS, 'cellpadding' => true, 'cellspacing' => true, 'border' => true, 'width' => true, 'nobr' => true ],
		'thead'  => [],
		'tbody'  => [],
		'tr'     => [ ...self::LOOKS, 'nobr' => true ],
		'th'     => self::CELL,
		'td'     => self::CELL,
		'p'      => self::LOOKS,
		'div'    => [ ...self::LOOKS, 'nobr' => true ],
		'span'   => self::LOOKS,
		'h1'     => self::LOOKS,
		'h2'     => self::LOOKS,
		'h3'     => self::LOOKS,
		'ul'     => self::LOOKS,
		'ol'     => self::LOOKS,
		'li'     => self::LOOKS,
		'a'      => [ ...self::LOOKS, 'href' => true ],
		'strong' => [],
		'b'      => [],
		'em'     => [],
		'i'      => [],
		'u'      => [],
		'br'     => [],
		'hr'     => [],
	];

	public static function of( string $html ): string {
		$clean = wp_kses( $html, self::TAGS, [ 'https', 'http', 'mailto', 'tel' ] );
		// TCPDF gives a meaning of its own to addresses that begin with #, % or *.
		$clean = (string) preg_replace( '/\shref=("|\')(?!https?:|mailto:|tel:)[^"\']*\1/i', '', $clean );
		return (string) preg_replace( '/url\s*\(/i', '(', $clean );
	}
}
