<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Pause;
use HostingInvoices\Domain\Dunning\PauseKind;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Eight statements, however many customers and invoices there are.
 */
final readonly class WpdbCustomerFactsReader implements CustomerFactsReader {

	private InvoicePastReader $past;

	public function __construct( private Database $database ) {
		$this->past = new InvoicePastReader( $database );
	}

	public function of( array $customer_ids ): array {
		if ( [] === $customer_ids ) {
			return [];
		}
		$among     = Database::in( $customer_ids );
		$customers = $this->customers( $among );
		$invoices  = $this->invoices( $among, $customers );
		$pauses    = $this->pauses( $among );
		$suspended = $this->suspended( $among );
		$facts     = [];
		foreach ( $customer_ids as $id ) {
			$facts[ $id ] = new CustomerFacts( $id, $invoices[ $id ] ?? [], $pauses[ $id ] ?? [], isset( $customers[ $id ] ) ? $customers[ $id ]->date_or_null( 'last_message_on' ) : null, $suspended[ $id ] ?? [] );
		}
		return $facts;
	}

	/** @return array<int, Row> */
	private function customers( string $among ): array {
		$rows = $this->rows( "SELECT id, last_message_on, customer_group FROM {customers} WHERE id IN $among" );
		return array_combine( array_map( static fn ( Row $row ): int => $row->int( 'id' ), $rows ), $rows );
	}

	/**
	 * @param array<int, Row> $customers
	 * @return array<int, list<InvoiceFacts>> By customer, oldest due date first.
	 */
	private function invoices( string $among, array $customers ): array {
		$rows    = $this->rows( "SELECT * FROM {invoices} WHERE customer_id IN $among AND state = 'open' ORDER BY due_on, id" );
		$ids     = array_map( static fn ( Row $row ): int => $row->int( 'id' ), $rows );
		$records = $this->past->records( $ids );
		$moved   = $this->past->moved( $ids );
		$billed  = $this->past->services( $ids );
		$facts   = [];
		foreach ( $rows as $row ) {
			$id       = $row->int( 'id' );
			$customer = $row->int( 'customer_id' );

			$facts[ $customer ][] = new InvoiceFacts(
				$id,
				$row->date( 'due_on' ),
				$row->money( 'open_minor', $row->text( 'currency' ) ),
				CustomerType::from( $row->text( 'customer_type' ) ),
				$row->flag( 'disputed' ),
				$row->flag( 'debit_under_way' ),
				$row->date( 'round_began_on' ),
				$row->date_or_null( 'warn_again_on' ),
				$records[ $id ] ?? [],
				$moved[ $id ] ?? [],
				$billed[ $id ] ?? [],
				PaymentMethod::from( $row->text( 'method' ) ),
				$row->money( 'total_minor', $row->text( 'currency' ) ),
				isset( $customers[ $customer ] ) ? $customers[ $customer ]->text( 'customer_group' ) : '',
				$row->int_or_null( 'policy_version' ),
			);
		}
		return $facts;
	}

	/**
	 * A promise or an instalment is kept until the end of its last day; a hold ends on its own date.
	 *
	 * @return array<int, list<Pause>> By customer.
	 */
	private function pauses( string $among ): array {
		$pauses = [];
		$promises = "SELECT id, customer_id, 'promise' AS kind, by_on AS last_on FROM {promises} WHERE customer_id IN $among AND state = 'open'";
		$plans    = "SELECT id, customer_id, 'plan' AS kind, next_on AS last_on FROM {plans} WHERE customer_id IN $among AND state = 'open' AND next_on IS NOT NULL";
		foreach ( $this->rows( "$promises UNION ALL $plans ORDER BY kind DESC, id" ) as $row ) {
			$pauses[ $row->int( 'customer_id' ) ][] = new Pause( PauseKind::from( $row->text( 'kind' ) ), $row->date( 'last_on' )->plus_days( 1 ) );
		}
		foreach ( $this->rows( "SELECT customer_id, until_on FROM {holds} WHERE customer_id IN $among AND ended_on IS NULL ORDER BY id" ) as $row ) {
			$pauses[ $row->int( 'customer_id' ) ][] = new Pause( PauseKind::hold, $row->date( 'until_on' ) );
		}
		return $pauses;
	}

	/** @return array<int, list<int>> Services by customer. */
	private function suspended( string $among ): array {
		$services = [];
		foreach ( $this->rows( "SELECT id, customer_id FROM {services} WHERE customer_id IN $among AND wanted = 'suspended' ORDER BY id" ) as $row ) {
			$services[ $row->int( 'customer_id' ) ][] = $row->int( 'id' );
		}
		return $services;
	}

	/** @return list<Row> */
	private function rows( string $sql ): array {
		return array_map( static fn ( array $columns ): Row => new Row( $columns ), $this->database->rows( $sql ) );
	}
}
