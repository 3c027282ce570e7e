<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Claims\ClaimReader;
use HostingInvoices\Application\Claims\PayLinks;
use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\AddedCosts;
use HostingInvoices\Domain\Money\Money;

/**
 * Out of {payments}, {costs} with {costs_payments}, and {hand_overs}. That costs were paid on WooCommerce's pay page is
 * known from their order.
 */
final readonly class WpdbClaimReader implements ClaimReader, PayLinks {

	private const COSTS = 'SELECT k.*, (SELECT COALESCE(SUM(y.amount_minor), 0) FROM {costs_payments} y WHERE y.costs_id = k.id) AS paid_minor FROM {costs} k WHERE ';

	public function __construct( private Database $database, private InvoiceOrders $orders, private ShopSettings $shop ) {
	}

	public function payments( array $invoice_ids ): array {
		$payments = [];
		$sql      = [] === $invoice_ids ? null : 'SELECT p.invoice_id, p.paid_on, p.amount_minor, i.currency FROM {payments} p JOIN {invoices} i ON i.id = p.invoice_id
			WHERE p.invoice_id IN ' . Database::in( $invoice_ids ) . ' ORDER BY p.paid_on, p.id';
		foreach ( null === $sql ? [] : $this->database->rows( $sql ) as $columns ) {
			$row = new Row( $columns );

			$payments[ $row->int( 'invoice_id' ) ][] = [ 'on' => $row->date( 'paid_on' ), 'amount' => $row->money( 'amount_minor', $row->text( 'currency' ) ) ];
		}
		return $payments;
	}

	public function open_costs( int $customer_id ): array {
		$rows = $this->database->rows(
			self::COSTS . 'k.customer_id = %d ORDER BY k.id',
			[ $customer_id ]
		);
		$open = [];
		foreach ( $rows as $columns ) {
			$costs = $this->added( new Row( $columns ) );
			if ( $costs->open()->is_positive() && OrderState::payable === $this->orders->find( $costs->order_id )?->state ) {
				$open[] = $costs;
			}
		}
		return $open;
	}

	public function costs( int $costs_id ): ?AddedCosts {
		$columns = $this->database->row( self::COSTS . 'k.id = %d', [ $costs_id ] );
		return null === $columns ? null : $this->added( new Row( $columns ) );
	}

	public function pay_costs( int $costs_id, Money $amount, CivilDate $on, string $reference ): bool {
		return null !== $this->database->insert_unless_taken( 'costs_payments', [ 'costs_id' => $costs_id, 'amount_minor' => $amount->minor, 'paid_on' => $on->to_string(), 'reference' => Cell::text( $reference, 120 ) ] );
	}

	public function hand_over( int $customer_id, array $invoice_ids, string $to, CivilDate $on, int $by ): void {
		foreach ( $invoice_ids as $invoice_id ) {
			$this->database->insert_unless_taken( 'hand_overs', [ 'invoice_id' => $invoice_id, 'customer_id' => $customer_id, 'handed_to' => $to, 'handed_on' => $on->to_string(), 'handed_by' => $by ] );
		}
	}

	public function handed_to( int $invoice_id ): ?string {
		return $this->database->value( 'SELECT handed_to FROM {hand_overs} WHERE invoice_id = %d', [ $invoice_id ] );
	}

	public function is_closed( int $order_id ): bool {
		return null !== $this->database->value( 'SELECT h.invoice_id FROM {invoices} i JOIN {hand_overs} h ON h.invoice_id = i.id WHERE i.order_id = %d', [ $order_id ] );
	}

	public function handed_over( int $customer_id ): ?array {
		$rows = $this->database->rows( "SELECT h.* FROM {hand_overs} h JOIN {invoices} i ON i.id = h.invoice_id WHERE h.customer_id = %d AND i.state = 'open' ORDER BY h.invoice_id", [ $customer_id ] );
		if ( [] === $rows ) {
			return null;
		}
		$first = new Row( $rows[0] );
		return [
			'to'       => $first->text( 'handed_to' ),
			'on'       => $first->date( 'handed_on' ),
			'invoices' => array_map( static fn ( array $columns ): int => (int) $columns['invoice_id'], $rows ),
		];
	}

	private function added( Row $row ): AddedCosts {
		return new AddedCosts( $row->int( 'id' ), $row->int( 'order_id' ), $row->text( 'kind' ), $row->money( 'amount_minor', $this->shop->currency() ), $row->money( 'paid_minor', $this->shop->currency() ), $row->date( 'added_on' ), $row->int( 'invoice_id' ) );
	}
}
