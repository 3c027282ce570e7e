<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Acceptance\Deposits;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Deposits in {deposits}, as priced in the shop.
 */
final readonly class WpdbDeposits implements Deposits {

	private const MOST = 100;

	public function __construct( private Database $database ) {
	}

	public function add( int $subscription_id, int $customer_id, Money $amount, CivilDate $on ): void {
		$this->database->insert_unless_taken(
			'deposits',
			[
				'subscription_id' => $subscription_id,
				'customer_id'     => $customer_id,
				'currency'        => $amount->currency,
				'amount_minor'    => $amount->minor,
				'asked_on'        => $on->to_string(),
			]
		);
	}

	public function to_give_back( CivilDate $today ): array {
		$rows = $this->database->rows( 'SELECT d.* FROM {deposits} d JOIN {subscriptions} s ON s.id = d.subscription_id WHERE d.given_back_on IS NULL AND s.ends_on < %s ORDER BY d.subscription_id LIMIT ' . self::MOST, [ $today->to_string() ] );
		return array_map(
			static function ( array $columns ): array {
				$row = new Row( $columns );
				return [ 'subscription_id' => $row->int( 'subscription_id' ), 'customer_id' => $row->int( 'customer_id' ), 'amount' => $row->money( 'amount_minor', $row->text( 'currency' ) ) ];
			},
			$rows
		);
	}

	public function of( int $subscription_id ): ?Money {
		$columns = $this->database->row( 'SELECT * FROM {deposits} WHERE subscription_id = %d AND given_back_on IS NULL', [ $subscription_id ] );
		return null === $columns ? null : ( new Row( $columns ) )->money( 'amount_minor', (string) $columns['currency'] );
	}

	public function given_back( int $subscription_id, CivilDate $on ): void {
		$this->database->update( 'deposits', [ 'given_back_on' => $on->to_string() ], [ 'subscription_id' => $subscription_id ] );
	}
}
