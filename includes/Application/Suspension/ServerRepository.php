<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

/**
 * Servers.
 */
interface ServerRepository {

	/** @return list<Server> */
	public function all(): array;

	public function find( int $id ): ?Server;

	/** @return int Its id. */
	public function save( Server $server ): int;

	public function remove( int $id ): void;

	/** How many services live on it. */
	public function services_on( int $id ): int;

	public function answered( int $id, \DateTimeImmutable $at ): void;

	/** @param \DateTimeImmutable|null $rests_until Null = it may be asked again at once. */
	public function failed( int $id, \DateTimeImmutable $at, string $error, ?\DateTimeImmutable $rests_until ): void;
}
