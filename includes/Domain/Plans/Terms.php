<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Plans;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The terms of a plan: a text, and under which version it was shown.
 */
final readonly class Terms {

	/**
	 * @param string $text    Plain text; empty = the plan has none of its own.
	 * @param string $version As "2026-01-31", or "2026-01-31-2" for the second text of a day.
	 */
	public function __construct( public string $text, public string $version ) {
	}

	public static function none(): self {
		return new self( '', '' );
	}

	/** What somebody saved today: another text is another version. */
	public function revised( string $text, CivilDate $today ): self {
		$text = trim( str_replace( [ "\r\n", "\r" ], "\n", $text ) );
		if ( $text === $this->text ) {
			return $this;
		}
		if ( '' === $text ) {
			return self::none();
		}
		$day = $today->to_string();
		if ( ! str_starts_with( $this->version, $day ) ) {
			return new self( $text, $day );
		}
		return new self( $text, $day . '-' . ( max( 1, (int) substr( $this->version, strlen( $day ) + 1 ) ) + 1 ) );
	}

	public function is_empty(): bool {
		return '' === $this->text;
	}
}
