<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit;

/** Asserts that a value object refuses something, and for which reason. */
trait Refusals {

	/**
	 * @param class-string<\DomainException> $exception
	 * @param string                         $reason    The machine key.
	 * @param callable(): mixed              $act
	 */
	private static function assert_refused( string $exception, string $reason, callable $act ): \DomainException {
		try {
			$act();
		} catch ( \DomainException $refusal ) {
			self::assertInstanceOf( $exception, $refusal );
			self::assertSame( $reason, get_object_vars( $refusal )['reason'] ?? null );
			self::assertNotSame( '', $refusal->getMessage() );
			return $refusal;
		}
		self::fail( "Nothing was refused; expected {$exception} ({$reason})." );
	}
}
