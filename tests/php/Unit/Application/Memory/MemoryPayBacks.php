<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\PayBacks\PayBack;
use HostingInvoices\Application\PayBacks\PayBacks;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;

/** Nothing is paid back here: what WooCommerce refunds is looked at on a real site. */
final class MemoryPayBacks implements PayBacks {

	public function stranded(): array {
		return [];
	}

	public function last_invoice_of( int $subscription_id ): ?int {
		return null;
	}

	public function settle( Adjustment $credit, CivilDate $on ): void {
	}

	public function add( int $customer_id, int $invoice_id, Money $amount, CivilDate $on ): void {
	}

	public function find( int $id ): ?PayBack {
		return null;
	}

	public function all( ?int $customer_id = null ): array {
		return [];
	}

	public function paid( int $id, CivilDate $on, int $by ): void {
	}
}
