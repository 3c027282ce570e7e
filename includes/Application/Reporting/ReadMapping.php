<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Suspension\Panels;
use HostingInvoices\Application\Suspension\Server;
use HostingInvoices\Application\Suspension\ServerRepository;
use HostingInvoices\Domain\Suspension\AccountMatch;

/**
 * Which account of a server belongs to which service: those that are mapped, those hosted without a subscription with
 * what they may belong to, and services without an account.
 *
 * @phpstan-import-type AccountRow from MappingViews
 * @phpstan-import-type MappedService from MappingViews
 */
final readonly class ReadMapping {

	public function __construct( private ServerRepository $servers, private Panels $panels, private MappingViews $views ) {
	}

	/**
	 * @return array{server: Server, seen_at: string|null, mapped: list<array{account: AccountRow, service: MappedService}>, without_subscription: list<array{account: AccountRow, suggestion: MappedService|null, because: string}>, without_account: list<MappedService>, candidates: list<MappedService>}
	 * @throws NotFound
	 */
	public function execute( int $server_id ): array {
		$server   = $this->servers->find( $server_id ) ?? throw NotFound::thing( 'server', $server_id );
		$found    = $this->views->accounts( $server_id );
		$by_name  = array_column( $found['accounts'], null, 'account' );
		$mapped   = [];
		$left     = [];
		$movable  = [];
		$here     = [ $server_id, ...$this->unconnected() ];
		foreach ( $this->views->services( array_values( array_unique( [ ...$here, Server::FIRST ] ) ) ) as $row ) {
			$account = $row['server_id'] === $server_id ? $by_name[ $row['account'] ] ?? null : null;
			if ( null === $account && ! in_array( $row['server_id'], $here, true ) ) {
				$movable[] = $row['service'];
			} elseif ( null === $account ) {
				$left[] = $row['service'];
			} else {
				$mapped[] = [ 'account' => $account, 'service' => $row['service'] ];
				unset( $by_name[ $row['account'] ] );
			}
		}
		return [
			'server'               => $server,
			'seen_at'              => $found['seen_at'],
			'mapped'               => $mapped,
			'without_subscription' => self::suggested( array_values( $by_name ), [ ...$left, ...$movable ] ),
			'without_account'      => $left,
			'candidates'           => [ ...$left, ...$movable ],
		];
	}

	/** @return list<int> */
	private function unconnected(): array {
		$ids = array_map( static fn ( Server $server ): int => $server->id, $this->servers->all() );
		return array_values( array_filter( $ids, fn ( int $id ): bool => ! $this->panels->of_server( $id )->is_connected() ) );
	}

	/**
	 * Each service is suggested once, to the account that fits it best.
	 *
	 * @param list<AccountRow>    $accounts
	 * @param list<MappedService> $services
	 * @return list<array{account: AccountRow, suggestion: MappedService|null, because: string}>
	 */
	private static function suggested( array $accounts, array $services ): array {
		$taken = [];
		$rows  = array_map( static fn ( array $account ): array => [ 'account' => $account, 'suggestion' => null, 'because' => '' ], $accounts );
		foreach ( AccountMatch::cases() as $match ) {
			foreach ( $rows as $index => $row ) {
				if ( null !== $row['suggestion'] ) {
					continue;
				}
				$fitting = array_values( array_filter( $services, static fn ( array $service ): bool => ! isset( $taken[ $service['id'] ] ) && $match->fits( $row['account'], $service ) ) );
				// Two that fit are no suggestion.
				if ( 1 === count( $fitting ) ) {
					$taken[ $fitting[0]['id'] ] = true;
					$rows[ $index ]             = [ 'account' => $row['account'], 'suggestion' => $fitting[0], 'because' => $match->value ];
				}
			}
		}
		return $rows;
	}
}
