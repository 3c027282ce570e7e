<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Bank;

use HostingInvoices\Application\Bank\BankFileBroken;

/**
 * Reads a file part by part: each time an element of interest ends, its texts by their path within it. Texts of a part
 * inside another belong to the inner one.
 *
 * Not readonly: it is a position in a file.
 */
final class Parts {

	/** Deeper than any bank file. */
	private const DEEPEST = 40;

	/** @var list<string> Names from the root to where the reader is. */
	private array $path = [];
	/** @var list<array{name: string, depth: int, leaves: Leaves}> Parts that have begun and not ended. */
	private array $open = [];
	private bool $has_ended = false;

	/** @param list<string> $names Elements of interest. */
	public function __construct( private readonly Xml $xml, private readonly array $names ) {
	}

	/** @throws BankFileBroken */
	public function next(): ?Part {
		while ( $this->xml->next() ) {
			if ( $this->xml->is_doctype() ) {
				throw new BankFileBroken( 'The file has a DOCTYPE.' );
			}
			if ( $this->xml->is_start() ) {
				$this->begin();
			} elseif ( $this->xml->is_text() ) {
				$this->text( $this->xml->text() );
			}
			if ( $this->xml->is_end() || ( $this->xml->is_start() && $this->xml->is_empty() ) ) {
				$part = $this->end();
				if ( null !== $part ) {
					return $part;
				}
			}
		}
		return null;
	}

	/** Whether the root element was closed. */
	public function is_whole(): bool {
		return $this->has_ended;
	}

	/** What is known so far of the part around, such as the entry around a transaction. */
	public function around( string ...$names ): Leaves {
		foreach ( array_reverse( $this->open ) as $part ) {
			if ( in_array( $part['name'], $names, true ) ) {
				return $part['leaves'];
			}
		}
		return new Leaves();
	}

	/** @throws BankFileBroken */
	private function begin(): void {
		$this->path[] = $this->xml->name();
		if ( count( $this->path ) > self::DEEPEST ) {
			throw new BankFileBroken( 'The file is nested too deeply.' );
		}
		if ( in_array( $this->xml->name(), $this->names, true ) ) {
			$this->open[] = [ 'name' => $this->xml->name(), 'depth' => count( $this->path ), 'leaves' => new Leaves() ];
			return;
		}
		$currency = $this->xml->currency();
		if ( '' !== $currency ) {
			$this->text( $currency, '@Ccy' );
		}
	}

	private function text( string $text, string $attribute = '' ): void {
		$part = $this->open[ count( $this->open ) - 1 ] ?? null;
		if ( null !== $part ) {
			$part['leaves']->add( implode( '/', array_slice( $this->path, $part['depth'] ) ) . $attribute, $text );
		}
	}

	private function end(): ?Part {
		$depth = count( $this->path );
		array_pop( $this->path );
		$this->has_ended = [] === $this->path;
		$part            = $this->open[ count( $this->open ) - 1 ] ?? null;
		if ( null === $part || $part['depth'] !== $depth ) {
			return null;
		}
		array_pop( $this->open );
		return new Part( $part['name'], $part['leaves'] );
	}
}
