<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Money;

/** A percentage from 0 to 100 with up to four decimals, kept exactly. */
final readonly class Percentage {

	/** What `$units` counts: ten-thousandths of one per cent, so 100 % is a million. */
	public const WHOLE = 1_000_000;

	private const UNITS_PER_PERCENT = 10_000;

	private function __construct( public int $units ) {}

	/**
	 * @param string $decimal Such as "2", "2.5" or "10.1500".
	 * @throws InvalidPercentage Where it is no such decimal, or not within 0 and 100.
	 */
	public static function from_decimal( string $decimal ): self {
		if ( 1 !== preg_match( '/\A(-?)([0-9]+)(?:\.([0-9]{1,4}))?\z/', $decimal, $parts ) ) {
			throw InvalidPercentage::not_a_decimal( $decimal );
		}
		$whole = ltrim( $parts[2], '0' );
		$units = strlen( $whole ) > 3
			? PHP_INT_MAX
			: (int) $whole * self::UNITS_PER_PERCENT + (int) str_pad( $parts[3] ?? '', 4, '0' );
		if ( $units > self::WHOLE || ( '' !== $parts[1] && 0 !== $units ) ) {
			throw InvalidPercentage::out_of_range( $decimal );
		}
		return new self( $units );
	}

	/** The shortest way to write it: "2", "2.5", "10.15". */
	public function to_decimal(): string {
		$decimals = rtrim( sprintf( '%04d', $this->units % self::UNITS_PER_PERCENT ), '0' );
		return intdiv( $this->units, self::UNITS_PER_PERCENT ) . ( '' === $decimals ? '' : '.' . $decimals );
	}

	public function equals( self $other ): bool {
		return $this->units === $other->units;
	}

	public function is_zero(): bool {
		return 0 === $this->units;
	}
}
