<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Account;

use HostingInvoices\Application\Account\AccountService;
use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\WooCommerce\Plans\PlanWords;

/**
 * The words of My Account → Hosting; a theme's own template may use them too.
 */
final class AccountWords {

	public static function date( CivilDate $date ): string {
		return wp_date( 'j F Y', ( new \DateTimeImmutable( $date->to_string() . ' 12:00', wp_timezone() ) )->getTimestamp() ) ?: $date->to_string();
	}

	/** HTML of WooCommerce's own. */
	public static function money( Money $amount ): string {
		return wc_price( (float) $amount->to_decimal(), [ 'currency' => $amount->currency ] );
	}

	/** Price and length of a period, as HTML. */
	public static function price( AccountService $service ): string {
		$months = $service->subscription->schedule->interval->months;
		return match ( $months ) {
			// translators: %s: amount
			1 => sprintf( __( '%s a month', 'hosting-invoices' ), self::money( $service->subscription->charge() ) ),
			// translators: %s: amount
			12 => sprintf( __( '%s a year', 'hosting-invoices' ), self::money( $service->subscription->charge() ) ),
			// translators: 1: amount, 2: number of months
			default => sprintf( __( '%1$s per %2$d months', 'hosting-invoices' ), self::money( $service->subscription->charge() ), $months ),
		};
	}

	/** "per month" */
	public static function per( Interval $every ): string {
		return PlanWords::per( $every );
	}

	/** What comes for a service, as HTML. */
	public static function next( AccountService $service, CivilDate $today ): string {
		$subscription = $service->subscription;
		if ( null !== $subscription->ends_on ) {
			// translators: %s: date
			return sprintf( __( 'ends on %s', 'hosting-invoices' ), self::date( $subscription->ends_on ) );
		}
		$paused = $subscription->pause?->contains( $today ) ?? false;
		$next   = null === $service->next_invoice_on || null === $service->next_amount ? '' : sprintf(
			// translators: 1: date, 2: amount
			__( 'next invoice on %1$s: %2$s', 'hosting-invoices' ),
			self::date( $service->next_invoice_on ),
			self::money( $service->next_amount )
		);
		// translators: %s: date
		return $paused && null !== $subscription->pause ? sprintf( __( 'paused until %s', 'hosting-invoices' ), self::date( $subscription->pause->last ) ) . ( '' === $next ? '' : ', ' . $next ) : $next;
	}

	public static function state( Invoice $invoice, CivilDate $today ): string {
		return match ( true ) {
			InvoiceState::paid === $invoice->state => __( 'paid', 'hosting-invoices' ),
			InvoiceState::cancelled === $invoice->state => __( 'cancelled', 'hosting-invoices' ),
			$invoice->debit_under_way => __( 'will be collected', 'hosting-invoices' ),
			// translators: %s: date
			default => sprintf( $invoice->is_past_due( $today ) ? __( 'should have been paid by %s', 'hosting-invoices' ) : __( 'to be paid by %s', 'hosting-invoices' ), self::date( $invoice->due_on ) ),
		};
	}

	/** @return array<string, string> */
	public static function channels(): array {
		return [
			Channel::email->value  => __( 'by e-mail', 'hosting-invoices' ),
			Channel::letter->value => __( 'by letter', 'hosting-invoices' ),
			Channel::sms->value    => __( 'by text message with a pay link', 'hosting-invoices' ),
		];
	}
}
