<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\DirectDebit\Debit;
use HostingInvoices\Application\DirectDebit\DebitRepository;
use HostingInvoices\Application\DirectDebit\DebitState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Debits in {debits}, UNIQUE (invoice, attempt); the currency is the invoice's.
 */
final readonly class WpdbDebitRepository implements DebitRepository {

	public function __construct( private Database $database ) {
	}

	public function plan( int $invoice_id, int $customer_id, int $mandate_id, int $attempt, Money $amount, CivilDate $submit_on, CivilDate $collection_on, CivilDate $returnable_until ): int {
		return $this->database->insert(
			'debits',
			[
				'invoice_id'       => $invoice_id,
				'customer_id'      => $customer_id,
				'mandate_id'       => $mandate_id,
				'attempt'          => $attempt,
				'amount_minor'     => $amount->minor,
				'submit_on'        => $submit_on->to_string(),
				'collection_on'    => $collection_on->to_string(),
				'returnable_until' => $returnable_until->to_string(),
				'state'            => DebitState::planned->value,
			]
		);
	}

	public function newest( int $invoice_id ): ?Debit {
		return $this->all( 'd.invoice_id = %d ORDER BY d.attempt DESC LIMIT 1', [ $invoice_id ] )[0] ?? null;
	}

	public function to_submit( int $customer_id, CivilDate $by ): array {
		return $this->all( "d.customer_id = %d AND d.state = 'planned' AND d.submit_on <= %s ORDER BY d.submit_on, d.id", [ $customer_id, $by->to_string() ] );
	}

	public function change( int $id, DebitState $state, ?CivilDate $returned_on = null, ?string $reason = null ): void {
		$returned = array_filter(
			[ 'returned_on' => Cell::date( $returned_on ), 'return_reason' => $reason ],
			static fn ( ?string $value ): bool => null !== $value
		);
		$this->database->update( 'debits', [ 'state' => $state->value, ...$returned ], [ 'id' => $id ] );
	}

	public function change_plan( int $id, Money $amount, CivilDate $submit_on, CivilDate $collection_on, CivilDate $returnable_until ): void {
		$this->database->execute(
			"UPDATE {debits} SET amount_minor = %d, submit_on = %s, collection_on = %s, returnable_until = %s WHERE id = %d AND state IN ('planned', 'ready')",
			[ $amount->minor, $submit_on->to_string(), $collection_on->to_string(), $returnable_until->to_string(), $id ]
		);
	}

	public function change_mandate( int $id, int $mandate_id ): void {
		$this->database->update( 'debits', [ 'mandate_id' => $mandate_id ], [ 'id' => $id ] );
	}

	public function find( int $id ): ?Debit {
		return $this->all( 'd.id = %d', [ $id ] )[0] ?? null;
	}

	public function find_by_end_to_end( string $end_to_end_id ): ?Debit {
		return $this->all( 'd.id = (SELECT b.debit_id FROM {batch_debits} b WHERE b.end_to_end_id = %s)', [ $end_to_end_id ] )[0] ?? null;
	}

	public function by_mandate( string $mandate_reference, Money $amount ): array {
		return $this->all(
			"d.customer_id = (SELECT m.customer_id FROM {mandates} m WHERE m.reference = %s) AND d.state IN ('exported', 'submitted', 'collected')
				AND d.mandate_id = (SELECT m.id FROM {mandates} m WHERE m.reference = %s) AND d.amount_minor = %d AND i.currency = %s ORDER BY d.collection_on DESC, d.id DESC",
			[ $mandate_reference, $mandate_reference, $amount->minor, $amount->currency ]
		);
	}

	public function next_submit_on( int $customer_id ): ?CivilDate {
		$date = $this->database->value( "SELECT MIN(submit_on) FROM {debits} WHERE customer_id = %d AND state = 'planned'", [ $customer_id ] );
		return null === $date ? null : CivilDate::parse( $date );
	}

	public function under_way_of( int $customer_id ): array {
		return $this->all( "d.customer_id = %d AND d.state IN ('planned', 'ready', 'exported', 'submitted') ORDER BY d.submit_on, d.id", [ $customer_id ] );
	}

	/**
	 * @param list<scalar> $values
	 * @return list<Debit>
	 */
	private function all( string $where, array $values ): array {
		return array_map(
			static fn ( array $columns ): Debit => self::debit( new Row( $columns ) ),
			$this->database->rows( 'SELECT d.*, i.currency FROM {debits} d JOIN {invoices} i ON i.id = d.invoice_id WHERE ' . $where, $values )
		);
	}

	private static function debit( Row $row ): Debit {
		return new Debit(
			$row->int( 'id' ),
			$row->int( 'invoice_id' ),
			$row->int( 'customer_id' ),
			$row->int( 'mandate_id' ),
			$row->int( 'attempt' ),
			$row->money( 'amount_minor', $row->text( 'currency' ) ),
			$row->date( 'submit_on' ),
			$row->date( 'collection_on' ),
			$row->date( 'returnable_until' ),
			DebitState::from( $row->text( 'state' ) ),
			$row->text( 'return_reason' ),
		);
	}
}
