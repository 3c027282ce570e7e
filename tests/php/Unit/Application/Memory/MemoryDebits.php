<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\DirectDebit\Debit;
use HostingInvoices\Application\DirectDebit\DebitRepository;
use HostingInvoices\Application\DirectDebit\DebitState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

final readonly class MemoryDebits implements DebitRepository {

	public function __construct( private Store $store ) {
	}

	public function plan( int $invoice_id, int $customer_id, int $mandate_id, int $attempt, Money $amount, CivilDate $submit_on, CivilDate $collection_on, CivilDate $returnable_until ): int {
		$tables = $this->store->tables();
		$id     = $tables->id();

		$tables->debits[ $id ] = new Debit( $id, $invoice_id, $customer_id, $mandate_id, $attempt, $amount, $submit_on, $collection_on, $returnable_until, DebitState::planned );
		return $id;
	}

	public function newest( int $invoice_id ): ?Debit {
		$of = array_values( array_filter( $this->store->tables()->debits, static fn ( Debit $one ): bool => $one->invoice_id === $invoice_id ) );
		usort( $of, static fn ( Debit $one, Debit $other ): int => $other->attempt <=> $one->attempt );
		return $of[0] ?? null;
	}

	public function to_submit( int $customer_id, CivilDate $by ): array {
		return $this->of( $customer_id, static fn ( Debit $one ): bool => DebitState::planned === $one->state && $one->submit_on->is_on_or_before( $by ) );
	}

	public function change( int $id, DebitState $state, ?CivilDate $returned_on = null, ?string $reason = null ): void {
		$this->set( $id, [ 'state' => $state, ...( null === $reason ? [] : [ 'return_reason' => $reason ] ) ] );
	}

	public function change_plan( int $id, Money $amount, CivilDate $submit_on, CivilDate $collection_on, CivilDate $returnable_until ): void {
		$this->set( $id, compact( 'amount', 'submit_on', 'collection_on', 'returnable_until' ) );
	}

	public function change_mandate( int $id, int $mandate_id ): void {
		$this->set( $id, compact( 'mandate_id' ) );
	}

	public function find( int $id ): ?Debit {
		return $this->store->tables()->debits[ $id ] ?? null;
	}

	/** Here a debit is named by its number. */
	public function find_by_end_to_end( string $end_to_end_id ): ?Debit {
		return $this->find( (int) $end_to_end_id );
	}

	public function by_mandate( string $mandate_reference, Money $amount ): array {
		return [];
	}

	public function next_submit_on( int $customer_id ): ?CivilDate {
		$days = array_map( static fn ( Debit $one ): CivilDate => $one->submit_on, $this->of( $customer_id, static fn ( Debit $one ): bool => DebitState::planned === $one->state ) );
		return [] === $days ? null : CivilDate::earliest( ...$days );
	}

	public function under_way_of( int $customer_id ): array {
		return $this->of( $customer_id, static fn ( Debit $one ): bool => $one->state->is_under_way() );
	}

	/**
	 * @param callable( Debit ): bool $which
	 * @return list<Debit>
	 */
	private function of( int $customer_id, callable $which ): array {
		return array_values( array_filter( $this->store->tables()->debits, static fn ( Debit $one ): bool => $one->customer_id === $customer_id && $which( $one ) ) );
	}

	/** @param array<string, mixed> $changes */
	private function set( int $id, array $changes ): void {
		$tables                = $this->store->tables();
		$tables->debits[ $id ] = new Debit( ...[ ...get_object_vars( $tables->debits[ $id ] ), ...$changes ] );
	}
}
