<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Money\Money;

/** What counts as a small claim, and for how many months after costs a further one stays free of them. */
final readonly class SmallClaimLimit {

	public function __construct( public Money $below, public int $months ) {}
}
