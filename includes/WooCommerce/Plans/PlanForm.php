<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\InvalidMoney;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Plans\InvalidPlan;
use HostingInvoices\Domain\Plans\Plan;
use HostingInvoices\Domain\Plans\PlanPrice;
use HostingInvoices\Domain\Plans\Terms;
use HostingInvoices\Domain\Subscriptions\Interval;

/**
 * What was typed in the tab "Hosting".
 */
final readonly class PlanForm {

	/** @param array<int, string> $prices By months. */
	public function __construct(
		public bool $is_plan,
		public array $prices,
		public string $set_up_fee,
		public bool $first_period_free,
		public string $notice_months,
		public string $terms,
	) {
	}

	/** WooCommerce has checked the nonce. */
	public static function posted(): self {
		// phpcs:disable WordPress.Security.NonceVerification.Missing
		$posted = wp_unslash( $_POST );
		// phpcs:enable
		$text   = static fn ( mixed $value ): string => is_scalar( $value ) ? trim( wp_check_invalid_utf8( (string) $value ) ) : '';
		$prices = [];
		foreach ( is_array( $posted['hosting_prices'] ?? null ) ? $posted['hosting_prices'] : [] as $months => $price ) {
			if ( '' !== $text( $price ) && is_int( $months ) && $months > 0 && $months <= Interval::MAX_MONTHS ) {
				$prices[ $months ] = $text( $price );
			}
		}
		return new self(
			'yes' === ( $posted['hosting_is_plan'] ?? '' ),
			$prices,
			$text( $posted['hosting_set_up_fee'] ?? '' ),
			'yes' === ( $posted['hosting_first_period_free'] ?? '' ),
			$text( $posted['hosting_notice_months'] ?? '' ),
			sanitize_textarea_field( $text( $posted['hosting_terms'] ?? '' ) ),
		);
	}

	/** @throws PlanNotSaved */
	public function plan( Terms $before, CivilDate $today ): Plan {
		$prices = [];
		foreach ( $this->prices as $months => $price ) {
			$prices[] = new PlanPrice( Interval::of_months( $months ), self::money( $price ) );
		}
		$notice = '' === $this->notice_months ? 1 : ( ctype_digit( $this->notice_months ) && strlen( $this->notice_months ) < 3 ? (int) $this->notice_months : -1 );
		try {
			return Plan::of( $prices, self::money( '' === $this->set_up_fee ? '0' : $this->set_up_fee ), $this->first_period_free, $notice, $before->revised( $this->terms, $today ) );
		} catch ( InvalidPlan $invalid ) {
			throw PlanNotSaved::because( $invalid );
		}
	}

	/** As the shop writes amounts: with a comma or a point. */
	private static function money( string $typed ): Money {
		try {
			$plain = str_replace( [ wc_get_price_thousand_separator(), wc_get_price_decimal_separator() ], [ '', '.' ], self::is_plain( $typed ) ? str_replace( '.', wc_get_price_decimal_separator(), $typed ) : $typed );
			return Money::from_decimal( $plain, get_woocommerce_currency() );
		} catch ( InvalidMoney ) {
			throw PlanNotSaved::not_an_amount( $typed );
		}
	}

	/** "30.00" in a shop with commas, too: no thousands are written so. */
	private static function is_plain( string $typed ): bool {
		return 1 === preg_match( '/\A-?[0-9]+\.[0-9]{1,2}\z/', $typed );
	}
}
