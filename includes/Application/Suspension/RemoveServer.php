<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;

/**
 * Takes a server away on which no service lives any more.
 */
final readonly class RemoveServer {

	public function __construct( private ServerRepository $servers, private Transaction $transaction ) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $id ): void {
		$this->transaction->run(
			function () use ( $id ): void {
				$server = $this->servers->find( $id ) ?? throw NotFound::thing( 'server', $id );
				if ( Server::FIRST === $server->id || $this->servers->services_on( $id ) > 0 ) {
					throw Refused::because( 'server_in_use' );
				}
				$this->servers->remove( $id );
			}
		);
	}
}
