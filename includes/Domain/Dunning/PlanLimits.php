<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Which payment plans a customer may take without asking the owner.
 */
final readonly class PlanLimits {

	/** Days until the first part where it need not be paid today. */
	private const FIRST_WITHIN = 7;

	/**
	 * @param int   $longest_months Between the first and the last part; 0 = customers ask the owner.
	 * @param Money $least          Of each part.
	 * @param bool  $first_today    The first part is paid on the day itself.
	 */
	public function __construct( public int $longest_months, public Money $least, public bool $first_today ) {
	}

	/**
	 * Every plan that is offered: two or more parts of the same size, a month apart, the cents that are left over first.
	 *
	 * @return list<PaymentPlan> Shortest first; none when what is owed is too little to divide.
	 */
	public function offers( Money $owed, CivilDate $today ): array {
		$offers = [];
		for ( $parts = 2; $parts <= $this->longest_months + 1; ++$parts ) {
			$each = intdiv( $owed->minor, $parts );
			if ( $owed->currency !== $this->least->currency || $each < $this->least->minor || $each <= 0 ) {
				break;
			}
			$offers[] = $this->in_parts( $owed, $each, $parts, $today );
		}
		return $offers;
	}

	private function in_parts( Money $owed, int $each, int $parts, CivilDate $today ): PaymentPlan {
		$first = $this->first_today ? $today : $today->plus_days( self::FIRST_WITHIN );
		return PaymentPlan::of(
			array_map(
				static fn ( int $nth ): Instalment => new Instalment( $first->plus_months( $nth ), Money::of_minor( 0 === $nth ? $owed->minor - $each * ( $parts - 1 ) : $each, $owed->currency ) ),
				range( 0, $parts - 1 )
			)
		);
	}
}
