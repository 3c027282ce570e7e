<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application;

use HostingInvoices\Application\Refused;

/** What a use case answered, or the reason it refused for. */
trait Refusing {

	/** @param callable(): mixed $act */
	private static function reason_of( callable $act ): ?string {
		try {
			$act();
			return null;
		} catch ( Refused $refused ) {
			return $refused->reason;
		}
	}
}
