<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\PayBacks\PayBack;
use HostingInvoices\Application\PayBacks\PayBacks;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;

/**
 * {pay_backs}, and the credits in {adjustments} that they come from.
 */
final readonly class WpdbPayBacks implements PayBacks {

	private const MOST = 100;

	public function __construct( private Database $database ) {
	}

	public function stranded(): array {
		$rows = $this->database->rows(
			'SELECT DISTINCT a.customer_id FROM {adjustments} a JOIN {customers} c ON c.id = a.customer_id
				WHERE a.invoice_id IS NULL AND a.settled_on IS NULL AND a.amount_minor < 0 AND c.next_invoice_on IS NULL ORDER BY a.customer_id LIMIT ' . self::MOST
		);
		return array_map( static fn ( array $row ): int => (int) $row['customer_id'], $rows );
	}

	public function last_invoice_of( int $subscription_id ): ?int {
		$id = $this->database->value( "SELECT MAX(c.invoice_id) FROM {charges} c JOIN {invoices} i ON i.id = c.invoice_id WHERE c.subscription_id = %d AND i.state <> 'cancelled'", [ $subscription_id ] );
		return null === $id ? null : (int) $id;
	}

	public function settle( Adjustment $credit, CivilDate $on ): void {
		$this->database->update( 'adjustments', [ 'settled_on' => $on->to_string() ], [ 'id' => $credit->id ] );
	}

	public function add( int $customer_id, int $invoice_id, Money $amount, CivilDate $on ): void {
		$this->database->insert(
			'pay_backs',
			[
				'customer_id'  => $customer_id,
				'invoice_id'   => $invoice_id,
				'currency'     => $amount->currency,
				'amount_minor' => $amount->minor,
				'made_on'      => $on->to_string(),
			]
		);
	}

	public function find( int $id ): ?PayBack {
		return $this->read( 'p.id = %d', [ $id ] )[0] ?? null;
	}

	public function all( ?int $customer_id = null ): array {
		return null === $customer_id ? $this->read( 'p.paid_on IS NULL', [] ) : $this->read( 'p.customer_id = %d', [ $customer_id ] );
	}

	public function paid( int $id, CivilDate $on, int $by ): void {
		$this->database->update( 'pay_backs', [ 'paid_on' => $on->to_string(), 'paid_by' => $by ], [ 'id' => $id ] );
	}

	/**
	 * @param list<scalar> $values
	 * @return list<PayBack>
	 */
	private function read( string $where, array $values ): array {
		$rows = $this->database->rows(
			"SELECT p.*, c.name AS customer, i.number, (SELECT m.iban_last_four FROM {mandates} m WHERE m.customer_id = p.customer_id ORDER BY m.id DESC LIMIT 1) AS last_four
				FROM {pay_backs} p LEFT JOIN {customers} c ON c.id = p.customer_id LEFT JOIN {invoices} i ON i.id = p.invoice_id WHERE $where ORDER BY p.id LIMIT " . self::MOST,
			$values
		);
		return array_map(
			static function ( array $columns ): PayBack {
				$row = new Row( $columns );
				return new PayBack( $row->int( 'id' ), $row->int( 'customer_id' ), $row->text( 'customer' ), $row->int( 'invoice_id' ), $row->text( 'number' ), $row->money( 'amount_minor', $row->text( 'currency' ) ), $row->text( 'last_four' ), $row->date( 'made_on' ), $row->date_or_null( 'paid_on' ) );
			},
			$rows
		);
	}
}
