<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

/**
 * What people typed into a name or a label, made fit for one line of a message.
 */
final readonly class PlainText {

	/** Characters; more is no name any more. */
	private const LONGEST = 200;

	/**
	 * Line breaks and control characters become spaces; marks that turn the direction of what follows are dropped, since
	 * they would turn the rest of our sentence too. Letters of any script, emoji and HTML stay as they were typed.
	 */
	public static function one_line( string $typed ): string {
		$text = mb_scrub( $typed, 'UTF-8' );
		$text = (string) preg_replace( '/[\x{061C}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2066}-\x{2069}]/u', '', $text );
		$text = (string) preg_replace( '/[\p{Cc}\p{Z}\x{FEFF}]+/u', ' ', $text );
		return trim( mb_substr( trim( $text ), 0, self::LONGEST ) );
	}

	/** The owner's own text: line breaks of one kind, no more than one empty line, no control characters. */
	public static function paragraphs( string $typed ): string {
		$text = str_replace( [ "\r\n", "\r" ], "\n", mb_scrub( $typed, 'UTF-8' ) );
		$text = (string) preg_replace( '/[^\P{Cc}\n\t]/u', '', $text );
		return trim( (string) preg_replace( '/\n(?:[ \t]*\n)+/', "\n\n", $text ) );
	}
}
