<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Dunning\CostsRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Costs in {costs}, one for each step that added any.
 */
final readonly class WpdbCostsRepository implements CostsRepository {

	public function __construct( private Database $database ) {
	}

	public function add( int $customer_id, int $invoice_id, int $step_id, int $order_id, string $kind, Money $amount, Money $principal, CivilDate $on ): int {
		return $this->database->insert(
			'costs',
			[
				'customer_id'     => $customer_id,
				'invoice_id'      => $invoice_id,
				'step_id'         => $step_id,
				'order_id'        => $order_id,
				'kind'            => $kind,
				'amount_minor'    => $amount->minor,
				'principal_minor' => $principal->minor,
				'added_on'        => $on->to_string(),
			]
		);
	}

	public function added_on_contracts_of( int $invoice_id ): array {
		$rows = $this->database->rows(
			"SELECT DISTINCT k.added_on FROM {charges} own
				JOIN {charges} other ON other.subscription_id = own.subscription_id
				JOIN {costs} k ON k.invoice_id = other.invoice_id AND k.kind = 'statutory'
				WHERE own.invoice_id = %d ORDER BY k.added_on",
			[ $invoice_id ]
		);
		return array_map( static fn ( array $columns ): CivilDate => ( new Row( $columns ) )->date( 'added_on' ), $rows );
	}
}
