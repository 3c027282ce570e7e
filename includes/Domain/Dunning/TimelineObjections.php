<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * What the law forbids in a timeline, whoever it is for. A fee that reaches a consumer is refused when it falls,
 * customer by customer: the same timeline may serve businesses.
 */
final readonly class TimelineObjections {

	/**
	 * @param CivilDate $today The figures of the law that hold on this day.
	 * @return list<Objection> In the order of the steps.
	 */
	public static function to( Policy $policy, CivilDate $today ): array {
		$objections = [];
		foreach ( $policy->timeline->steps as $step ) {
			$objection = $step->enabled ? self::against( $step, $policy, $today ) : null;
			if ( null !== $objection ) {
				$objections[] = $objection;
			}
		}
		return $objections;
	}

	private static function against( Step $step, Policy $policy, CivilDate $today ): ?Objection {
		return match ( $step->kind ) {
			StepKind::suspend => self::against_suspension( $step, $policy ),
			StepKind::costs => self::against_costs( $step, $policy, $today ),
			StepKind::hand_over => self::against_hand_over( $step, $policy ),
			StepKind::message, StepKind::call, StepKind::letter, StepKind::fee, StepKind::formal_notice => null,
		};
	}

	private static function against_suspension( Step $step, Policy $policy ): ?Objection {
		$earliest = 0;
		foreach ( self::types( $step ) as $type ) {
			$warning = $policy->timeline->warning( $type );
			if ( null === $warning ) {
				return new Objection( $step->key, ObjectionRule::suspension_unannounced, null );
			}
			$earliest = max( $earliest, $warning->day + $policy->notice_days );
		}
		return $step->day < $earliest ? new Objection( $step->key, ObjectionRule::suspension_too_early, $earliest ) : null;
	}

	private static function against_costs( Step $step, Policy $policy, CivilDate $today ): ?Objection {
		$earliest = 0;
		foreach ( self::types( $step ) as $type ) {
			$notice = $policy->timeline->first_of( StepKind::formal_notice, $type );
			if ( null === $notice || $notice->day > $step->day ) {
				return new Objection( $step->key, ObjectionRule::costs_without_notice, null );
			}
			$earliest = max( $earliest, $notice->day + $today->days_until( $policy->notice_term->costs_from( $type, $today ) ) );
		}
		return $step->day < $earliest ? new Objection( $step->key, ObjectionRule::costs_within_notice_term, $earliest ) : null;
	}

	private static function against_hand_over( Step $step, Policy $policy ): ?Objection {
		foreach ( self::types( $step ) as $type ) {
			$notice = $policy->timeline->first_of( StepKind::formal_notice, $type );
			if ( null === $notice || $notice->day > $step->day ) {
				return new Objection( $step->key, ObjectionRule::hand_over_without_notice, null );
			}
		}
		return null;
	}

	/** @return non-empty-list<CustomerType> Those whom a step can fall to; each lives the timeline with the steps for them. */
	private static function types( Step $step ): array {
		return null === $step->only ? [ CustomerType::consumer, CustomerType::business ] : [ $step->only ];
	}
}
