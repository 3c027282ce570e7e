<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Reporting\ReadMapping;
use HostingInvoices\Application\Suspension\ReadAccounts;
use HostingInvoices\Rest\Present\ServerPresenter;

/**
 * The accounts of a server beside the services of the shop.
 */
final readonly class AccountsController {

	public function __construct( private ReadMapping $read_mapping, private ReadAccounts $read_accounts, private ServerPresenter $servers ) {
	}

	public function get( Call $call ): Answer {
		$mapping = $this->read_mapping->execute( $call->id );
		return Answer::with( [ ...$mapping, 'server' => $this->servers->server( $mapping['server'] ) ] );
	}

	public function read( Call $call ): Answer {
		$this->read_accounts->execute( $call->id );
		return $this->get( $call );
	}
}
