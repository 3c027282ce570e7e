<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\Decision;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Pause;
use HostingInvoices\Domain\Dunning\PauseKind;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\StepRecord;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Law\NoticeTerm;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Customers, invoices and timelines in few words, so that a case is one line.
 *
 * A record is "STEP STATE DECIDED-ON", then "over DATE" when it was handed over and "names DATE".
 */
final class Given {

	/** The due date of an invoice of 1 January with a term of fourteen days. */
	public const DUE = '2026-01-15';

	/**
	 * @param list<string>          $records
	 * @param array<string, string> $moved
	 * @param list<int>             $services
	 */
	public static function invoice(
		int $id = 1,
		string $due = self::DUE,
		string $open = '36.30',
		string $type = 'business',
		bool $disputed = false,
		bool $debit = false,
		string $round = '2026-01-01',
		?string $warn_again = null,
		array $records = [],
		array $moved = [],
		array $services = [ 1 ],
	): InvoiceFacts {
		return new InvoiceFacts(
			$id,
			CivilDate::parse( $due ),
			Money::from_decimal( $open ),
			CustomerType::from( $type ),
			$disputed,
			$debit,
			CivilDate::parse( $round ),
			self::date( $warn_again ),
			self::records( ...$records ),
			array_map( CivilDate::parse( ... ), $moved ),
			$services,
		);
	}

	/**
	 * @param list<InvoiceFacts>|InvoiceFacts $invoices
	 * @param list<string>                    $pauses    "hold 2026-02-20" or "promise 2026-02-07": the first day after it.
	 * @param list<int>                       $suspended
	 */
	public static function customer( array|InvoiceFacts $invoices = [], array $pauses = [], ?string $last_message = null, array $suspended = [] ): CustomerFacts {
		$paused = array_map(
			static function ( string $pause ): Pause {
				[ $kind, $until ] = explode( ' ', $pause );
				return new Pause( PauseKind::from( $kind ), CivilDate::parse( $until ) );
			},
			$pauses
		);
		return new CustomerFacts( 7, is_array( $invoices ) ? $invoices : [ $invoices ], $paused, self::date( $last_message ), $suspended );
	}

	/** @param string|null $steps "reminder 5 message, suspend 20 suspend business"; null = the default timeline. */
	public static function policy( ?string $steps = null, int $notice_days = 5 ): Policy {
		return new Policy( null === $steps ? Timeline::default() : self::timeline( $steps ), $notice_days, NoticeTerm::of( self::law() ) );
	}

	public static function timeline( string $steps ): Timeline {
		return Timeline::of( array_map( self::step( ... ), explode( ', ', $steps ) ) );
	}

	/** "KEY DAY KIND", then "business" or "consumer" for whom alone it is, then "off". */
	public static function step( string $step ): Step {
		$words = explode( ' ', $step );
		$kind  = StepKind::from( $words[2] );
		$only  = array_intersect( [ 'business', 'consumer' ], $words );
		return Step::of(
			$words[0],
			(int) $words[1],
			$kind,
			! in_array( 'off', $words, true ),
			StepKind::fee === $kind ? Money::from_decimal( '15.00' ) : null,
			[] === $only ? null : CustomerType::from( current( $only ) ),
		);
	}

	/** @return list<StepRecord> Rounds counted by step. */
	public static function records( string ...$texts ): array {
		$rounds  = [];
		$records = [];
		foreach ( $texts as $text ) {
			$words     = explode( ' ', $text );
			$step      = $words[0];
			$after     = array_column( array_chunk( array_slice( $words, 3 ), 2 ), 1, 0 );
			$records[] = new StepRecord(
				$step,
				$rounds[ $step ] = 1 + ( $rounds[ $step ] ?? 0 ),
				StepState::from( $words[1] ),
				CivilDate::parse( $words[2] ),
				self::date( $after['over'] ?? null ),
				self::date( $after['names'] ?? null ),
			);
		}
		return $records;
	}

	public static function law(): LegalFigures {
		return LegalFigures::from_array( require __DIR__ . '/../../../../../includes/Domain/Law/figures.php' );
	}

	public static function date( ?string $date ): ?CivilDate {
		return null === $date ? null : CivilDate::parse( $date );
	}

	/**
	 * @param list<Step> $steps
	 * @return list<string>
	 */
	public static function keys( array $steps ): array {
		return array_map( static fn ( Step $step ): string => $step->key, $steps );
	}

	/** "call last_warning; superseded reminder; next 2026-02-04", what is empty left out; "nothing" when all is. */
	public static function in_words( Decision $decision ): string {
		$words = array_filter(
			[
				implode( ' ', self::keys( $decision->due ) ),
				[] === $decision->superseded ? '' : 'superseded ' . implode( ' ', self::keys( $decision->superseded ) ),
				null === $decision->next_on ? '' : 'next ' . $decision->next_on->to_string(),
			]
		);
		return [] === $words ? 'nothing' : implode( '; ', $words );
	}
}
