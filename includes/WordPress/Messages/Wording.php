<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Messages\MessageFacts;

/**
 * Subject and body of one message: the owner's own text or the one that comes with the plugin, with the facts filled in.
 *
 * Facts are filled in once and in one pass, so a customer called "{open}" stays called that.
 */
final readonly class Wording {

	/**
	 * @param array<string, string> $values By placeholder.
	 */
	private function __construct( private string $subject, private string $body, private array $values ) {
	}

	/** In the language that WordPress speaks at this moment. */
	public static function of( MessageFacts $facts, Sender $sender, LocalFormat $format ): self {
		$subject = PlainText::one_line( $facts->own_subject );
		$body    = PlainText::paragraphs( $facts->own_body );
		if ( '' === $body ) {
			$body = 'sms' === $facts->channel ? DefaultTexts::text_message( $facts->kind ) : DefaultTexts::body( $facts->kind );
		}
		$body    = strtr( $body . "\n\n" . Notices::lacking( $facts->kind, $body ), Notices::of( $facts ) );
		return new self(
			'' === $subject ? DefaultTexts::subject( $facts->kind ) : $subject,
			PlainText::paragraphs( $body ),
			Placeholders::of( $facts, $sender, $format )
		);
	}

	/** Plain text, one line. */
	public function subject(): string {
		return strtr( $this->subject, $this->values );
	}

	/** Plain text, paragraphs. */
	public function text(): string {
		return strtr( $this->body, $this->values );
	}

	/** The same as HTML. What was typed is text, whatever it looks like; only our links and the owner's own are links. */
	public function html(): string {
		$values = array_map( self::escaped( ... ), $this->values );
		foreach ( [ '{pay_link}', '{mandate_link}' ] as $link ) {
			if ( isset( $this->values[ $link ] ) ) {
				$values[ $link ] = sprintf( '<a href="%1$s">%1$s</a>', esc_url( $this->values[ $link ] ) );
			}
		}
		return strtr( wpautop( make_clickable( self::escaped( $this->body ) ) ), $values );
	}

	/** Not esc_html(): that would leave a typed `&lt;` as it is, and show it as `<`. */
	private static function escaped( string $text ): string {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
	}
}
