<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

/**
 * When a server that fails is left in peace, and until when: it neither holds up the others nor is hammered.
 */
final readonly class Breaker {

	private const FAILURES = 3;
	private const MINUTES  = 5;
	/** A panel that is sent wrong passwords locks the sender out. */
	private const MINUTES_AFTER_REFUSAL = 60;

	/**
	 * @param int    $failures In a row, this one among them.
	 * @param string $reason   As PanelFailed has it.
	 * @return \DateTimeImmutable|null Null = it may be asked at once.
	 */
	public static function rests_until( int $failures, string $reason, \DateTimeImmutable $now ): ?\DateTimeImmutable {
		return match ( true ) {
			'unauthorized' === $reason => $now->modify( '+' . self::MINUTES_AFTER_REFUSAL . ' minutes' ),
			'rate_limited' === $reason, $failures >= self::FAILURES => $now->modify( '+' . self::MINUTES . ' minutes' ),
			default => null,
		};
	}
}
