<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Law\CollectionCosts;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * What the law forbids in a timeline, asked for every kind of invoice that lives it. A fee that is for everybody is no
 * objection: consumers are left out of it when it falls, customer by customer.
 */
final readonly class TimelineObjections {

	/** @param CivilDate $today The figures of the law that hold on this day. */
	private function __construct( private Policy $policy, private CivilDate $today, private ?CollectionCosts $costs ) {
	}

	/**
	 * @param Conditions           $for   Of the timeline itself.
	 * @param CollectionCosts|null $costs Null = steps with costs of their own are not looked at.
	 * @return list<Objection> In the order of the steps.
	 */
	public static function to( Policy $policy, CivilDate $today, Conditions $for = new Conditions(), ?CollectionCosts $costs = null ): array {
		$self       = new self( $policy, $today, $costs );
		$kinds      = KindsOfInvoice::of( $policy->timeline, $for );
		$objections = [];
		foreach ( $policy->timeline->steps as $step ) {
			$objection = $step->enabled ? $self->against( $step, $kinds ) : null;
			if ( null !== $objection ) {
				$objections[] = $objection;
			}
		}
		return $objections;
	}

	/** @param list<InvoiceTraits> $kinds */
	private function against( Step $step, array $kinds ): ?Objection {
		if ( $step->is_before_due_date() && $step->kind->needs_past_due() ) {
			return new Objection( $step->key, ObjectionRule::before_due_date, 1 );
		}
		$kinds = array_values( array_filter( $kinds, $step->for->are_met_by( ... ) ) );
		$types = array_map( static fn ( InvoiceTraits $kind ): CustomerType => $kind->type, $kinds );
		if ( StepKind::fee === $step->kind && in_array( CustomerType::consumer, $types, true ) && ! in_array( CustomerType::business, $types, true ) ) {
			return new Objection( $step->key, ObjectionRule::fee_to_consumer, null );
		}
		$worst = null;
		foreach ( $kinds as $kind ) {
			$objection = $this->for_kind( $step, $this->policy->timeline->as_lived_by( $kind ), $kind->type );
			if ( null !== $objection && ( null === $worst || null === $objection->move_to_day || ( $worst->move_to_day ?? PHP_INT_MAX ) < $objection->move_to_day ) ) {
				$worst = $objection;
			}
		}
		return $worst;
	}

	private function for_kind( Step $step, Timeline $timeline, CustomerType $type ): ?Objection {
		return match ( $step->kind ) {
			StepKind::suspend => $this->against_suspension( $step, $timeline, $type ),
			StepKind::costs => $this->against_costs( $step, $timeline, $type ),
			StepKind::hand_over => self::against_hand_over( $step, $timeline, $type ),
			default => null,
		};
	}

	private function against_suspension( Step $step, Timeline $timeline, CustomerType $type ): ?Objection {
		$warning = $timeline->warning( $type );
		if ( null === $warning ) {
			return new Objection( $step->key, ObjectionRule::suspension_unannounced, null );
		}
		$earliest = $warning->day + $this->policy->notice_days;
		return $step->day < $earliest ? new Objection( $step->key, ObjectionRule::suspension_too_early, $earliest ) : null;
	}

	private function against_costs( Step $step, Timeline $timeline, CustomerType $type ): ?Objection {
		$notice = $timeline->first_of( StepKind::formal_notice, $type );
		if ( null === $notice || $notice->day > $step->day ) {
			return new Objection( $step->key, ObjectionRule::costs_without_notice, null );
		}
		$earliest = $notice->day + $this->today->days_until( $this->policy->notice_term->costs_from( $type, $this->today ) );
		if ( $step->day < $earliest ) {
			return new Objection( $step->key, ObjectionRule::costs_within_notice_term, $earliest );
		}
		return CustomerType::consumer === $type && null !== $step->amount && true === $this->costs?->may_be_less_than( $step->amount, $this->today )
			? new Objection( $step->key, ObjectionRule::costs_above_scale, null )
			: null;
	}

	private static function against_hand_over( Step $step, Timeline $timeline, CustomerType $type ): ?Objection {
		$notice = $timeline->first_of( StepKind::formal_notice, $type );
		return null === $notice || $notice->day > $step->day ? new Objection( $step->key, ObjectionRule::hand_over_without_notice, null ) : null;
	}
}
