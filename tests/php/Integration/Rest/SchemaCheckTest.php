<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Rest\SchemaCheck;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** What fits a schema and what does not, field by field, types taken literally. */
final class SchemaCheckTest extends TestCase {

	/**
	 * @param array<string, mixed> $schema
	 * @param list<string>         $at     Where it does not fit; "" is the value itself.
	 */
	#[DataProvider( 'values' )]
	public function test_faults( mixed $value, array $schema, array $at ): void {
		self::assertSame( $at, array_map( 'strval', array_keys( SchemaCheck::faults( $value, $schema ) ) ) );
	}

	/** @return iterable<string, array{mixed, array<string, mixed>, list<string>}> */
	public static function values(): iterable {
		$text    = [ 'type' => 'string' ];
		$number  = [ 'type' => 'integer' ];
		$object  = [ 'type' => 'object', 'properties' => [ 'a' => $text, 'b' => $number ], 'required' => [ 'a' ], 'additionalProperties' => false ];
		$nested  = [ 'type' => 'object', 'properties' => [ 'rows' => [ 'type' => 'array', 'items' => $object ] ], 'additionalProperties' => false ];
		$either  = [ 'anyOf' => [ $object, [ 'type' => 'null' ] ] ];
		yield 'text'                      => [ 'x', $text, [] ];
		yield 'a number for text'         => [ 5, $text, [ '' ] ];
		yield 'null for text'             => [ null, $text, [ '' ] ];
		yield 'a whole number'            => [ 5, $number, [] ];
		yield 'text for a number'         => [ '5', $number, [ '' ] ];
		yield 'a float for a number'      => [ 5.0, $number, [ '' ] ];
		yield 'a truth for a number'      => [ true, $number, [ '' ] ];
		yield 'yes'                       => [ true, [ 'type' => 'boolean' ], [] ];
		yield 'one for yes'               => [ 1, [ 'type' => 'boolean' ], [ '' ] ];
		yield 'text or nothing'           => [ null, [ 'type' => [ 'string', 'null' ] ], [] ];
		yield 'a number or nothing'       => [ '', [ 'type' => [ 'integer', 'null' ] ], [ '' ] ];
		yield 'a list'                    => [ [ 'x', 'y' ], [ 'type' => 'array', 'items' => $text ], [] ];
		yield 'commas for a list'         => [ 'x,y', [ 'type' => 'array', 'items' => $text ], [ '' ] ];
		yield 'an object for a list'      => [ [ 'x' => 'y' ], [ 'type' => 'array', 'items' => $text ], [ '' ] ];
		yield 'the second of a list'      => [ [ 'x', 5 ], [ 'type' => 'array', 'items' => $text ], [ '1' ] ];
		yield 'a list too short'          => [ [], [ 'type' => 'array', 'items' => $text, 'minItems' => 1 ], [ '' ] ];
		yield 'a list too long'           => [ [ 'x', 'y' ], [ 'type' => 'array', 'items' => $text, 'maxItems' => 1 ], [ '' ] ];
		yield 'an object'                 => [ [ 'a' => 'x', 'b' => 5 ], $object, [] ];
		yield 'without what is optional'  => [ [ 'a' => 'x' ], $object, [] ];
		yield 'without what is needed'    => [ [ 'b' => 5 ], $object, [ 'a' ] ];
		yield 'with one too many'         => [ [ 'a' => 'x', 'c' => 1 ], $object, [ 'c' ] ];
		yield 'everything wrong at once'  => [ [ 'b' => 'x', 'c' => 1 ], $object, [ 'a', 'b', 'c' ] ];
		yield 'deep inside'               => [ [ 'rows' => [ [ 'a' => 'x' ], [ 'a' => 7 ] ] ], $nested, [ 'rows.1.a' ] ];
		yield 'an object or nothing'      => [ null, $either, [] ];
		yield 'its inside, if it is one'  => [ [ 'a' => 7 ], $either, [ 'a' ] ];
		yield 'neither'                   => [ 'x', $either, [ '' ] ];
		yield 'one of some'               => [ 'b', [ 'type' => 'string', 'enum' => [ 'a', 'b' ] ], [] ];
		yield 'none of them'              => [ 'B', [ 'type' => 'string', 'enum' => [ 'a', 'b' ] ], [ '' ] ];
		yield 'letters, not bytes'        => [ 'éé', [ 'type' => 'string', 'maxLength' => 2 ], [] ];
		yield 'too long'                  => [ 'ééé', [ 'type' => 'string', 'maxLength' => 2 ], [ '' ] ];
		yield 'too short'                 => [ '', [ 'type' => 'string', 'minLength' => 1 ], [ '' ] ];
		yield 'the lowest'                => [ 1, [ 'type' => 'integer', 'minimum' => 1, 'maximum' => 3 ], [] ];
		yield 'below it'                  => [ 0, [ 'type' => 'integer', 'minimum' => 1, 'maximum' => 3 ], [ '' ] ];
		yield 'above the highest'         => [ 4, [ 'type' => 'integer', 'minimum' => 1, 'maximum' => 3 ], [ '' ] ];
		yield 'a pattern'                 => [ '36.30', [ 'type' => 'string', 'pattern' => '^[0-9]+\.[0-9]{2}$(?!\n)' ], [] ];
		yield 'a pattern and a line end'  => [ "36.30\n", [ 'type' => 'string', 'pattern' => '^[0-9]+\.[0-9]{2}$(?!\n)' ], [ '' ] ];
		yield 'other digits'              => [ '٣٦.٣٠', [ 'type' => 'string', 'pattern' => '^[0-9]+\.[0-9]{2}$(?!\n)' ], [ '' ] ];
		yield 'a record'                  => [ [ 'k' => [ 'a' => 'x' ], 'l' => [ 'a' => 1 ] ], [ 'type' => 'object', 'additionalProperties' => $object ], [ 'l.a' ] ];
		yield 'an empty record'           => [ [], [ 'type' => 'object', 'additionalProperties' => $object ], [] ];
	}
}
