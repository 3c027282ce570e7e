<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Dunning\PlanState;
use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Letters\LetterState;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Pause;
use HostingInvoices\Domain\Dunning\PauseKind;
use HostingInvoices\Domain\Dunning\StepRecord;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Suspension\ServiceState;

/** The facts of the timeline, read from the same tables as the database adapter reads them. */
final readonly class MemoryFacts implements CustomerFactsReader {

	public function __construct( private Store $store ) {
	}

	public function of( array $customer_ids ): array {
		$facts = [];
		foreach ( $customer_ids as $id ) {
			$facts[ $id ] = $this->one( $id );
		}
		return $facts;
	}

	private function one( int $id ): CustomerFacts {
		$tables = $this->store->tables();
		$open   = ( new MemoryInvoices( $this->store ) )->open_of( $id );
		$cut    = array_filter( $tables->services, static fn ( array $row ): bool => $row['customer'] === $id && ServiceState::suspended === $row['wanted'] );
		return new CustomerFacts( $id, array_map( $this->invoice( ... ), $open ), $this->pauses( $id ), $tables->customers[ $id ]['last_message_on'], array_keys( $cut ) );
	}

	private function invoice( Invoice $invoice ): InvoiceFacts {
		$tables  = $this->store->tables();
		$records = array_filter( $tables->steps, static fn ( array $row ): bool => $row['invoice'] === $invoice->id );
		return new InvoiceFacts(
			$invoice->id,
			$invoice->due_on,
			$invoice->open(),
			$invoice->customer_type,
			$invoice->disputed,
			$invoice->debit_under_way,
			$invoice->round_began_on,
			$invoice->warn_again_on,
			array_values( array_map( $this->with_letter( ... ), array_keys( $records ), $records ) ),
			$tables->moved[ $invoice->id ] ?? [],
			array_values( array_unique( array_map( static fn ( DraftLine $line ): int => $line->subscription_id, $tables->lines[ $invoice->id ] ?? [] ) ) ),
		);
	}

	/** @param array<string, mixed> $row */
	private function with_letter( int $step_id, array $row ): StepRecord {
		foreach ( $this->store->tables()->letters as $letter ) {
			if ( $letter->step_id === $step_id ) {
				return new StepRecord( ...[ ...get_object_vars( $row['record'] ), 'letter_delivered_on' => $letter->delivered_on, 'letter_came_back' => LetterState::came_back === $letter->state ] );
			}
		}
		return $row['record'];
	}

	/** @return list<Pause> */
	private function pauses( int $id ): array {
		$pauses = [];
		foreach ( ( new MemoryAgreements( $this->store ) )->open_promises( $id ) as $promise ) {
			$pauses[] = new Pause( PauseKind::promise, $promise->by->plus_days( 1 ) );
		}
		foreach ( $this->store->tables()->plans as $row ) {
			if ( $row['plan']->customer_id === $id && PlanState::open === $row['plan']->state && null !== $row['next'] ) {
				$pauses[] = new Pause( PauseKind::plan, $row['next']->plus_days( 1 ) );
			}
		}
		foreach ( $this->store->tables()->holds as $hold ) {
			if ( $hold['customer_id'] === $id && ! $hold['ended'] ) {
				$pauses[] = new Pause( PauseKind::hold, $hold['until'] );
			}
		}
		return $pauses;
	}
}
