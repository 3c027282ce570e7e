<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Architecture;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * Dependencies point inwards, and the rules have no clock, no chance and no I/O. What PHPStan sees for
 * WordPress (unknown without its stubs), this sees for our own layers and for PHP's functions.
 */
final class DependenciesTest extends TestCase {

	private const ROOT = __DIR__ . '/../../../../includes/';

	/** Layer => the layers it may name. */
	private const MAY_NAME = [
		'Domain'      => [ 'Domain' ],
		'Application' => [ 'Domain', 'Application' ],
	];

	/** What a pure rule cannot call: the clock, chance, files, the network, output, the process and state of its own. */
	private const IMPURE = '/\A(time|hrtime|microtime|date|gmdate|getdate|localtime|mktime|gmmktime|strtotime|date_create.*|date_default.*|rand|mt_rand|random_.*|uniqid|shuffle|array_rand|str_shuffle|lcg_value|file.*|fopen|fwrite|fread|readfile|unlink|rename|copy|mkdir|rmdir|touch|glob|scandir|opendir|tempnam|is_file|is_dir|stream_.*|fsockopen|curl_.*|mail|header|setcookie|printf|vprintf|print_r|var_dump|var_export|error_log|trigger_error|getenv|putenv|ini_.*|sleep|usleep|exec|shell_exec|system|passthru|proc_open|set_error_handler|session_.*|apcu_.*)\z/';

	/** @return iterable<string, array{string, string}> layer, file */
	public static function files(): iterable {
		foreach ( array_keys( self::MAY_NAME ) as $layer ) {
			$files = new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( self::ROOT . $layer, \FilesystemIterator::SKIP_DOTS ) );
			foreach ( $files as $file ) {
				if ( $file instanceof \SplFileInfo && 'php' === $file->getExtension() ) {
					yield substr( $file->getPathname(), strlen( self::ROOT ) ) => [ $layer, $file->getPathname() ];
				}
			}
		}
	}

	#[DataProvider( 'files' )]
	public function test_it_names_only_layers_further_in( string $layer, string $file ): void {
		preg_match_all( '/\bHostingInvoices\\\\(\w+)/', self::without_comments( $file ), $named );
		self::assertSame( [], array_values( array_diff( array_unique( $named[1] ), self::MAY_NAME[ $layer ] ) ) );
	}

	#[DataProvider( 'files' )]
	public function test_it_is_strict_and_lies_where_its_namespace_says( string $layer, string $file ): void {
		$source = (string) file_get_contents( $file );
		self::assertStringContainsString( 'declare( strict_types=1 );', $source );
		self::assertLessThanOrEqual( 250, substr_count( $source, "\n" ), 'lines' );
		if ( 1 === preg_match( '/^namespace (HostingInvoices\\\\[\w\\\\]+);$/m', $source, $namespace ) ) {
			$folder = str_replace( '/', '\\', trim( substr( dirname( $file ), strlen( self::ROOT ) ), '/' ) );
			self::assertSame( 'HostingInvoices\\' . $folder, $namespace[1] );
			self::assertMatchesRegularExpression( '/^(final |readonly |abstract )*(class|interface|enum|trait) ' . basename( $file, '.php' ) . '\b/m', $source );
		}
	}

	#[DataProvider( 'files' )]
	public function test_a_rule_is_pure( string $layer, string $file ): void {
		$found  = [];
		$tokens = array_values( array_filter( \PhpToken::tokenize( (string) file_get_contents( $file ) ), static fn ( \PhpToken $token ): bool => ! $token->isIgnorable() ) );
		foreach ( $tokens as $index => $token ) {
			if ( 'Domain' === $layer && self::is_impure( $token, $tokens[ $index - 1 ] ?? null, $tokens[ $index + 1 ] ?? null ) ) {
				$found[] = "line {$token->line}: {$token->text}";
			}
		}
		self::assertSame( [], $found );
	}

	public function test_the_sieve_finds_what_it_is_for(): void {
		$caught = static function ( string $code ): int {
			$tokens = array_values( array_filter( \PhpToken::tokenize( '<?php ' . $code ), static fn ( \PhpToken $token ): bool => ! $token->isIgnorable() ) );
			$hits   = array_filter( array_keys( $tokens ), static fn ( int $at ): bool => self::is_impure( $tokens[ $at ], $tokens[ $at - 1 ] ?? null, $tokens[ $at + 1 ] ?? null ) );
			return count( $hits );
		};
		self::assertSame( 1, $caught( '$x = time();' ) );
		self::assertSame( 1, $caught( '$x = \random_int( 1, 2 );' ) );
		self::assertSame( 1, $caught( 'static $cache = [];' ) );
		self::assertSame( 1, $caught( 'global $wpdb;' ) );
		self::assertSame( 1, $caught( 'echo 1;' ) );
		self::assertSame( 1, $caught( '$now = new \DateTimeImmutable();' ) );
		self::assertSame( 1, $caught( '$x = $_SERVER;' ) );
		self::assertSame( 1, $caught( '$f = file_get_contents( "x" );' ) );
		self::assertSame( 0, $caught( '$x->date( 1 ); X::mail( 2 ); function copy() {} static fn () => 1; public static function of() {} $x = static::class; \DateTimeImmutable::createFromInterface( $i );' ) );
	}

	private static function is_impure( \PhpToken $token, ?\PhpToken $before, ?\PhpToken $after ): bool {
		if ( $token->is( [ T_GLOBAL, T_ECHO, T_PRINT, T_EXIT, T_EVAL, T_INCLUDE, T_INCLUDE_ONCE, T_REQUIRE, T_REQUIRE_ONCE ] ) ) {
			return true;
		}
		if ( $token->is( T_VARIABLE ) ) {
			return null !== $before && $before->is( T_STATIC ) || 1 === preg_match( '/\A\$(_[A-Z]+|GLOBALS)\z/', $token->text );
		}
		if ( ! $token->is( [ T_STRING, T_NAME_FULLY_QUALIFIED ] ) || null === $before ) {
			return false;
		}
		$name = strtolower( ltrim( $token->text, '\\' ) );
		if ( $before->is( T_NEW ) ) {
			return 1 === preg_match( '/\A(datetime|datetimeimmutable|pdo|mysqli|splfileobject)\z/', $name );
		}
		$is_call = null !== $after && '(' === $after->text && ! $before->is( [ T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR, T_DOUBLE_COLON, T_FUNCTION ] );
		return $is_call && 1 === preg_match( self::IMPURE, $name );
	}

	private static function without_comments( string $file ): string {
		$code = array_filter( \PhpToken::tokenize( (string) file_get_contents( $file ) ), static fn ( \PhpToken $token ): bool => ! $token->is( [ T_COMMENT, T_DOC_COMMENT ] ) );
		return implode( '', array_map( static fn ( \PhpToken $token ): string => $token->text, $code ) );
	}
}
