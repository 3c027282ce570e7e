<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Domain\Plans\InvalidPlan;
use HostingInvoices\Domain\Plans\Plan;

/**
 * What was typed in the tab makes no plan; the message is for the owner.
 */
final class PlanNotSaved extends \DomainException {

	public static function because( InvalidPlan $invalid ): self {
		return new self(
			match ( $invalid->fault ) {
				'plan_without_price' => __( 'The plan was not saved: give it a price for at least one interval.', 'hosting-invoices' ),
				/* translators: %d: number of months */
				'plan_notice' => sprintf( __( 'The plan was not saved: the notice period is 0 to %d months.', 'hosting-invoices' ), Plan::MOST_NOTICE_MONTHS ),
				default => __( 'The plan was not saved: prices and the set-up fee are not below zero.', 'hosting-invoices' ),
			}
		);
	}

	public static function not_an_amount( string $typed ): self {
		/* translators: %s: what somebody typed */
		return new self( sprintf( __( 'The plan was not saved: "%s" is not an amount. Write it as 30 or 30.00, without a currency sign.', 'hosting-invoices' ), $typed ) );
	}
}
