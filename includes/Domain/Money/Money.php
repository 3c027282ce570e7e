<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Money;

/**
 * An amount in whole minor units (cents) of one currency; never a float.
 * The range is symmetrical, so that every amount has its opposite.
 */
final readonly class Money {

	private function __construct( public int $minor, public string $currency ) {}

	/**
	 * @param int    $minor    Minor units: cents for EUR, yen for JPY.
	 * @param string $currency ISO 4217 code.
	 * @throws InvalidMoney
	 */
	public static function of_minor( int $minor, string $currency = 'EUR' ): self {
		Currency::decimals( $currency );
		if ( PHP_INT_MIN === $minor ) {
			throw InvalidMoney::out_of_range();
		}
		return new self( $minor, $currency );
	}

	/** @throws InvalidMoney */
	public static function zero( string $currency = 'EUR' ): self {
		return self::of_minor( 0, $currency );
	}

	/**
	 * @param string $decimal Exact: "30", "30.00", "-1.5".
	 * @throws InvalidMoney Also where it has more decimals than the currency, were they zeroes.
	 */
	public static function from_decimal( string $decimal, string $currency = 'EUR' ): self {
		$decimals = Currency::decimals( $currency );
		if ( 1 !== preg_match( '/\A(-?)([0-9]+)(?:\.([0-9]+))?\z/', $decimal, $parts ) ) {
			throw InvalidMoney::not_a_decimal( $decimal );
		}
		$fraction = $parts[3] ?? '';
		if ( strlen( $fraction ) > $decimals ) {
			throw InvalidMoney::too_many_decimals( $decimal, $currency, $decimals );
		}
		$digits = ltrim( $parts[2] . str_pad( $fraction, $decimals, '0' ), '0' );
		$minor  = '' === $digits ? 0 : filter_var( $parts[1] . $digits, FILTER_VALIDATE_INT );
		if ( false === $minor ) {
			throw InvalidMoney::out_of_range();
		}
		return self::of_minor( $minor, $currency );
	}

	/** The smaller of two amounts. @throws InvalidMoney */
	public static function min( self $one, self $other ): self {
		return $one->compare( $other ) <= 0 ? $one : $other;
	}

	/** The larger of two amounts. @throws InvalidMoney */
	public static function max( self $one, self $other ): self {
		return $one->compare( $other ) >= 0 ? $one : $other;
	}

	/** @throws InvalidMoney */
	public function plus( self $other ): self {
		$this->assert_same_currency( $other );
		if ( $other->minor > 0 ? $this->minor > PHP_INT_MAX - $other->minor : $this->minor < -PHP_INT_MAX - $other->minor ) {
			throw InvalidMoney::out_of_range();
		}
		return new self( $this->minor + $other->minor, $this->currency );
	}

	/** @throws InvalidMoney */
	public function minus( self $other ): self {
		return $this->plus( $other->negated() );
	}

	public function negated(): self {
		return new self( -$this->minor, $this->currency );
	}

	/** @throws InvalidMoney */
	public function times( int $factor ): self {
		if ( 0 !== $this->minor && ( PHP_INT_MIN === $factor || abs( $factor ) > intdiv( PHP_INT_MAX, abs( $this->minor ) ) ) ) {
			throw InvalidMoney::out_of_range();
		}
		return new self( $this->minor * $factor, $this->currency );
	}

	/** So many per cent of it, half a minor unit away from zero. */
	public function percentage( Percentage $percentage ): self {
		return $this->ratio( $percentage->units, Percentage::WHOLE );
	}

	/**
	 * It × numerator ÷ denominator, exact until the last step; half a minor unit away from zero.
	 *
	 * @throws InvalidMoney Where the outcome is out of range; numerator × denominator must fit an int.
	 */
	public function ratio( int $numerator, int $denominator ): self {
		if ( $numerator < 0 || $denominator < 1 ) {
			throw InvalidMoney::invalid_ratio( $numerator, $denominator );
		}
		if ( max( 1, $numerator ) > intdiv( intdiv( PHP_INT_MAX, 4 ), $denominator ) ) {
			throw InvalidMoney::out_of_range();
		}
		// The whole multiples apart, so that the product cannot overflow before it is divided.
		$part    = ( $this->minor % $denominator ) * $numerator;
		$rounded = intdiv( 2 * $part + ( $part < 0 ? -$denominator : $denominator ), 2 * $denominator );
		return ( new self( intdiv( $this->minor, $denominator ), $this->currency ) )
			->times( $numerator )
			->plus( new self( $rounded, $this->currency ) );
	}

	/**
	 * @return int Below 0, 0 or above 0.
	 * @throws InvalidMoney
	 */
	public function compare( self $other ): int {
		$this->assert_same_currency( $other );
		return $this->minor <=> $other->minor;
	}

	/** @throws InvalidMoney */
	public function equals( self $other ): bool {
		return 0 === $this->compare( $other );
	}

	public function is_zero(): bool {
		return 0 === $this->minor;
	}

	public function is_positive(): bool {
		return $this->minor > 0;
	}

	public function is_negative(): bool {
		return $this->minor < 0;
	}

	/** With all decimals of the currency: "36.30", "-0.05"; "500" for JPY. */
	public function to_decimal(): string {
		$decimals = Currency::decimals( $this->currency );
		$digits   = str_pad( (string) abs( $this->minor ), $decimals + 1, '0', STR_PAD_LEFT );
		$whole    = substr( $digits, 0, strlen( $digits ) - $decimals );
		return ( $this->minor < 0 ? '-' : '' ) . $whole . ( 0 === $decimals ? '' : '.' . substr( $digits, -$decimals ) );
	}

	/** @throws InvalidMoney */
	private function assert_same_currency( self $other ): void {
		if ( $this->currency !== $other->currency ) {
			throw InvalidMoney::mixed_currencies( $this->currency, $other->currency );
		}
	}
}
