<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

/**
 * Looks for rows, then takes those that nobody took in between. For use outside a transaction only.
 */
final class Claiming {

	private const TRIES = 10;

	/**
	 * @template T
	 * @param callable(): list<int>                  $look
	 * @param callable( non-empty-list<int> ): list<T> $take Answers what this worker got.
	 * @return list<T> Empty when there is nothing, or when others are faster every time.
	 * @throws DatabaseFailed
	 */
	public static function some( callable $look, callable $take ): array {
		for ( $try = 1; $try <= self::TRIES; ++$try ) {
			$ids = $look();
			if ( [] === $ids ) {
				return [];
			}
			$taken = self::unless_contended( $take, $ids );
			if ( [] !== $taken ) {
				return $taken;
			}
			// Another worker took all of these; there may be more behind them.
		}
		return [];
	}

	/**
	 * @template T
	 * @param callable( non-empty-list<int> ): list<T> $take
	 * @param non-empty-list<int>                      $ids
	 * @return list<T>
	 * @throws DatabaseFailed
	 */
	private static function unless_contended( callable $take, array $ids ): array {
		try {
			return $take( $ids );
		} catch ( DatabaseFailed $failure ) {
			if ( ! $failure->may_be_tried_again ) {
				throw $failure;
			}
			return [];
		}
	}
}
