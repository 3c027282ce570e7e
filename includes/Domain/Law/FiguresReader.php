<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\InvalidDate;
use HostingInvoices\Domain\Money\InvalidMoney;
use HostingInvoices\Domain\Money\InvalidPercentage;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/** Reads one array of the figures file, and says exactly where it is wrong. */
final readonly class FiguresReader {

	/** @param array<mixed> $values */
	public function __construct( private array $values, private string $where ) {}

	/**
	 * A list of rows, each read by the function given.
	 *
	 * @template T
	 * @param string            $key
	 * @param callable(self): T $read
	 * @return non-empty-list<T>
	 * @throws InvalidFigures
	 */
	public function rows( string $key, callable $read ): array {
		$rows = $this->values[ $key ] ?? null;
		if ( ! is_array( $rows ) || [] === $rows || ! array_is_list( $rows ) ) {
			throw $this->malformed( $key, 'a list of rows' );
		}
		$values = [];
		foreach ( $rows as $index => $row ) {
			if ( ! is_array( $row ) ) {
				throw $this->malformed( "{$key}[{$index}]", 'a row' );
			}
			$values[] = $read( new self( $row, "{$this->where}{$key}[{$index}]." ) );
		}
		return $values;
	}

	/**
	 * A list of dated rows, the value of each read by the function given.
	 *
	 * @template T
	 * @param string            $key
	 * @param callable(self): T $read
	 * @return FigureSeries<T>
	 * @throws InvalidFigures
	 */
	public function series( string $key, callable $read ): FigureSeries {
		return new FigureSeries(
			$key,
			$this->rows(
				$key,
				static fn ( self $row ): DatedFigure => new DatedFigure( $row->date( 'from' ), $read( $row ), $row->text( 'source' ), $row->confidence( 'confidence' ) )
			)
		);
	}

	/** @throws InvalidFigures */
	public function text( string $key ): string {
		$value = $this->values[ $key ] ?? null;
		return is_string( $value ) && '' !== $value ? $value : throw $this->malformed( $key, 'text' );
	}

	/** @throws InvalidFigures */
	public function confidence( string $key ): string {
		$value = $this->text( $key );
		return in_array( $value, [ 'H', 'M', 'L' ], true ) ? $value : throw $this->malformed( $key, 'H, M or L' );
	}

	/** @throws InvalidFigures */
	public function count( string $key ): int {
		$value = $this->values[ $key ] ?? null;
		return is_int( $value ) && $value > 0 ? $value : throw $this->malformed( $key, 'a whole number above 0' );
	}

	/** @throws InvalidFigures */
	public function date( string $key ): CivilDate {
		try {
			return CivilDate::parse( $this->text( $key ) );
		} catch ( InvalidDate $invalid ) {
			throw $this->malformed( $key, 'a date', $invalid );
		}
	}

	/** @throws InvalidFigures */
	public function percentage( string $key ): Percentage {
		try {
			return Percentage::from_decimal( $this->text( $key ) );
		} catch ( InvalidPercentage $invalid ) {
			throw $this->malformed( $key, 'a percentage', $invalid );
		}
	}

	/** @throws InvalidFigures */
	public function money( string $key ): Money {
		try {
			return Money::from_decimal( $this->text( $key ) );
		} catch ( InvalidMoney $invalid ) {
			throw $this->malformed( $key, 'an amount in euros', $invalid );
		}
	}

	/** @throws InvalidFigures */
	public function money_or_null( string $key ): ?Money {
		return array_key_exists( $key, $this->values ) && null === $this->values[ $key ] ? null : $this->money( $key );
	}

	private function malformed( string $key, string $expected, ?\Throwable $previous = null ): InvalidFigures {
		return InvalidFigures::malformed( $this->where . $key, $expected, $previous );
	}
}
