<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Rest\Words\Sentences;

/**
 * Fields that fit their schema, read as what they mean. What the schema cannot know, such as 30 February, is an error
 * on its field.
 */
final readonly class Input {

	/**
	 * @param array<array-key, mixed> $values
	 * @param string                  $path   Of this group of fields, with a point at its end; empty at the top.
	 */
	private function __construct( private array $values, private string $path ) {
	}

	/** @param array<array-key, mixed> $values */
	public static function of( array $values ): self {
		return new self( $values, '' );
	}

	public function has( string $name ): bool {
		return isset( $this->values[ $name ] );
	}

	/**
	 * One line, without control characters and spaces around; empty when it was not given.
	 *
	 * Signs that turn the direction of writing go too: nobody's name has them, and in an invoice or a letter they would
	 * turn the amounts beside it. Letters from right to left need none.
	 */
	public function line( string $name ): string {
		$turned = '/[\x{202A}-\x{202E}\x{2066}-\x{2069}]/u';
		return trim( preg_replace( [ $turned, '/[\p{Cc}\p{Zl}\p{Zp}\s]+/u' ], [ '', ' ' ], $this->raw( $name ) ) ?? '' );
	}

	public function line_or_null( string $name ): ?string {
		return $this->has( $name ) ? $this->line( $name ) : null;
	}

	/** One line that has something on it. @throws Problem */
	public function needed_line( string $name ): string {
		$line = $this->line( $name );
		return '' === $line ? throw $this->problem( $name, 'missing' ) : $line;
	}

	/** Text of several lines, such as a note or a reason. */
	public function text( string $name ): string {
		$text = str_replace( [ "\r\n", "\r" ], "\n", $this->raw( $name ) );
		return trim( preg_replace( '/[^\P{Cc}\n\t]/u', '', $text ) ?? '' );
	}

	/** @throws Problem when there is nothing but spaces. */
	public function needed_text( string $name ): string {
		$text = $this->text( $name );
		return '' === $text ? throw $this->problem( $name, 'missing' ) : $text;
	}

	/** As it was typed. */
	public function raw( string $name ): string {
		$value = $this->values[ $name ] ?? '';
		return is_string( $value ) ? mb_scrub( $value, 'UTF-8' ) : '';
	}

	/** @return ($default is int ? int : int|null) */
	public function int( string $name, ?int $default = null ): ?int {
		$value = $this->values[ $name ] ?? $default;
		return is_int( $value ) ? $value : $default;
	}

	/**
	 * An amount with a comma or a point.
	 *
	 * @throws Problem
	 */
	public function money( string $name, string $currency ): ?Money {
		return $this->parsed( $name, static fn ( string $text ): Money => Money::from_decimal( str_replace( ',', '.', $text ), $currency ) );
	}

	/** @throws Problem */
	public function needed_money( string $name, string $currency ): Money {
		return $this->money( $name, $currency ) ?? throw $this->problem( $name, 'missing' );
	}

	/** @throws Problem */
	public function date( string $name ): ?CivilDate {
		return $this->parsed( $name, CivilDate::parse( ... ) );
	}

	/** @throws Problem */
	public function needed_date( string $name ): CivilDate {
		return $this->date( $name ) ?? throw $this->problem( $name, 'missing' );
	}

	/**
	 * A field that a value of the domain reads; null when it was not given.
	 *
	 * @template T
	 * @param callable( string ): T $parse Throws a DomainException with a `reason`.
	 * @return T|null
	 * @throws Problem
	 */
	public function parsed( string $name, callable $parse ): mixed {
		if ( ! $this->has( $name ) ) {
			return null;
		}
		try {
			return $parse( trim( $this->raw( $name ) ) );
		} catch ( \DomainException $invalid ) {
			throw $this->problem( $name, Errors::reason( $invalid ) );
		}
	}

	/** @throws Problem */
	public function group( string $name ): ?self {
		$values = $this->values[ $name ] ?? null;
		return is_array( $values ) ? new self( $values, "{$this->path}$name." ) : null;
	}

	/** @return list<self> */
	public function groups( string $name ): array {
		$groups = [];
		foreach ( (array) ( $this->values[ $name ] ?? [] ) as $index => $values ) {
			$groups[] = new self( (array) $values, "{$this->path}$name.$index." );
		}
		return $groups;
	}

	/** @return array<array-key, mixed> */
	public function all(): array {
		return $this->values;
	}

	/** @param array<string, scalar> $facts */
	public function problem( string $name, string $reason, array $facts = [] ): Problem {
		return Problem::in_fields( $reason, [ $this->path . $name => ( new Sentences() )->of( $reason, $facts ) ] );
	}
}
