<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Bank;

/**
 * The texts of one part of a file, by their path within it. Bounded: a part that never ends fills no memory.
 */
final class Leaves {

	private const MOST    = 500;
	private const LONGEST = 2000;

	/** @var array<string, string> */
	private array $texts = [];

	public function add( string $path, string $text ): void {
		if ( isset( $this->texts[ $path ] ) ) {
			// Several lines of free text make one; of anything else the first counts.
			if ( str_ends_with( $path, '/Ustrd' ) && strlen( $this->texts[ $path ] ) < self::LONGEST ) {
				$this->texts[ $path ] .= ' ' . substr( $text, 0, self::LONGEST );
			}
			return;
		}
		if ( count( $this->texts ) < self::MOST ) {
			$this->texts[ $path ] = substr( $text, 0, self::LONGEST );
		}
	}

	/** The first of these paths that has a text. */
	public function of( string ...$paths ): string {
		foreach ( $paths as $path ) {
			if ( '' !== ( $this->texts[ $path ] ?? '' ) ) {
				return trim( $this->texts[ $path ] );
			}
		}
		return '';
	}
}
