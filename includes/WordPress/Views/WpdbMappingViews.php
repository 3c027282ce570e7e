<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\MappingViews;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * {accounts} of a server beside {services}.
 */
final readonly class WpdbMappingViews implements MappingViews {

	private const MOST = 5000;

	public function __construct( private Database $database ) {
	}

	public function accounts( int $server_id ): array {
		$rows = $this->database->rows( 'SELECT * FROM {accounts} WHERE server_id = %d ORDER BY domain, account LIMIT %d', [ $server_id, self::MOST ] );
		$seen = null;
		$all  = [];
		foreach ( $rows as $columns ) {
			$row   = new Row( $columns );
			$seen  = Cells::instant( $row, 'seen_at' );
			$all[] = [ 'account' => $row->text( 'account' ), 'domain' => $row->text( 'domain' ), 'email' => $row->text( 'email' ), 'state' => $row->text( 'state' ) ];
		}
		return [ 'seen_at' => $seen, 'accounts' => $all ];
	}

	public function services( array $servers ): array {
		$rows = $this->database->rows(
			'SELECT s.id, s.reference, s.customer_id, s.server_id, s.account, u.label, o.name AS customer, o.email FROM {services} s
				JOIN {subscriptions} u ON u.id = s.subscription_id LEFT JOIN {customers} o ON o.id = s.customer_id
				WHERE s.server_id IN ' . Database::in( $servers ) . " AND s.wanted <> 'terminated' ORDER BY s.reference, s.id LIMIT %d",
			[ self::MOST ]
		);
		return array_map(
			static function ( array $columns ): array {
				$row     = new Row( $columns );
				$service = [
					'id'          => $row->int( 'id' ),
					'label'       => $row->text( 'label' ),
					'reference'   => $row->text( 'reference' ),
					'customer_id' => $row->int( 'customer_id' ),
					'customer'    => $row->text( 'customer' ),
					'email'       => $row->text( 'email' ),
				];
				return [ 'service' => $service, 'server_id' => $row->int( 'server_id' ), 'account' => $row->text( 'account' ) ];
			},
			$rows
		);
	}
}
