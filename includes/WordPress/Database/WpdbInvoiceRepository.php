<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Invoices\PeriodInvoicedAlready;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;

/**
 * Invoices, charges and payments. Every write that changes what is open also brings the customer's total up to date,
 * so add() and save() are to be called inside a transaction.
 */
final readonly class WpdbInvoiceRepository implements InvoiceRepository {

	private WaitingLines $lines;

	public function __construct( private Database $database ) {
		$this->lines = new WaitingLines( $database );
	}

	public function add( Invoice $invoice, array $lines ): int {
		$id = $this->database->insert( 'invoices', InvoiceRow::issued( $invoice ) );
		$charges = array_values( array_filter( $lines, static fn ( DraftLine $line ): bool => null === $line->adjustment_id ) );
		if ( [] !== $charges ) {
			$this->add_charges( $id, $charges );
		}
		$this->lines->put_on( $id, $lines );
		$this->sum_up( $invoice->customer_id );
		return $id;
	}

	public function number( int $id, string $number ): void {
		$this->database->update( 'invoices', [ 'number' => $number, 'number_order' => self::order_of( $number ) ], [ 'id' => $id ] );
	}

	/** Year and sequence, so that 2026-10000 comes after 2026-9999; the sequence where numbers have no year. */
	private static function order_of( string $number ): ?int {
		if ( 1 === preg_match( '/([0-9]{4})-([0-9]{1,9})$/', $number, $parts ) ) {
			return (int) $parts[1] * 1_000_000_000 + (int) $parts[2];
		}
		return 1 === preg_match( '/([0-9]{1,9})$/', $number, $parts ) ? (int) $parts[1] : null;
	}

	public function find( int $id ): ?Invoice {
		return $this->all( 'WHERE id = %d', $id )[0] ?? null;
	}

	public function find_by_order( int $order_id ): ?Invoice {
		return $this->all( 'WHERE order_id = %d', $order_id )[0] ?? null;
	}

	public function open_of( int $customer_id ): array {
		return $this->all( "WHERE customer_id = %d AND state = 'open' ORDER BY due_on, id", $customer_id );
	}

	public function late_of_suspended( CivilDate $today, int $most ): array {
		// Who is suspended first: they are few, and in most shops nobody is.
		$customers = array_column( $this->database->rows( "SELECT DISTINCT customer_id FROM {services} WHERE wanted = 'suspended' ORDER BY customer_id LIMIT %d", [ $most ] ), 'customer_id' );
		return [] === $customers ? [] : $this->all( 'WHERE customer_id IN (' . implode( ',', array_map( intval( ... ), $customers ) ) . ") AND state = 'open' AND due_on < %s ORDER BY id LIMIT %d", $today->to_string(), $most );
	}

	public function latest_of( int $customer_id ): ?Invoice {
		return $this->all( "WHERE customer_id = %d AND state <> 'cancelled' AND total_minor > 0 ORDER BY id DESC LIMIT 1", $customer_id )[0] ?? null;
	}

	public function paid_of( int $customer_id, CivilDate $since ): array {
		return $this->all( "WHERE customer_id = %d AND state = 'paid' AND paid_on >= %s ORDER BY paid_on, id", $customer_id, $since->to_string() );
	}

	public function lines( int $id ): array {
		$rows = $this->database->rows(
			'SELECT c.*, i.currency FROM {charges} c JOIN {invoices} i ON i.id = c.invoice_id WHERE c.invoice_id = %d ORDER BY c.id',
			[ $id ]
		);
		return [ ...array_map( static fn ( array $columns ): DraftLine => self::line( new Row( $columns ) ), $rows ), ...$this->lines->on( $id ) ];
	}

	public function book( Invoice $invoice, Money $amount, CivilDate $on, string $source, string $reference, \DateTimeImmutable $at ): bool {
		$payment = $this->database->insert_unless_taken(
			'payments',
			[
				'customer_id'  => $invoice->customer_id,
				'invoice_id'   => $invoice->id,
				'amount_minor' => $amount->minor,
				'paid_on'      => $on->to_string(),
				'source'       => $source,
				// What the owner books twice without a reference are two payments.
				'reference'    => '' === $reference ? 'owner-' . wp_generate_uuid4() : Cell::key( $reference, 120 ),
				'created_at'   => Cell::instant( $at ),
			]
		);
		return null !== $payment;
	}

	public function was_paid_outside_woocommerce( int $id ): bool {
		$source = $this->database->value( 'SELECT source FROM {payments} WHERE invoice_id = %d ORDER BY id DESC LIMIT 1', [ $id ] );
		return null !== $source && 'woocommerce' !== $source;
	}

	public function save( Invoice $invoice ): void {
		$this->database->update( 'invoices', InvoiceRow::changeable( $invoice ), [ 'id' => $invoice->id ] );
		$this->sum_up( $invoice->customer_id );
	}

	public function paid_since( int $customer_id, CivilDate $from, string $currency ): Money {
		$sum = $this->database->value(
			'SELECT SUM(p.amount_minor) FROM {payments} p JOIN {invoices} i ON i.id = p.invoice_id
				WHERE p.customer_id = %d AND p.paid_on >= %s AND i.currency = %s',
			[ $customer_id, $from->to_string(), $currency ]
		);
		return Money::of_minor( (int) $sum, $currency );
	}

	/**
	 * @param non-empty-list<DraftLine> $lines
	 * @throws PeriodInvoicedAlready
	 */
	private function add_charges( int $id, array $lines ): void {
		$charges = array_map(
			static fn ( DraftLine $line ): array => [
				'subscription_id' => $line->subscription_id,
				'invoice_id'      => $id,
				'schedule_no'     => $line->schedule_no,
				'period_first'    => $line->period->first->to_string(),
				'period_last'     => $line->period->last->to_string(),
				'label'           => Cell::text( $line->label, 200 ),
				'quantity'        => $line->quantity,
				'amount_minor'    => $line->amount->minor,
				'discount_minor'  => $line->discount->minor,
			],
			$lines
		);
		try {
			$this->database->insert_all( 'charges', $charges );
		} catch ( DatabaseFailed $failure ) {
			throw $failure->is_duplicate ? new PeriodInvoicedAlready( 'A period is on another invoice already.', 0, $failure ) : $failure;
		}
	}

	private function sum_up( int $customer_id ): void {
		$this->database->execute(
			"UPDATE {customers} SET open_minor = (SELECT COALESCE(SUM(i.open_minor), 0) FROM {invoices} i WHERE i.customer_id = %d AND i.state = 'open')
				WHERE id = %d",
			[ $customer_id, $customer_id ]
		);
	}

	/** @return list<Invoice> */
	private function all( string $where, int|string ...$values ): array {
		return array_map(
			static fn ( array $columns ): Invoice => InvoiceRow::read( new Row( $columns ) ),
			$this->database->rows( 'SELECT * FROM {invoices} ' . $where, array_values( $values ) )
		);
	}

	private static function line( Row $row ): DraftLine {
		$currency = $row->text( 'currency' );
		return new DraftLine(
			$row->int( 'subscription_id' ),
			$row->text( 'label' ),
			Period::of( $row->date( 'period_first' ), $row->date( 'period_last' ) ),
			$row->int( 'quantity' ),
			$row->money( 'amount_minor', $currency ),
			$row->money( 'discount_minor', $currency ),
			schedule_no: $row->int( 'schedule_no' ),
		);
	}
}
