<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

/** How long a period lasts: a whole number of months. */
final readonly class Interval {

	public const MAX_MONTHS = 120;

	private function __construct( public int $months ) {}

	/** @throws InvalidInterval */
	public static function of_months( int $months ): self {
		if ( $months < 1 || $months > self::MAX_MONTHS ) {
			throw InvalidInterval::out_of_range( $months );
		}
		return new self( $months );
	}

	/**
	 * @param string $text "1 month", "3 months", "12 months".
	 * @throws InvalidInterval
	 */
	public static function parse( string $text ): self {
		if ( 1 !== preg_match( '/\A([0-9]{1,9}) months?\z/', $text, $parts ) ) {
			throw InvalidInterval::not_an_interval( $text );
		}
		return self::of_months( (int) $parts[1] );
	}

	public function equals( self $other ): bool {
		return $this->months === $other->months;
	}

	public function to_string(): string {
		return 1 === $this->months ? '1 month' : "{$this->months} months";
	}
}
