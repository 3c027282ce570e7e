<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Suspension\Server;
use HostingInvoices\Application\Suspension\ServerRepository;

/** One server, unless a test adds others. */
final class MemoryServers implements ServerRepository {

	/** @var array<int, Server> */
	public array $servers;

	public function __construct() {
		$this->servers = [ 1 => new Server( 1, 'lab', '', 'https://panel.test', '', 'sealed', false, true ) ];
	}

	public function all(): array {
		return array_values( $this->servers );
	}

	public function find( int $id ): ?Server {
		return $this->servers[ $id ] ?? null;
	}

	public function save( Server $server ): int {
		$id                   = 0 === $server->id ? 1 + max( array_keys( $this->servers ) ) : $server->id;
		$this->servers[ $id ] = $server;
		return $id;
	}

	public function remove( int $id ): void {
		unset( $this->servers[ $id ] );
	}

	public function services_on( int $id ): int {
		return 0;
	}

	public function answered( int $id, \DateTimeImmutable $at ): void {
		$this->put( $id, 0, null );
	}

	public function failed( int $id, \DateTimeImmutable $at, string $error, ?\DateTimeImmutable $rests_until ): void {
		$this->put( $id, 1 + $this->servers[ $id ]->failures, $rests_until );
	}

	private function put( int $id, int $failures, ?\DateTimeImmutable $rests_until ): void {
		$old                  = $this->servers[ $id ];
		$this->servers[ $id ] = new Server( $id, $old->kind, $old->name, $old->address, $old->user_name, $old->secret_sealed, false, true, $failures, $rests_until );
	}
}
