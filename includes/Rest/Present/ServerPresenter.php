<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Present;

use HostingInvoices\Application\Suspension\Panels;
use HostingInvoices\Application\Suspension\Server;
use HostingInvoices\Application\Suspension\ServerRepository;
use HostingInvoices\Domain\Suspension\Level;

/**
 * A server in the shape of contract/servers.ts; its secret is not in it.
 */
final readonly class ServerPresenter {

	public function __construct( private ServerRepository $servers, private Panels $panels ) {
	}

	/** @return array<string, mixed> */
	public function server( Server $server ): array {
		$panel = $this->panels->of_server( $server->id );
		$kind  = $this->panels->kinds()[ $server->kind ] ?? $server->kind;
		return [
			'id'                     => $server->id,
			'kind'                   => $server->kind,
			'kind_name'              => $kind,
			'name'                   => '' === $server->name ? $kind : $server->name,
			'address'                => $server->address,
			'user_name'              => $server->user_name,
			'secret_is_set'          => '' !== $server->secret_sealed,
			'allows_private_address' => $server->allows_private_address,
			'keeps_mail'             => $server->keeps_mail,
			'connected'              => $panel->is_connected(),
			'levels'                 => array_map( static fn ( Level $level ): string => $level->value, $panel->levels() ),
			'services'               => $this->servers->services_on( $server->id ),
			'last_contact_at'        => self::instant( $server->last_contact_at ),
			'failing_since'          => self::instant( $server->failing_since ),
			'rests_until'            => self::instant( $server->rests_until ),
			'last_error'             => $server->last_error,
		];
	}

	private static function instant( ?\DateTimeImmutable $at ): ?string {
		return $at?->format( 'Y-m-d\TH:i:s\Z' );
	}
}
