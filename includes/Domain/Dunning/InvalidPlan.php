<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Instalments that cannot form a payment plan.
 */
final class InvalidPlan extends \DomainException {

	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function empty(): self {
		return new self( 'plan_empty', 'A plan has at least one instalment.' );
	}

	public static function too_many( int $count ): self {
		return new self( 'plan_too_many', sprintf( 'A plan has at most %d instalments; got %d.', PaymentPlan::MOST, $count ) );
	}

	public static function amount_not_positive( CivilDate $on ): self {
		return new self( 'amount_not_positive', sprintf( 'The instalment of %s has no amount.', $on->to_string() ) );
	}

	public static function currencies( CivilDate $on ): self {
		return new self( 'plan_currencies', sprintf( 'The instalment of %s is in another currency.', $on->to_string() ) );
	}

	public static function out_of_order( CivilDate $on ): self {
		return new self( 'plan_out_of_order', sprintf( 'The instalment of %s comes on or before the one that precedes it.', $on->to_string() ) );
	}
}
