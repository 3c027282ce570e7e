<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Outbox;

/**
 * When to try again: soon at first, then at least once a day, and not for ever.
 */
final readonly class Backoff {

	private const MINUTES  = [ 5, 15, 60, 240 ];
	private const SLOWEST  = 720;
	private const DAYS     = 15;

	/**
	 * @param int $attempts Tries so far, the one that just failed among them.
	 * @return \DateTimeImmutable|null Null = it is time to give up.
	 */
	public static function next( \DateTimeImmutable $since, int $attempts, \DateTimeImmutable $now ): ?\DateTimeImmutable {
		if ( $now >= $since->modify( '+' . self::DAYS . ' days' ) ) {
			return null;
		}
		return $now->modify( '+' . ( self::MINUTES[ $attempts - 1 ] ?? self::SLOWEST ) . ' minutes' );
	}
}
