<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Suspension\AccountRepository;
use HostingInvoices\Application\Suspension\CustomerExemptions;
use HostingInvoices\Application\Suspension\PanelAccount;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Accounts in {accounts}; and the do-not-suspend list of {customers}.
 */
final readonly class WpdbAccountRepository implements AccountRepository, CustomerExemptions {

	private const AT_ONCE = 200;

	public function __construct( private Database $database ) {
	}

	public function replace( int $server_id, array $accounts, \DateTimeImmutable $at ): void {
		$this->database->execute( 'DELETE FROM {accounts} WHERE server_id = %d', [ $server_id ] );
		$rows = [];
		foreach ( $accounts as $account ) {
			$rows[ $account->account ] = [
				'server_id' => $server_id,
				'account'   => Cell::text( $account->account, 190 ),
				'domain'    => Cell::text( $account->domain, 190 ),
				'email'     => Cell::text( $account->email, 190 ),
				'state'     => $account->state->value,
				'seen_at'   => Cell::instant( $at ),
			];
		}
		foreach ( array_chunk( array_values( $rows ), self::AT_ONCE ) as $some ) {
			$this->database->insert_all( 'accounts', $some );
		}
	}

	public function find( int $server_id, string $account ): ?PanelAccount {
		$columns = $this->database->row( 'SELECT * FROM {accounts} WHERE server_id = %d AND account = %s', [ $server_id, $account ] );
		$row     = new Row( $columns ?? [] );
		return null === $columns ? null : new PanelAccount( $row->text( 'account' ), $row->text( 'domain' ), $row->text( 'email' ), ServiceState::from( $row->text( 'state' ) ) );
	}

	public function exempt( int $customer_id, ?CivilDate $until, string $reason ): void {
		$this->database->update( 'customers', [ 'exempt_until' => Cell::date( $until ), 'exempt_reason' => Cell::text( $reason, 500 ) ], [ 'id' => $customer_id ] );
	}
}
