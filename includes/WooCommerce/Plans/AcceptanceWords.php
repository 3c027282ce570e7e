<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Acceptance\Decided;
use HostingInvoices\Domain\Acceptance\AcceptanceTerms;

/**
 * On which terms an order is taken: to the customer what, to the owner why too.
 */
final readonly class AcceptanceWords {

	public static function changed(): string {
		return __( 'The terms of your order have changed with your answers. Please look at them once more, and order again.', 'hosting-invoices' );
	}

	/** In one sentence or more; empty where all is as usual. */
	public static function of( AcceptanceTerms $terms ): string {
		$said = [
			$terms->in_advance ? __( 'You pay in advance: the service begins when we have received your payment.', 'hosting-invoices' ) : '',
			/* translators: %d: percentage */
			$terms->deposit_percent > 0 ? sprintf( __( 'We ask a deposit of %d%% of the price of a period. You get it back when the service ends.', 'hosting-invoices' ), $terms->deposit_percent ) : '',
			/* translators: %d: number of days */
			null === $terms->term_days ? '' : sprintf( _n( 'Invoices are to be paid within %d day.', 'Invoices are to be paid within %d days.', $terms->term_days, 'hosting-invoices' ), $terms->term_days ),
			$terms->mandate ? __( 'You pay by direct debit.', 'hosting-invoices' ) : '',
			$terms->approval ? __( 'We look at your order before the service begins. If we cannot accept it, you pay nothing, and get back what you have paid.', 'hosting-invoices' ) : '',
		];
		return implode( ' ', array_filter( $said ) );
	}

	/** A note on the order. */
	public static function why( Decided $decided ): string {
		$acceptance = $decided->acceptance;
		$facts      = $decided->facts;
		/* translators: 1: number of a rule, 2: its name */
		$rule = $acceptance->rule > 0 ? sprintf( __( 'Rule %1$d of your acceptance policy (%2$s).', 'hosting-invoices' ), $acceptance->rule, $acceptance->rule_name ) : '';
		/* translators: %s: what an outside credit check answered */
		$outside = '' === $acceptance->outside ? '' : sprintf( __( 'Credit check: %s', 'hosting-invoices' ), $acceptance->outside );
		/* translators: 1: days late, 2: number of broken promises, 3: number of suspensions */
		$past = sprintf( __( 'So far: %1$d days late, %2$d promises broken, suspended %3$d times.', 'hosting-invoices' ), (int) ( $facts['days_late'] ?? 0 ), (int) ( $facts['broken'] ?? 0 ), (int) ( $facts['suspensions'] ?? 0 ) );
		return implode( ' ', array_filter( [ $rule, $outside, $past, self::of( $acceptance->terms ) ] ) );
	}
}
