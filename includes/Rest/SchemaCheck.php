<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Rest\Words\SchemaWords;

/**
 * Finds everything in a value that goes against a schema, field by field.
 *
 * WordPress's own check stops at the first fault, takes "5" for a number and "a,b" for a list, and speaks of
 * patterns; so it comes second, as a net (Validation). This one takes types literally, for responses too.
 */
final readonly class SchemaCheck {

	private function __construct( private SchemaWords $words ) {
	}

	/**
	 * @param array<string, mixed> $schema
	 * @return array<string, string> Dotted path → sentence; empty = it fits. The value itself has the path "".
	 */
	public static function faults( mixed $value, array $schema ): array {
		return ( new self( new SchemaWords() ) )->check( $value, $schema, '' );
	}

	/**
	 * @param array<string, mixed> $schema
	 * @return array<string, string>
	 */
	private function check( mixed $value, array $schema, string $path ): array {
		if ( isset( $schema['anyOf'] ) ) {
			return $this->check_any( $value, $schema['anyOf'], $path );
		}
		$types = array_values( array_filter( (array) ( $schema['type'] ?? [] ), static fn ( string $type ): bool => self::is_of( $value, $type ) ) );
		if ( [] === $types ) {
			return [ $path => $this->words->wrong_type( $value, $schema ) ];
		}
		return match ( $types[0] ) {
			'object' => $this->check_object( self::as_map( $value ), $schema, $path ),
			'array' => $this->check_list( array_values( (array) $value ), $schema, $path ),
			'null', 'boolean' => [],
			default => $this->check_scalar( $value, $schema, $path ),
		};
	}

	/**
	 * @param list<array<string, mixed>> $options
	 * @return array<string, string>
	 */
	private function check_any( mixed $value, array $options, string $path ): array {
		$nearest = [];
		foreach ( $options as $option ) {
			$faults = $this->check( $value, $option, $path );
			if ( [] === $faults ) {
				return [];
			}
			// What is said of the inside of a value is nearer to what was meant than "that is no text".
			if ( [] === $nearest || isset( $nearest[ $path ] ) ) {
				$nearest = $faults;
			}
		}
		return $nearest;
	}

	/**
	 * @param array<array-key, mixed> $map
	 * @param array<string, mixed>    $schema
	 * @return array<string, string>
	 */
	private function check_object( array $map, array $schema, string $path ): array {
		$faults = [];
		foreach ( $schema['required'] ?? [] as $name ) {
			if ( ! array_key_exists( $name, $map ) ) {
				$faults[ self::join( $path, $name ) ] = $this->words->missing();
			}
		}
		foreach ( $map as $name => $inner ) {
			$at   = self::join( $path, (string) $name );
			$rule = $schema['properties'][ $name ] ?? $schema['additionalProperties'] ?? true;
			if ( false === $rule ) {
				$faults[ $at ] = $this->words->unknown();
			} elseif ( is_array( $rule ) ) {
				$faults += $this->check( $inner, $rule, $at );
			}
		}
		return $faults;
	}

	/**
	 * @param list<mixed>          $items
	 * @param array<string, mixed> $schema
	 * @return array<string, string>
	 */
	private function check_list( array $items, array $schema, string $path ): array {
		$count = count( $items );
		if ( $count < ( $schema['minItems'] ?? 0 ) || $count > ( $schema['maxItems'] ?? PHP_INT_MAX ) ) {
			return [ $path => $this->words->wrong_count( $schema ) ];
		}
		$faults = [];
		foreach ( $items as $index => $item ) {
			$faults += $this->check( $item, $schema['items'] ?? [], self::join( $path, (string) $index ) );
		}
		return $faults;
	}

	/**
	 * @param array<string, mixed> $schema
	 * @return array<string, string>
	 */
	private function check_scalar( mixed $value, array $schema, string $path ): array {
		if ( isset( $schema['enum'] ) && ! in_array( $value, $schema['enum'], true ) ) {
			return [ $path => $this->words->not_one_of( $schema ) ];
		}
		if ( is_string( $value ) ) {
			$length = mb_strlen( $value );
			if ( $length < ( $schema['minLength'] ?? 0 ) || $length > ( $schema['maxLength'] ?? PHP_INT_MAX ) ) {
				return [ $path => $this->words->wrong_length( $length, $schema ) ];
			}
			$pattern = $schema['pattern'] ?? null;
			return null === $pattern || rest_validate_json_schema_pattern( $pattern, $value ) ? [] : [ $path => $this->words->wrong_pattern( $pattern ) ];
		}
		return $value < ( $schema['minimum'] ?? $value ) || $value > ( $schema['maximum'] ?? $value ) ? [ $path => $this->words->out_of_range( $schema ) ] : [];
	}

	private static function is_of( mixed $value, string $type ): bool {
		return match ( $type ) {
			'string' => is_string( $value ),
			'integer' => is_int( $value ),
			'number' => is_int( $value ) || is_float( $value ),
			'boolean' => is_bool( $value ),
			'null' => null === $value,
			'array' => is_array( $value ) && array_is_list( $value ),
			// In PHP the empty object of JSON is the empty list.
			'object' => $value instanceof \stdClass || ( is_array( $value ) && ( [] === $value || ! array_is_list( $value ) ) ),
			default => false,
		};
	}

	/** @return array<array-key, mixed> */
	private static function as_map( mixed $value ): array {
		return (array) $value;
	}

	private static function join( string $path, string $name ): string {
		return '' === $path ? $name : "$path.$name";
	}
}
