<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Answers every question, each time, so that the reasons are complete. Unsure counts as no.
 */
final readonly class SuspensionGate {

	/** As many a day as this are always usual. */
	private const FEW = 4;

	private const TIMES_USUAL = 3;

	public function __construct( private GateRules $rules ) {
	}

	public function ask( CivilDate $today, GateFacts $facts ): GateVerdict {
		return new GateVerdict(
			array_map(
				fn ( GateQuestion $question ): GateAnswer => $this->answer( $question, $today, $facts ),
				GateQuestion::cases()
			)
		);
	}

	private function answer( GateQuestion $question, CivilDate $today, GateFacts $facts ): GateAnswer {
		[ $holds, $detail ] = match ( $question ) {
			GateQuestion::past_due => [ $facts->past_due, '' ],
			GateQuestion::above_tolerance => [
				null !== $facts->late && $this->is_above_tolerance( $facts->late ),
				$facts->late?->to_decimal() ?? '',
			],
			GateQuestion::no_debit_under_way => [ ! $facts->debit_under_way, '' ],
			GateQuestion::bank_recent => [ $facts->bank_recent, $facts->bank_read_on?->to_string() ?? '' ],
			GateQuestion::no_dispute => [ ! $facts->disputed, '' ],
			GateQuestion::no_promise => self::over( $facts->promise_until, $today ),
			GateQuestion::no_plan => self::over( $facts->plan_until, $today ),
			GateQuestion::no_hold => self::over( $facts->hold_until, $today ),
			GateQuestion::warned_in_time => $this->warned( $today, $facts ),
			GateQuestion::not_exempt => self::over( $facts->exempt_until, $today ),
			GateQuestion::below_daily_maximum => [ $facts->suspended_today < $this->rules->daily_maximum, (string) $facts->suspended_today ],
			GateQuestion::runner_steady => [ ! $facts->runner_silent, '' ],
			GateQuestion::this_site_acts => [ ! $facts->is_copy, '' ],
			GateQuestion::no_emergency_stop => [ ! $facts->emergency_stop, '' ],
			GateQuestion::panel_connected => [ $facts->panel_connected, '' ],
			GateQuestion::level_possible => [ $facts->level_possible, '' ],
			GateQuestion::no_sudden_rise => [ $facts->rise_allowed || ! self::is_sudden_rise( $facts ), (string) $facts->suspended_today ],
			GateQuestion::day_allowed => [ ! $facts->is_day_of_rest, '' ],
		};
		return new GateAnswer( $question, $holds, $detail );
	}

	/**
	 * From the fifth on a day, and more than three times as many as usual. A shop that never suspended has no usual: a
	 * first day with many late customers is what it began for, and the daily maximum guards it.
	 */
	private static function is_sudden_rise( GateFacts $facts ): bool {
		$with_this = $facts->suspended_today + 1;
		return $facts->usually_suspended > 0 && $with_this > self::FEW && $with_this > self::TIMES_USUAL * $facts->usually_suspended;
	}

	/** In another currency than the tolerance nobody can tell: the shop changed its currency. */
	private function is_above_tolerance( Money $late ): bool {
		return $late->currency === $this->rules->tolerance->currency && $late->compare( $this->rules->tolerance ) > 0;
	}

	/** @return array{bool, string} Whether something that runs until a date is over. */
	private static function over( ?CivilDate $until, CivilDate $today ): array {
		return [ null === $until || ! $today->is_before( $until ), $until?->to_string() ?? '' ];
	}

	/**
	 * Handed over on day D: suspension from D + notice on, and never before the date that the warning named.
	 *
	 * @return array{bool, string}
	 */
	private function warned( CivilDate $today, GateFacts $facts ): array {
		if ( null === $facts->warned_on ) {
			return [ false, '' ];
		}
		$from = $facts->warned_on->plus_days( $this->rules->notice_days );
		if ( null !== $facts->warning_names ) {
			$from = CivilDate::latest( $from, $facts->warning_names );
		}
		return [ $today->is_on_or_after( $from ), $from->to_string() ];
	}
}
