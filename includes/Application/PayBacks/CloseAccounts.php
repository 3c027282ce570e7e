<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\PayBacks;

use HostingInvoices\Application\Acceptance\GiveBackDeposits;
use HostingInvoices\Application\Running\DailyWork;

/**
 * What is left when a subscription has ended: deposits, and credits that no invoice takes.
 */
final readonly class CloseAccounts implements DailyWork {

	public function __construct( private GiveBackDeposits $deposits, private MakePayBacks $pay_backs ) {
	}

	public function execute(): void {
		$this->deposits->execute();
		$this->pay_backs->execute();
	}
}
