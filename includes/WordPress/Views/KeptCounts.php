<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

/**
 * Lengths of long lists, kept for some minutes in one option that WordPress loads anyhow. Nothing is decided on them.
 */
final readonly class KeptCounts {

	public const OPTION  = 'hosting_invoices_counts';
	private const SECONDS = 300;
	private const MOST    = 20;

	/** @param callable(): int $count */
	public function get( Conditions $where, callable $count ): int {
		$key  = md5( $where->sql() . wp_json_encode( $where->values ) );
		$kept = $this->fresh();
		if ( ! isset( $kept[ $key ] ) ) {
			$kept         = array_slice( $kept, - self::MOST, null, true );
			$kept[ $key ] = [ $count(), time() + self::SECONDS ];
			update_option( self::OPTION, $kept, true );
		}
		return $kept[ $key ][0];
	}

	/** @return array<string, array{int, int}> Count and end, by query. */
	private function fresh(): array {
		$kept = get_option( self::OPTION );
		return array_filter(
			is_array( $kept ) ? $kept : [],
			static fn ( mixed $one ): bool => is_array( $one ) && is_int( $one[0] ?? null ) && is_int( $one[1] ?? null ) && $one[1] > time()
		);
	}
}
