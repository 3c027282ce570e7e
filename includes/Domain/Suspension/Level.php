<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

/**
 * How far a suspension goes, from the mildest to the harshest; each does what those before it do too.
 *
 * Incoming mail arrives at every level.
 */
enum Level: string {
	/** signing in to the panel is off */
	case login = 'login';
	/** visitors see a neutral page (503) instead of the site */
	case page = 'page';
	/** outgoing mail is off */
	case mail = 'mail';
	/** everything but incoming mail is off */
	case full = 'full';

	public function is_harsher_than( self $other ): bool {
		return $this->rank() > $other->rank();
	}

	/**
	 * What is done where this one is asked for: itself, or the next milder one that the panel knows; never a harsher one.
	 *
	 * @param list<self> $possible What a panel knows, in any order.
	 * @return self|null Null = it knows nothing this mild.
	 */
	public function among( array $possible ): ?self {
		$found = null;
		foreach ( $possible as $level ) {
			if ( ! $level->is_harsher_than( $this ) && ( null === $found || $level->is_harsher_than( $found ) ) ) {
				$found = $level;
			}
		}
		return $found;
	}

	private function rank(): int {
		return match ( $this ) {
			self::login => 1,
			self::page => 2,
			self::mail => 3,
			self::full => 4,
		};
	}
}
