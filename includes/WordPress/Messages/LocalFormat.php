<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;

/**
 * Amounts, dates and lists as the language of a message writes them.
 *
 * The patterns come from our own translations and not from the site's number and date settings: those belong to the
 * site's language, and a message is in the customer's. PHP's intl extension is not needed.
 */
final readonly class LocalFormat {

	private const SIGNS = [ 'EUR' => '€', 'USD' => '$', 'GBP' => '£' ];

	/**
	 * @param string       $money  1: currency sign, 2: amount.
	 * @param list<string> $months January to December, as in a sentence.
	 * @param string       $date   1: day, 2: month, 3: year.
	 * @param string       $period 1: first day, 2: last day.
	 * @param string       $last   1: all but the last of a list, 2: the last.
	 */
	public function __construct(
		private string $decimal_point,
		private string $thousands_separator,
		private string $money,
		private array $months,
		private string $date,
		private string $period,
		private string $last,
	) {
	}

	/** In the language that WordPress speaks at this moment. */
	public static function of_current_language(): self {
		return new self(
			_x( '.', 'decimal point', 'hosting-invoices' ),
			_x( ',', 'thousands separator', 'hosting-invoices' ),
			/* translators: 1: currency sign, 2: amount */
			_x( '%1$s%2$s', 'amount of money', 'hosting-invoices' ), // phpcs:ignore WordPress.WP.I18n.NoEmptyStrings -- Languages differ in the space between.
			self::months(),
			/* translators: 1: day, 2: month, 3: year */
			_x( '%1$d %2$s %3$d', 'date in a sentence', 'hosting-invoices' ),
			/* translators: 1: first day, 2: last day */
			_x( '%1$s to %2$s', 'period, both days included', 'hosting-invoices' ),
			/* translators: 1: all but the last of a list, 2: the last */
			_x( '%1$s and %2$s', 'list', 'hosting-invoices' ),
		);
	}

	/** "€ 1.234,50" in Dutch, "€1,234.50" in English. */
	public function money( Money $money ): string {
		[ $whole, $fraction ] = [ ...explode( '.', ltrim( $money->to_decimal(), '-' ) ), '' ];
		$grouped              = strrev( implode( strrev( $this->thousands_separator ), str_split( strrev( $whole ), 3 ) ) );
		$amount               = $grouped . ( '' === $fraction ? '' : $this->decimal_point . $fraction );
		$sign                 = self::SIGNS[ $money->currency ] ?? $money->currency . ' ';
		// A code needs a space behind it in every language, and never two.
		$written = str_replace( '  ', ' ', sprintf( $this->money, $sign, $amount ) );
		return ( $money->is_negative() ? '-' : '' ) . $written;
	}

	/** "9,5" in Dutch, "9.5" in English. */
	public function decimal( string $number ): string {
		return str_replace( '.', $this->decimal_point, $number );
	}

	/** "15 januari 2026". */
	public function date( CivilDate $date ): string {
		return sprintf( $this->date, $date->day, $this->months[ $date->month - 1 ], $date->year );
	}

	/** "1 januari 2026 t/m 31 januari 2026". */
	public function period( Period $period ): string {
		return sprintf( $this->period, $this->date( $period->first ), $this->date( $period->last ) );
	}

	/**
	 * "a, b en c".
	 *
	 * @param list<string> $things
	 */
	public function list( array $things ): string {
		$last = array_pop( $things );
		if ( null === $last || [] === $things ) {
			return (string) $last;
		}
		return sprintf( $this->last, implode( ', ', $things ), $last );
	}

	/** @return list<string> */
	private static function months(): array {
		return [
			_x( 'January', 'month in a sentence', 'hosting-invoices' ),
			_x( 'February', 'month in a sentence', 'hosting-invoices' ),
			_x( 'March', 'month in a sentence', 'hosting-invoices' ),
			_x( 'April', 'month in a sentence', 'hosting-invoices' ),
			_x( 'May', 'month in a sentence', 'hosting-invoices' ),
			_x( 'June', 'month in a sentence', 'hosting-invoices' ),
			_x( 'July', 'month in a sentence', 'hosting-invoices' ),
			_x( 'August', 'month in a sentence', 'hosting-invoices' ),
			_x( 'September', 'month in a sentence', 'hosting-invoices' ),
			_x( 'October', 'month in a sentence', 'hosting-invoices' ),
			_x( 'November', 'month in a sentence', 'hosting-invoices' ),
			_x( 'December', 'month in a sentence', 'hosting-invoices' ),
		];
	}
}
