<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Suspension\Server;
use HostingInvoices\Application\Suspension\ServerRepository;

/**
 * Servers in {servers}. The first one is the webhook of the settings: address and secret stand there, once.
 */
final readonly class WpdbServerRepository implements ServerRepository {

	public function __construct( private Database $database, private SettingsStore $settings ) {
	}

	public function all(): array {
		return array_map( $this->server( ... ), $this->database->rows( 'SELECT * FROM {servers} ORDER BY id' ) );
	}

	public function find( int $id ): ?Server {
		$columns = $this->database->row( 'SELECT * FROM {servers} WHERE id = %d', [ $id ] );
		return null === $columns ? null : $this->server( $columns );
	}

	public function save( Server $server ): int {
		$columns = [
			'kind'                   => $server->kind,
			'name'                   => Cell::text( $server->name, 80 ),
			'address'                => Cell::text( $server->address, 500 ),
			'user_name'              => Cell::text( $server->user_name, 100 ),
			'secret_sealed'          => $server->secret_sealed,
			'allows_private_address' => (int) $server->allows_private_address,
			'keeps_mail'             => (int) $server->keeps_mail,
			'failures'               => 0,
			'rests_until'            => null,
		];
		if ( 0 === $server->id ) {
			return $this->database->insert( 'servers', $columns );
		}
		$this->database->update( 'servers', $columns, [ 'id' => $server->id ] );
		return $server->id;
	}

	public function remove( int $id ): void {
		$this->database->execute( 'DELETE FROM {accounts} WHERE server_id = %d', [ $id ] );
		$this->database->execute( 'DELETE FROM {servers} WHERE id = %d AND id <> %d', [ $id, Server::FIRST ] );
	}

	public function services_on( int $id ): int {
		return (int) $this->database->value( "SELECT COUNT(*) FROM {services} WHERE server_id = %d AND wanted <> 'terminated'", [ $id ] );
	}

	public function answered( int $id, \DateTimeImmutable $at ): void {
		$this->database->execute(
			"UPDATE {servers} SET failures = 0, rests_until = NULL, failing_since = NULL, last_error = '', last_contact_at = %s WHERE id = %d",
			[ (string) Cell::instant( $at ), $id ]
		);
	}

	public function failed( int $id, \DateTimeImmutable $at, string $error, ?\DateTimeImmutable $rests_until ): void {
		$rest = null === $rests_until ? 'NULL' : '%s';
		$this->database->execute(
			"UPDATE {servers} SET failures = failures + 1, rests_until = $rest, failing_since = COALESCE(failing_since, %s), last_error = %s WHERE id = %d",
			[ Cell::instant( $rests_until ), (string) Cell::instant( $at ), Cell::text( $error, 500 ), $id ]
		);
	}

	/** @param array<string, string|null> $columns */
	private function server( array $columns ): Server {
		$row      = new Row( $columns );
		$is_first = Server::FIRST === $row->int( 'id' );
		$settings = $is_first ? $this->settings->current() : null;
		return new Server(
			$row->int( 'id' ),
			$row->text( 'kind' ),
			$row->text( 'name' ),
			$settings->panel_url ?? $row->text( 'address' ),
			$row->text( 'user_name' ),
			$settings->panel_secret_sealed ?? $row->text( 'secret_sealed' ),
			$settings->panel_allows_private_address ?? $row->flag( 'allows_private_address' ),
			$is_first || $row->flag( 'keeps_mail' ),
			$row->int( 'failures' ),
			$row->instant_or_null( 'rests_until' ),
			$row->instant_or_null( 'last_contact_at' ),
			$row->instant_or_null( 'failing_since' ),
			$row->text( 'last_error' ),
		);
	}
}
