<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Dunning\AgreedPlan;
use HostingInvoices\Application\Dunning\PlanRepository;
use HostingInvoices\Application\Dunning\PlanState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Instalment;
use HostingInvoices\Domain\Dunning\PaymentPlan;
use HostingInvoices\Domain\Money\Money;

/**
 * Plans in {plans}, with {instalments} and {plan_invoices}.
 */
final readonly class WpdbPlanRepository implements PlanRepository {

	public function __construct( private Database $database ) {
	}

	public function add( int $customer_id, PaymentPlan $plan, array $invoices, CivilDate $made_on, string $note, int $agreed_by ): int {
		$total = $plan->total();
		$id    = $this->database->insert(
			'plans',
			[
				'customer_id'       => $customer_id,
				'currency'          => $total->currency,
				'total_minor'       => $total->minor,
				'paid_before_minor' => $this->paid_since( $invoices, $made_on ),
				'made_on'           => $made_on->to_string(),
				'next_on'           => $plan->first()->on->to_string(),
				'state'             => PlanState::open->value,
				'agreed_by'         => $agreed_by,
				'note'              => Cell::text( $note, 500 ),
			]
		);
		$this->database->insert_all( 'instalments', array_map( static fn ( Instalment $one ): array => [ 'plan_id' => $id, 'due_on' => $one->on->to_string(), 'amount_minor' => $one->amount->minor ], $plan->instalments ) );
		$this->database->insert_all( 'plan_invoices', array_map( static fn ( int $invoice ): array => [ 'plan_id' => $id, 'invoice_id' => $invoice ], $invoices ) );
		return $id;
	}

	public function find( int $id ): ?AgreedPlan {
		return $this->read( $this->database->row( 'SELECT * FROM {plans} WHERE id = %d', [ $id ] ) );
	}

	public function open_of( int $customer_id ): ?AgreedPlan {
		return $this->read( $this->database->row( "SELECT * FROM {plans} WHERE customer_id = %d AND state = 'open' ORDER BY id DESC LIMIT 1", [ $customer_id ] ) );
	}

	public function paid_of( AgreedPlan $plan ): Money {
		$paid = [] === $plan->invoices ? 0 : $this->paid_since( $plan->invoices, $plan->made_on );
		return Money::of_minor( $paid, $plan->paid_before->currency )->minus( $plan->paid_before );
	}

	public function stands( int $id, PlanState $state, Money $paid, ?CivilDate $next_on ): void {
		$this->database->update( 'plans', [ 'state' => $state->value, 'paid_minor' => $paid->minor, 'next_on' => Cell::date( $next_on ) ], [ 'id' => $id ] );
	}

	/** @param non-empty-list<int> $invoices */
	private function paid_since( array $invoices, CivilDate $from ): int {
		return (int) $this->database->value( 'SELECT SUM(amount_minor) FROM {payments} WHERE invoice_id IN ' . Database::in( $invoices ) . ' AND paid_on >= %s', [ $from->to_string() ] );
	}

	/** @param array<string, string|null>|null $columns */
	private function read( ?array $columns ): ?AgreedPlan {
		if ( null === $columns ) {
			return null;
		}
		$row         = new Row( $columns );
		$id          = $row->int( 'id' );
		$currency    = $row->text( 'currency' );
		$instalments = array_map(
			static fn ( array $one ): Instalment => new Instalment( ( new Row( $one ) )->date( 'due_on' ), ( new Row( $one ) )->money( 'amount_minor', $currency ) ),
			$this->database->rows( 'SELECT due_on, amount_minor FROM {instalments} WHERE plan_id = %d ORDER BY due_on', [ $id ] )
		);
		$invoices    = array_map( static fn ( array $one ): int => (int) $one['invoice_id'], $this->database->rows( 'SELECT invoice_id FROM {plan_invoices} WHERE plan_id = %d ORDER BY invoice_id', [ $id ] ) );
		return new AgreedPlan( $id, $row->int( 'customer_id' ), PaymentPlan::of( $instalments ), $invoices, $row->money( 'paid_before_minor', $currency ), $row->date( 'made_on' ), PlanState::from( $row->text( 'state' ) ), $row->int( 'agreed_by' ) );
	}
}
