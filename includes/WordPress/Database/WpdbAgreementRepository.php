<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Dunning\AgreementRepository;
use HostingInvoices\Application\Dunning\Promise;
use HostingInvoices\Application\Dunning\PromiseState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Promises in {promises}, holds in {holds}, disputes in {disputes}.
 */
final readonly class WpdbAgreementRepository implements AgreementRepository {

	private const LONGEST_REASON = 500;

	public function __construct( private Database $database ) {
	}

	public function add_promise( int $customer_id, Money $amount, Money $paid_before, CivilDate $by, CivilDate $made_on, string $note ): int {
		return $this->database->insert(
			'promises',
			[
				'customer_id'       => $customer_id,
				'currency'          => $amount->currency,
				'amount_minor'      => $amount->minor,
				'paid_before_minor' => $paid_before->minor,
				'by_on'             => $by->to_string(),
				'made_on'           => $made_on->to_string(),
				'state'             => PromiseState::open->value,
				'note'              => Cell::text( $note, self::LONGEST_REASON ),
			]
		);
	}

	public function promise( int $id ): ?Promise {
		return $this->promises( 'id = %d', $id )[0] ?? null;
	}

	public function open_promises( int $customer_id ): array {
		return $this->promises( "customer_id = %d AND state = 'open' ORDER BY id", $customer_id );
	}

	public function settle_promise( int $id, PromiseState $state, Money $paid ): void {
		$this->database->update( 'promises', [ 'state' => $state->value, 'paid_minor' => $paid->minor ], [ 'id' => $id ] );
	}

	public function add_hold( int $customer_id, CivilDate $until, string $reason, CivilDate $on ): int {
		return $this->database->insert(
			'holds',
			[
				'customer_id' => $customer_id,
				'started_on'  => $on->to_string(),
				'until_on'    => $until->to_string(),
				'reason'      => Cell::text( $reason, self::LONGEST_REASON ),
			]
		);
	}

	public function hold( int $id ): ?array {
		$columns = $this->database->row( 'SELECT * FROM {holds} WHERE id = %d', [ $id ] );
		if ( null === $columns ) {
			return null;
		}
		$row = new Row( $columns );
		return [
			'id'          => $row->int( 'id' ),
			'customer_id' => $row->int( 'customer_id' ),
			'until'       => $row->date( 'until_on' ),
			'ended'       => null !== $row->date_or_null( 'ended_on' ),
		];
	}

	public function end_hold( int $id, CivilDate $on ): void {
		$this->database->execute( 'UPDATE {holds} SET ended_on = %s WHERE id = %d AND ended_on IS NULL', [ $on->to_string(), $id ] );
	}

	public function end_holds( int $customer_id, CivilDate $on ): void {
		$this->database->execute( 'UPDATE {holds} SET ended_on = %s WHERE customer_id = %d AND ended_on IS NULL', [ $on->to_string(), $customer_id ] );
	}

	public function open_dispute( int $invoice_id, int $customer_id, string $reason, CivilDate $on ): int {
		return $this->database->insert(
			'disputes',
			[
				'customer_id' => $customer_id,
				'invoice_id'  => $invoice_id,
				'opened_on'   => $on->to_string(),
				'reason'      => Cell::text( $reason, self::LONGEST_REASON ),
			]
		);
	}

	public function dispute( int $id ): ?array {
		$columns = $this->database->row( 'SELECT * FROM {disputes} WHERE id = %d', [ $id ] );
		if ( null === $columns ) {
			return null;
		}
		$row = new Row( $columns );
		return [
			'id'          => $row->int( 'id' ),
			'invoice_id'  => $row->int( 'invoice_id' ),
			'customer_id' => $row->int( 'customer_id' ),
			'closed'      => null !== $row->date_or_null( 'closed_on' ),
		];
	}

	public function close_dispute( int $id, string $outcome, CivilDate $on ): void {
		$this->database->execute(
			'UPDATE {disputes} SET closed_on = %s, outcome = %s WHERE id = %d AND closed_on IS NULL',
			[ $on->to_string(), Cell::text( $outcome, self::LONGEST_REASON ), $id ]
		);
	}

	/** @return list<Promise> */
	private function promises( string $where, int $id ): array {
		return array_map(
			static fn ( array $columns ): Promise => self::read( new Row( $columns ) ),
			$this->database->rows( 'SELECT * FROM {promises} WHERE ' . $where, [ $id ] )
		);
	}

	private static function read( Row $row ): Promise {
		$currency = $row->text( 'currency' );
		return new Promise(
			$row->int( 'id' ),
			$row->int( 'customer_id' ),
			$row->money( 'amount_minor', $currency ),
			$row->money( 'paid_before_minor', $currency ),
			$row->date( 'by_on' ),
			$row->date( 'made_on' ),
			PromiseState::from( $row->text( 'state' ) ),
		);
	}
}
