<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * An account as a panel lists it.
 */
final readonly class PanelAccount {

	/**
	 * @param string $account What the panel calls it: a user name, a number.
	 * @param string $email   Empty = the panel does not say.
	 */
	public function __construct( public string $account, public string $domain, public string $email, public ServiceState $state ) {
	}
}
