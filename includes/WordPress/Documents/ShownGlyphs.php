<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Documents;

/**
 * What a font has a picture for. A character that it lacks is replaced by one that everybody sees; TCPDF would leave
 * it out, and a name would be another one.
 */
final readonly class ShownGlyphs {

	private const REPLACEMENT = '□';

	/** Direction marks, joiners and variation selectors: they have no picture of their own. */
	private const WITHOUT_PICTURE = '/^[\p{Cf}\p{Cc}\x{FE00}-\x{FE0F}\x{E0100}-\x{E01EF}]$/u';

	/** @param array<int, int> $widths By code point. */
	private function __construct( private array $widths ) {
	}

	/** @param string $file A font of TCPDF's: PHP that sets $cw. */
	public static function of_font( string $file ): self {
		$cw = [];
		require $file;
		return new self( $cw );
	}

	public function text( string $text ): string {
		$text = class_exists( \Normalizer::class ) ? (string) \Normalizer::normalize( $text ) : $text;
		return (string) preg_replace_callback( '/[^\x00-\x7F]/u', fn ( array $found ): string => $this->shown( $found[0] ), $text );
	}

	/** Of HTML whose entities for anything but its own signs are written out first. */
	public function html( string $html ): string {
		$text = (string) preg_replace_callback(
			'/&(?!(?:amp|lt|gt|quot|#0?39|#x27);)(?:#[0-9]{2,7}|#x[0-9a-f]{2,6}|[a-z][a-z0-9]{1,30});/i',
			static fn ( array $found ): string => html_entity_decode( $found[0], ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
			$html
		);
		return $this->text( $text );
	}

	private function shown( string $character ): string {
		if ( isset( $this->widths[ mb_ord( $character, 'UTF-8' ) ] ) ) {
			return $character;
		}
		return 1 === preg_match( self::WITHOUT_PICTURE, $character ) ? '' : self::REPLACEMENT;
	}
}
