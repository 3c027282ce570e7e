<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Plans;

/**
 * A plan that cannot be sold: why.
 */
final class InvalidPlan extends \DomainException {

	private function __construct( public readonly string $fault, string $message ) {
		parent::__construct( $message );
	}

	public static function without_price(): self {
		return new self( 'plan_without_price', 'A plan needs a price for at least one interval.' );
	}

	public static function interval_twice( int $months ): self {
		return new self( 'plan_interval_twice', sprintf( 'There are two prices for %d months.', $months ) );
	}

	public static function amount_negative(): self {
		return new self( 'plan_amount_negative', 'A price and a set-up fee are not below zero.' );
	}

	public static function notice( int $most ): self {
		return new self( 'plan_notice', sprintf( 'The notice period is 0 to %d months.', $most ) );
	}

	public static function currency(): self {
		return new self( 'plan_currency', 'All amounts of a plan are in one currency.' );
	}
}
