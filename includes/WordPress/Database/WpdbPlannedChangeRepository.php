<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Subscriptions\PlannedChangeRepository;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\PlannedChange;
use HostingInvoices\Domain\Subscriptions\PlanTerms;

/**
 * Changes to come in {planned_changes}.
 */
final readonly class WpdbPlannedChangeRepository implements PlannedChangeRepository {

	public function __construct( private Database $database ) {
	}

	public function add( PlannedChange $change, int $customer_id, \DateTimeImmutable $at ): void {
		$this->database->insert(
			'planned_changes',
			[
				'subscription_id' => $change->subscription_id,
				'customer_id'     => $customer_id,
				'from_on'         => $change->from->to_string(),
				'label'           => Cell::text( $change->terms->label, 200 ),
				'price_minor'     => $change->terms->price->minor,
				'currency'        => $change->terms->price->currency,
				'quantity'        => $change->terms->quantity,
				'interval_months' => $change->terms->every->months,
				'state'           => 'planned',
				'created_at'      => Cell::instant( $at ),
			]
		);
	}

	public function of_customer( int $customer_id ): array {
		return array_map(
			static fn ( array $columns ): PlannedChange => self::read( new Row( $columns ) ),
			$this->database->rows( "SELECT * FROM {planned_changes} WHERE customer_id = %d AND state = 'planned' ORDER BY from_on, id", [ $customer_id ] )
		);
	}

	public function is_done( PlannedChange $change ): void {
		$this->database->update( 'planned_changes', [ 'state' => 'done' ], [ 'id' => $change->id ] );
	}

	public function withdraw( int $subscription_id ): void {
		$this->database->update( 'planned_changes', [ 'state' => 'withdrawn' ], [ 'subscription_id' => $subscription_id, 'state' => 'planned' ] );
	}

	private static function read( Row $row ): PlannedChange {
		return new PlannedChange(
			$row->int( 'id' ),
			$row->int( 'subscription_id' ),
			$row->date( 'from_on' ),
			new PlanTerms( $row->text( 'label' ), $row->money( 'price_minor', $row->text( 'currency' ) ), $row->int( 'quantity' ), Interval::of_months( $row->int( 'interval_months' ) ) ),
		);
	}
}
