<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit\Batches;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\TargetCalendar;
use HostingInvoices\Domain\Money\Money;

/**
 * Which debits go in which file: one sequence and one day each, within the limits. What is above the limit of a day is
 * collected on the next TARGET day. A single debit above a limit goes alone: it is the owner who sees it in the batch.
 */
final readonly class DivideIntoBatches {

	public function __construct( private BatchLimits $limits, private TargetCalendar $target ) {
	}

	/**
	 * @param list<ReadyDebit>     $debits       In the order in which they are served.
	 * @param array<string, Money> $planned      What other batches collect, by date.
	 * @return list<BatchProposal>
	 */
	public function of( array $debits, array $planned = [] ): array {
		$groups = [];
		foreach ( $debits as $debit ) {
			$on           = $this->day( $debit, $planned );
			$key          = $on->to_string();
			$planned[ $key ] = isset( $planned[ $key ] ) ? $planned[ $key ]->plus( $debit->amount ) : $debit->amount;

			$groups[ $debit->sequence->value . $key ][] = new ReadyDebit( $debit->id, $debit->amount, $on, $debit->sequence );
		}
		ksort( $groups );
		return array_merge( ...array_map( $this->files( ... ), array_values( $groups ) ) );
	}

	/** @param array<string, Money> $planned */
	private function day( ReadyDebit $debit, array $planned ): CivilDate {
		$on = $debit->collection_on;
		while ( null !== $this->limits->per_day && isset( $planned[ $on->to_string() ] ) && $planned[ $on->to_string() ]->plus( $debit->amount )->compare( $this->limits->per_day ) > 0 ) {
			$on = $this->target->plus_business_days( $on, 1 );
		}
		return $on;
	}

	/**
	 * @param non-empty-list<ReadyDebit> $debits Of one sequence and day.
	 * @return list<BatchProposal>
	 */
	private function files( array $debits ): array {
		$files = [];
		$file  = [];
		$sum   = Money::zero( $debits[0]->amount->currency );
		foreach ( $debits as $debit ) {
			if ( [] !== $file && ! $this->fits( count( $file ) + 1, $sum->plus( $debit->amount ) ) ) {
				$files[] = self::proposal( $file );
				$file    = [];
				$sum     = Money::zero( $debit->amount->currency );
			}
			$file[] = $debit;
			$sum    = $sum->plus( $debit->amount );
		}
		return [ ...$files, self::proposal( $file ) ];
	}

	private function fits( int $count, Money $sum ): bool {
		return $count <= $this->limits->debits_per_file && ( null === $this->limits->per_file || $sum->compare( $this->limits->per_file ) <= 0 );
	}

	/** @param non-empty-list<ReadyDebit> $debits */
	private static function proposal( array $debits ): BatchProposal {
		return new BatchProposal( $debits[0]->sequence, $debits[0]->collection_on, $debits );
	}
}
