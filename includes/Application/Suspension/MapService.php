<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Says on which server a service lives and what it is called there. Not while it is suspended: it would stay so on the
 * old one.
 */
final readonly class MapService {

	public function __construct(
		private ServiceRepository $services,
		private ServerRepository $servers,
		private AccountRepository $accounts,
		private CustomerRepository $customers,
		private LockService $lock,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $account What the panel calls it; empty = the service's own reference stands for it.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $service_id, int $server_id, string $account, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $service_id, $server_id, $account, $actor_id ): void {
				$service = $this->lock->execute( $service_id );
				$server = $this->servers->find( $server_id ) ?? throw NotFound::thing( 'server', $server_id );
				if ( ServiceState::active !== $service->wanted ) {
					throw Refused::because( 'restore_first' );
				}
				$domain = $this->accounts->find( $server_id, $account )->domain ?? '';
				$this->services->map( $service_id, $server_id, $account, $domain );
				$today = $this->clock->today();
				$this->customers->wake( $service->customer_id, $today );
				$this->story->tell( new Happening( EventKind::note, $service->customer_id, $today, $this->clock->now(), service_id: $service_id, actor_id: $actor_id, detail: trim( "{$server->name} $account" ), facts: [ 'reasons' => [ 'mapped' ] ] ) );
			}
		);
	}
}
