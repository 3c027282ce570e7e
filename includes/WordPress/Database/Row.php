<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * A row as the database gives it, all text, read as what its columns mean.
 */
final readonly class Row {

	/** @param array<string, string|null> $columns */
	public function __construct( private array $columns ) {
	}

	public function text( string $name ): string {
		return $this->columns[ $name ] ?? '';
	}

	public function text_or_null( string $name ): ?string {
		return $this->columns[ $name ] ?? null;
	}

	public function int( string $name ): int {
		return (int) ( $this->columns[ $name ] ?? 0 );
	}

	public function int_or_null( string $name ): ?int {
		return isset( $this->columns[ $name ] ) ? (int) $this->columns[ $name ] : null;
	}

	public function flag( string $name ): bool {
		return 0 !== $this->int( $name );
	}

	/** @param string $name Column with minor units. */
	public function money( string $name, string $currency ): Money {
		return Money::of_minor( $this->int( $name ), $currency );
	}

	/** @throws \HostingInvoices\Domain\Calendar\InvalidDate when it is NULL. */
	public function date( string $name ): CivilDate {
		return CivilDate::parse( $this->text( $name ) );
	}

	public function date_or_null( string $name ): ?CivilDate {
		return isset( $this->columns[ $name ] ) ? $this->date( $name ) : null;
	}

	public function instant( string $name ): \DateTimeImmutable {
		return new \DateTimeImmutable( $this->text( $name ), new \DateTimeZone( 'UTC' ) );
	}

	public function instant_or_null( string $name ): ?\DateTimeImmutable {
		return isset( $this->columns[ $name ] ) ? $this->instant( $name ) : null;
	}

	/**
	 * @return array<array-key, mixed> Empty when the column is NULL.
	 * @throws \JsonException
	 */
	public function json( string $name ): array {
		$json = $this->text( $name );
		return '' === $json ? [] : (array) json_decode( $json, true, 32, JSON_THROW_ON_ERROR );
	}
}
