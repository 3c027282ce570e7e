<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Claims;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Law\InterestSlice;
use HostingInvoices\Domain\Money\Money;

/**
 * A part of an invoice that was paid, or is open, at one moment: it bore interest until then.
 */
final readonly class ClaimPart {

	/**
	 * @param Money               $amount Below zero for money that went back: it was owed again from then on.
	 * @param CivilDate           $until  Day of payment, or of the sheet.
	 * @param list<InterestSlice> $slices Over the amount without its sign.
	 */
	public function __construct( public Money $amount, public CivilDate $until, public array $slices ) {
	}

	public function interest(): Money {
		$sum = Money::zero( $this->amount->currency );
		foreach ( $this->slices as $slice ) {
			$sum = $sum->plus( $slice->amount );
		}
		return $this->amount->minor < 0 ? $sum->negated() : $sum;
	}
}
