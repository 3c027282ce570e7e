<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\WordPress\Database\DatabaseFailed;
use HostingInvoices\WordPress\Database\WpdbNumberSeries;
use HostingInvoices\WordPress\Database\WpdbTransaction;
use PHPUnit\Framework\Attributes\DataProvider;

final class TransactionTest extends DatabaseTestCase {

	private WpdbTransaction $transaction;

	private WpdbNumberSeries $series;

	protected function setUp(): void {
		parent::setUp();
		$this->rows->clear();
		$this->transaction = new WpdbTransaction( $this->database );
		$this->series      = new WpdbNumberSeries( $this->database );
	}

	protected function tearDown(): void {
		$this->rows->clear();
		parent::tearDown();
	}

	protected function in_transaction(): bool {
		return false;
	}

	public function test_keeps_what_was_done_and_answers_what_it_was(): void {
		self::assertSame( 1, $this->transaction->run( fn (): int => $this->series->next( 'test-a' ) ) );
		self::assertSame( 2, $this->transaction->run( fn (): int => $this->transaction->run( fn (): int => $this->series->next( 'test-a' ) ) ) );
		self::assertSame( 1, $this->transaction->run( fn (): int => $this->series->next( 'test-b' ) ), 'a series of its own' );
	}

	#[DataProvider( 'failures' )]
	public function test_undoes_all_of_it( string $where, string $how ): void {
		$fail = fn () => 'exception' === $how ? throw new \DomainException( 'no' ) : $this->database->execute( 'SELECT nothing FROM {series}' );
		try {
			$this->transaction->run(
				function () use ( $where, $fail ): void {
					$this->series->next( 'test-a' );
					$this->transaction->run(
						function () use ( $where, $fail ): void {
							$this->series->next( 'test-b' );
							'inside' === $where && $fail();
						}
					);
					'after' === $where && $fail();
				}
			);
			self::fail( 'The failure was swallowed.' );
		} catch ( \DomainException | DatabaseFailed ) {
			self::assertSame( '0', $this->database->value( "SELECT COUNT(*) FROM {series} WHERE name LIKE 'test-%'" ) );
		}
		self::assertSame( 1, $this->transaction->run( fn (): int => $this->series->next( 'test-a' ) ), 'a number given back has no gap behind it' );
	}

	/** @return iterable<string, array{string, string}> */
	public static function failures(): iterable {
		yield 'an exception inside'  => [ 'inside', 'exception' ];
		yield 'an exception after'   => [ 'after', 'exception' ];
		yield 'a statement inside'   => [ 'inside', 'statement' ];
		yield 'a statement after'    => [ 'after', 'statement' ];
	}

	#[DataProvider( 'errors' )]
	public function test_names_a_failure_and_not_the_data( string $sql, bool $is_duplicate ): void {
		$this->series->next( 'test-a' );
		try {
			$this->database->execute( $sql, [ 'test-a' ] );
			self::fail( 'It worked.' );
		} catch ( DatabaseFailed $failure ) {
			self::assertSame( [ $is_duplicate, false ], [ $failure->is_duplicate, $failure->may_be_tried_again ] );
			self::assertStringNotContainsString( 'canary', $failure->getMessage() );
			self::assertStringNotContainsString( '<', $failure->getMessage() );
		}
	}

	/** @return iterable<string, array{string, bool}> */
	public static function errors(): iterable {
		yield 'a key that is taken'   => [ "INSERT INTO {series} (last, name) SELECT 'canary', %s", true ];
		yield 'a column that is not'  => [ "UPDATE {series} SET nothing = 'canary' WHERE name = %s", false ];
		yield 'text about duplicates' => [ "UPDATE {series} SET nothing = 'canary: Duplicate entry' WHERE name = %s", false ];
	}

	public function test_a_key_that_is_taken_ends_no_transaction(): void {
		$this->transaction->run(
			function (): void {
				$this->series->next( 'test-a' );
				$taken = $this->database->insert_unless_taken( 'series', [ 'name' => 'test-a', 'last' => 99 ] );
				self::assertNull( $taken );
				self::assertSame( 2, $this->series->next( 'test-a' ) );
				$this->database->execute( 'ROLLBACK' );
			}
		);
		self::assertSame( '0', $this->database->value( "SELECT COUNT(*) FROM {series} WHERE name LIKE 'test-%'" ) );
	}
}
