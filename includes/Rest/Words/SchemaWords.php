<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

/**
 * What is wrong with a field, for whoever filled it in.
 */
final readonly class SchemaWords {

	public function missing(): string {
		return __( 'This is needed.', 'hosting-invoices' );
	}

	public function unknown(): string {
		return __( 'There is no such field here.', 'hosting-invoices' );
	}

	/** @param array<string, mixed> $schema */
	public function wrong_type( mixed $value, array $schema ): string {
		if ( null === $value ) {
			return $this->missing();
		}
		return match ( is_array( $schema['type'] ?? null ) ? $schema['type'][0] : $schema['type'] ?? '' ) {
			'string' => __( 'This has to be text.', 'hosting-invoices' ),
			'integer', 'number' => __( 'This has to be a whole number.', 'hosting-invoices' ),
			'boolean' => __( 'This has to be yes or no.', 'hosting-invoices' ),
			'array' => __( 'This has to be a list.', 'hosting-invoices' ),
			default => __( 'This has to be a group of fields.', 'hosting-invoices' ),
		};
	}

	/** @param array<string, mixed> $schema */
	public function not_one_of( array $schema ): string {
		// translators: %s: list of words
		return sprintf( __( 'Choose one of: %s.', 'hosting-invoices' ), implode( ', ', array_map( 'strval', (array) $schema['enum'] ) ) );
	}

	/** @param array<string, mixed> $schema */
	public function wrong_length( int $length, array $schema ): string {
		$least = (int) ( $schema['minLength'] ?? 0 );
		if ( 0 === $length ) {
			return $this->missing();
		}
		return $length < $least
			// translators: %d: number of characters
			? sprintf( __( 'This has at least %d characters.', 'hosting-invoices' ), $least )
			// translators: %d: number of characters
			: sprintf( __( 'This has at most %d characters.', 'hosting-invoices' ), (int) ( $schema['maxLength'] ?? 0 ) );
	}

	/** @param array<string, mixed> $schema */
	public function out_of_range( array $schema ): string {
		if ( isset( $schema['minimum'], $schema['maximum'] ) ) {
			// translators: 1: lowest number, 2: highest number
			return sprintf( __( 'This has to be between %1$s and %2$s.', 'hosting-invoices' ), $schema['minimum'], $schema['maximum'] );
		}
		return isset( $schema['minimum'] )
			// translators: %s: lowest number
			? sprintf( __( 'This has to be %s or more.', 'hosting-invoices' ), $schema['minimum'] )
			// translators: %s: highest number
			: sprintf( __( 'This has to be %s or less.', 'hosting-invoices' ), $schema['maximum'] ?? '' );
	}

	/** @param array<string, mixed> $schema */
	public function wrong_count( array $schema ): string {
		// translators: 1: lowest number, 2: highest number
		return sprintf( __( 'This list has %1$s to %2$s entries.', 'hosting-invoices' ), $schema['minItems'] ?? 0, $schema['maxItems'] ?? '…' );
	}

	/** The patterns of contract/wire.ts, each in words; a new one is at least said to be wrong. */
	public function wrong_pattern( string $pattern ): string {
		return match ( true ) {
			str_starts_with( $pattern, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' ) => __( 'Write the date as year-month-day, such as 2026-01-31.', 'hosting-invoices' ),
			str_starts_with( $pattern, '^[0-9]{1,9}' ), str_starts_with( $pattern, '^-?[0-9]+' ) => __( 'Write the amount with at most two decimals and without a sign, such as 36.30.', 'hosting-invoices' ),
			str_starts_with( $pattern, '^[0-9]{1,2}(' ) => __( 'Write the percentage with at most two decimals, such as 2.5.', 'hosting-invoices' ),
			str_starts_with( $pattern, '^[1-9][0-9]{0,2} months?' ) => __( 'Write the interval in months, such as "1 month" or "12 months".', 'hosting-invoices' ),
			str_starts_with( $pattern, '^[A-Z]{2}[0-9]{2}$' ) => __( 'Write the code of the bank, such as AM04.', 'hosting-invoices' ),
			str_starts_with( $pattern, '^[A-Z]{2}$' ) => __( 'Write the country in two capital letters, such as NL.', 'hosting-invoices' ),
			default => __( 'This is not written as it should be.', 'hosting-invoices' ),
		};
	}
}
