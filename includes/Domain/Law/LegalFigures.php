<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/** The dated figures of figures.php, checked once when they are read. */
final readonly class LegalFigures {

	/**
	 * @param CivilDate                     $as_of                       When the figures were looked up.
	 * @param FigureSeries<CostScale>       $collection_costs
	 * @param FigureSeries<SmallClaimLimit> $small_claims
	 * @param FigureSeries<int>             $notice_days_consumer        Days after delivery.
	 * @param FigureSeries<int>             $notice_days_business        Days after delivery.
	 * @param FigureSeries<int>             $withdrawal_days             Days after the contract was made.
	 * @param FigureSeries<int>             $retention_years             From the end of the calendar year.
	 * @param FigureSeries<CourtFees>       $court_fees
	 * @param FigureSeries<Percentage>      $statutory_interest_consumer A year, art. 6:119 BW.
	 * @param FigureSeries<Percentage>      $statutory_interest_business A year, art. 6:119a BW.
	 */
	private function __construct(
		public CivilDate $as_of,
		public FigureSeries $collection_costs,
		public FigureSeries $small_claims,
		public FigureSeries $notice_days_consumer,
		public FigureSeries $notice_days_business,
		public FigureSeries $withdrawal_days,
		public FigureSeries $retention_years,
		public FigureSeries $court_fees,
		public FigureSeries $statutory_interest_consumer,
		public FigureSeries $statutory_interest_business,
	) {}

	/**
	 * @param array<mixed> $figures What figures.php returns; an adapter loads it.
	 * @throws InvalidFigures Where anything is missing, of the wrong kind or out of order.
	 */
	public static function from_array( array $figures ): self {
		$reader     = new FiguresReader( $figures, '' );
		$days       = static fn ( FiguresReader $row ): int => $row->count( 'days' );
		$percentage = static fn ( FiguresReader $row ): Percentage => $row->percentage( 'percent' );
		return new self(
			$reader->date( 'as_of' ),
			$reader->series( 'collection_costs', self::cost_scale( ... ) ),
			$reader->series( 'small_claims', static fn ( FiguresReader $row ): SmallClaimLimit => new SmallClaimLimit( $row->money( 'below' ), $row->count( 'months' ) ) ),
			$reader->series( 'notice_days_consumer', $days ),
			$reader->series( 'notice_days_business', $days ),
			$reader->series( 'withdrawal_days', $days ),
			$reader->series( 'retention_years', static fn ( FiguresReader $row ): int => $row->count( 'years' ) ),
			$reader->series( 'court_fees', static fn ( FiguresReader $row ): CourtFees => new CourtFees( $row->rows( 'slices', static fn ( FiguresReader $slice ): array => [ 'up_to' => $slice->money_or_null( 'up_to' ), 'fee' => $slice->money( 'fee' ) ] ) ) ),
			$reader->series( 'statutory_interest_consumer', $percentage ),
			$reader->series( 'statutory_interest_business', $percentage ),
		);
	}

	/** @return FigureSeries<int> Days after delivery of the formal notice. */
	public function notice_days( CustomerType $type ): FigureSeries {
		return match ( $type ) {
			CustomerType::consumer => $this->notice_days_consumer,
			CustomerType::business => $this->notice_days_business,
		};
	}

	/** @return FigureSeries<Percentage> A year. */
	public function statutory_interest( CustomerType $type ): FigureSeries {
		return match ( $type ) {
			CustomerType::consumer => $this->statutory_interest_consumer,
			CustomerType::business => $this->statutory_interest_business,
		};
	}

	private static function cost_scale( FiguresReader $row ): CostScale {
		$slices = $row->rows(
			'slices',
			static fn ( FiguresReader $slice ): array => [ 'up_to' => $slice->money_or_null( 'up_to' ), 'percentage' => $slice->percentage( 'percent' ) ]
		);
		$below  = Money::zero();
		foreach ( $slices as $index => $slice ) {
			$is_last = $index === count( $slices ) - 1;
			if ( null === $slice['up_to'] ? ! $is_last : $is_last || $slice['up_to']->compare( $below ) <= 0 ) {
				throw InvalidFigures::malformed( "slices[{$index}].up_to", 'above the slice before, and null in the last one only' );
			}
			$below = $slice['up_to'] ?? $below;
		}
		return new CostScale( $slices, $row->money( 'minimum' ), $row->money( 'maximum' ) );
	}
}
