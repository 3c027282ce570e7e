<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelAccount;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Plesk Obsidian, through its REST API (/api/v2) with a secret key.
 *
 * A domain that is "suspended" shows visitors a page with status 503 while mail goes on; "disabled" would stop mail, and
 * so would suspending the customer or the subscription: these are never asked for.
 */
final readonly class PleskPanel implements Panel {

	public function __construct( private ServerAccess $server, private PanelHttp $http ) {
	}

	public function is_connected(): bool {
		return '' !== $this->server->address && '' !== $this->server->secret;
	}

	public function levels(): array {
		return [ Level::page ];
	}

	public function test(): void {
		$this->ask( 'GET', '/server' );
		$this->domains( '' );
	}

	public function find( PanelService $service ): ?PanelAccount {
		try {
			$domain = $this->domain( $service );
			return new PanelAccount( (string) $domain['id'], $domain['name'], '', $this->state( $domain['id'] ) );
		} catch ( PanelFailed $failure ) {
			return 'unknown_account' === $failure->reason ? null : throw $failure;
		}
	}

	public function read( PanelService $service ): PanelReading {
		return new PanelReading( $this->state( $this->id( $service ) ), 0 );
	}

	public function suspend( PanelService $service, Level $level, int $epoch, string $event_id ): void {
		$id = $this->id( $service );
		// One that is disabled is off already, and harder: it would come up to the page.
		if ( ServiceState::suspended !== $this->state( $id ) ) {
			$this->turn( $id, 'suspended' );
		}
	}

	public function restore( PanelService $service, int $epoch, string $event_id ): void {
		$this->turn( $this->id( $service ), 'active' );
	}

	public function terminate( PanelService $service, int $epoch, string $event_id ): void {
		$this->ask( 'DELETE', '/domains/' . $this->id( $service ), acts: true );
	}

	/** State and owner would be a call each for every domain; they are asked when a service is read. */
	public function accounts(): array {
		$main = array_filter( $this->domains( '' ), static fn ( array $domain ): bool => $domain['is_main'] );
		return array_map( static fn ( array $domain ): PanelAccount => new PanelAccount( (string) $domain['id'], $domain['name'], '', ServiceState::unknown ), array_values( $main ) );
	}

	private function turn( int $id, string $status ): void {
		$this->ask( 'PUT', "/domains/$id/status", [ 'status' => $status ], true );
	}

	private function state( int $id ): ServiceState {
		$said = $this->ask( 'GET', "/domains/$id/status" );
		return match ( $said['status'] ?? null ) {
			'active' => ServiceState::active,
			'suspended', 'disabled' => ServiceState::suspended,
			default => throw PanelHttp::failed( 'wrong_answer', false, 'Its answer names no state.' ),
		};
	}

	private function id( PanelService $service ): int {
		return 1 === preg_match( '/\A[1-9][0-9]{0,9}\z/', $service->account ) ? (int) $service->account : $this->domain( $service )['id'];
	}

	/**
	 * @return array{id: int, name: string, is_main: bool}
	 * @throws PanelFailed unknown_account, also when more than one fits.
	 */
	private function domain( PanelService $service ): array {
		if ( 1 === preg_match( '/\A[1-9][0-9]{0,9}\z/', $service->account ) ) {
			return self::row( $this->ask( 'GET', '/domains/' . $service->account ) );
		}
		$name  = strtolower( $service->reference );
		$found = array_values( array_filter( $this->domains( $name ), static fn ( array $domain ): bool => strtolower( $domain['name'] ) === $name ) );
		return 1 === count( $found ) ? $found[0] : throw PanelHttp::failed( 'unknown_account', false, 'There is no such domain on this panel.' );
	}

	/** @return list<array{id: int, name: string, is_main: bool}> */
	private function domains( string $name ): array {
		$rows = $this->ask( 'GET', '/domains' . ( '' === $name ? '' : '?name=' . rawurlencode( $name ) ) );
		if ( ! array_is_list( $rows ) ) {
			throw PanelHttp::failed( 'wrong_answer', false, 'Its answer is no list of domains.' );
		}
		return array_map( self::row( ... ), $rows );
	}

	/** @return array{id: int, name: string, is_main: bool} */
	private static function row( mixed $said ): array {
		$id   = is_array( $said ) ? $said['id'] ?? null : null;
		$name = is_array( $said ) ? $said['name'] ?? null : null;
		if ( ! is_int( $id ) || ! is_string( $name ) ) {
			throw PanelHttp::failed( 'wrong_answer', false, 'Its answer describes no domain.' );
		}
		$base = $said['base_domain_id'] ?? 0;
		return [ 'id' => $id, 'name' => $name, 'is_main' => in_array( $base, [ 0, $id ], true ) ];
	}

	/**
	 * @param array<string, string>|null $fields
	 * @return array<array-key, mixed>
	 * @throws PanelFailed
	 */
	private function ask( string $method, string $path, ?array $fields = null, bool $acts = false ): array {
		$headers = [ 'Accept: application/json', 'Content-Type: application/json', 'X-API-Key: ' . $this->server->secret ];
		$body    = null === $fields ? '' : json_encode( $fields, JSON_THROW_ON_ERROR );
		$answer  = $this->http->send( $this->server, $method, '/api/v2' . $path, $headers, $body, $acts );
		$said    = 1 === preg_match( '~\Aapplication/json\b~i', $answer->content_type ) ? json_decode( $answer->body, true, 16 ) : null;
		if ( 404 === $answer->status && is_array( $said ) ) {
			throw PanelHttp::failed( 'unknown_account', false, 'There is no such domain on this panel.' );
		}
		if ( $answer->status >= 400 ) {
			$why = is_array( $said ) && is_string( $said['message'] ?? null ) ? ' ' . PanelHttp::harmless( $said['message'] ) : '';
			throw PanelHttp::failed( 'http_status', false, sprintf( 'It answers with status %d.', $answer->status ) . $why );
		}
		return is_array( $said ) ? $said : throw PanelHttp::failed( 'not_json', $acts, 'Its answer is no JSON.' );
	}
}
