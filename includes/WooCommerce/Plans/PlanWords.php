<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\PeriodSchedule;
use HostingInvoices\WooCommerce\Orders\DateInWords;

/**
 * What a plan costs and what comes next, as customers read it. Plain text.
 */
final readonly class PlanWords {

	/** "per month" */
	public static function per( Interval $every ): string {
		return match ( true ) {
			1 === $every->months => __( 'per month', 'hosting-invoices' ),
			3 === $every->months => __( 'per quarter', 'hosting-invoices' ),
			12 === $every->months => __( 'per year', 'hosting-invoices' ),
			/* translators: %d: number of years, two or more */
			0 === $every->months % 12 => sprintf( __( 'per %d years', 'hosting-invoices' ), intdiv( $every->months, 12 ) ),
			/* translators: %d: number of months, two or more */
			default => sprintf( __( 'per %d months', 'hosting-invoices' ), $every->months ),
		};
	}

	/** "€ 30,00": with or without VAT as the shop shows its prices there. */
	public static function amount( \WC_Product $product, Money $price, int $quantity, bool $in_cart ): string {
		$shows_vat = 'incl' === ( $in_cart ? WC()->cart?->get_tax_price_display_mode() : get_option( 'woocommerce_tax_display_shop' ) );
		$asked     = [ 'qty' => $quantity, 'price' => $price->to_decimal() ];
		$amount    = $shows_vat ? wc_get_price_including_tax( $product, $asked ) : wc_get_price_excluding_tax( $product, $asked );
		return self::plain( wc_price( (float) $amount ) ) . self::vat( $product, $shows_vat );
	}

	/** "€ 30,00 per month, for the first time on 1 February 2026" */
	public static function then( BoughtPlan $bought, CivilDate $today ): string {
		$next = PeriodSchedule::of( $today, $bought->price->every )->period( 1 )->first;
		/* translators: 1: amount of money, 2: "per month", 3: date in words */
		return sprintf( __( '%1$s %2$s, for the first time on %3$s', 'hosting-invoices' ), self::amount( $bought->product, $bought->price->price, $bought->quantity, true ), self::per( $bought->price->every ), DateInWords::of( $next->to_string() ) );
	}

	/** "1 January 2026 to 31 January 2026", and that it is free. */
	public static function first_period( BoughtPlan $bought, CivilDate $today ): string {
		$period = PeriodSchedule::of( $today, $bought->price->every )->period( 0 );
		/* translators: 1: first day of a period, 2: its last day */
		$days = sprintf( __( '%1$s to %2$s', 'hosting-invoices' ), DateInWords::of( $period->first->to_string() ), DateInWords::of( $period->last->to_string() ) );
		/* translators: %s: days of a period */
		return $bought->plan->first_period_free ? sprintf( __( '%s, free of charge', 'hosting-invoices' ), $days ) : $days;
	}

	public static function vat_words( bool $is_included ): string {
		return $is_included ? __( '(incl. VAT)', 'hosting-invoices' ) : __( '(excl. VAT)', 'hosting-invoices' );
	}

	/** Of WooCommerce's HTML for an amount. */
	public static function plain( string $html ): string {
		return html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}

	private static function vat( \WC_Product $product, bool $is_included ): string {
		if ( ! wc_tax_enabled() || ! $product->is_taxable() || WC()->customer?->get_is_vat_exempt() ) {
			return '';
		}
		return ' ' . self::vat_words( $is_included );
	}
}
