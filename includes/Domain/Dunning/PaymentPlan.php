<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Instalments with dates. What is paid counts for the oldest instalment first, so paying early or too much helps later.
 */
final readonly class PaymentPlan {

	public const MOST = 60;

	/** @param non-empty-list<Instalment> $instalments In order of date. */
	private function __construct( public array $instalments ) {
	}

	/**
	 * @param list<Instalment> $instalments
	 * @throws InvalidPlan when there are none or too many, or dates or amounts cannot be.
	 */
	public static function of( array $instalments ): self {
		if ( [] === $instalments ) {
			throw InvalidPlan::empty();
		}
		if ( count( $instalments ) > self::MOST ) {
			throw InvalidPlan::too_many( count( $instalments ) );
		}
		$before = null;
		foreach ( $instalments as $one ) {
			if ( ! $one->amount->is_positive() ) {
				throw InvalidPlan::amount_not_positive( $one->on );
			}
			if ( null !== $before && $one->amount->currency !== $before->amount->currency ) {
				throw InvalidPlan::currencies( $one->on );
			}
			if ( null !== $before && ! $one->on->is_after( $before->on ) ) {
				throw InvalidPlan::out_of_order( $one->on );
			}
			$before = $one;
		}
		return new self( $instalments );
	}

	public function total(): Money {
		return $this->due_until( $this->last()->on );
	}

	public function first(): Instalment {
		return $this->instalments[0];
	}

	public function last(): Instalment {
		return $this->instalments[ count( $this->instalments ) - 1 ];
	}

	/** What has to be paid by the end of a day. */
	public function due_until( CivilDate $day ): Money {
		$sum = Money::zero( $this->instalments[0]->amount->currency );
		foreach ( $this->instalments as $one ) {
			$sum = $one->on->is_on_or_before( $day ) ? $sum->plus( $one->amount ) : $sum;
		}
		return $sum;
	}

	/** @param Money $paid Of the plan, since it was agreed. */
	public function is_kept( Money $paid ): bool {
		return $paid->compare( $this->total() ) >= 0;
	}

	/** Broken when an instalment is unpaid at the end of its date. */
	public function is_broken( Money $paid, CivilDate $today ): bool {
		$due = $this->due_until( $today->plus_days( -1 ) );
		return $due->is_positive() && $paid->compare( $due ) < 0;
	}

	/** The oldest instalment that is not paid in full; null when all are. */
	public function next( Money $paid ): ?Instalment {
		foreach ( $this->instalments as $one ) {
			if ( $paid->compare( $this->due_until( $one->on ) ) < 0 ) {
				return $one;
			}
		}
		return null;
	}

	/** What is still to be paid of that instalment; nothing when all are paid. */
	public function open_of_next( Money $paid ): Money {
		$next = $this->next( $paid );
		return null === $next ? Money::zero( $paid->currency ) : $this->due_until( $next->on )->minus( $paid );
	}
}
