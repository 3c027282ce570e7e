<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * Seals every secret anew that an old key sealed. Each text is its own small write, so it can be stopped at any moment
 * and run again; the old key may go once a run finds nothing that it is needed for.
 */
final readonly class ResealSecrets {

	private const BATCH = 200;

	public function __construct( private SealedTexts $texts, private KeyRing $keys ) {
	}

	/** @return array{resealed: int, current: int, unreadable: int} */
	public function execute(): array {
		$count = [ 'resealed' => 0, 'current' => 0, 'unreadable' => 0 ];
		foreach ( $this->texts->places() as $place ) {
			$last = 0;
			do {
				$some = $this->texts->after( $place, $last, self::BATCH );
				foreach ( $some as $id => $sealed ) {
					++$count[ $this->reseal( $place, $id, $sealed ) ];
					$last = $id;
				}
			} while ( [] !== $some );
		}
		return $count;
	}

	/** @return 'resealed'|'current'|'unreadable' */
	private function reseal( string $place, int $id, string $sealed ): string {
		if ( $this->keys->is_sealed_with_current( $sealed ) ) {
			return 'current';
		}
		try {
			$this->texts->replace( $place, $id, $sealed, $this->keys->seal( $this->keys->open( $sealed ) ) );
			return 'resealed';
		} catch ( SecretUnreadable ) {
			return 'unreadable';
		}
	}
}
