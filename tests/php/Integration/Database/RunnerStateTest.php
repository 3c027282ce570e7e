<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\WordPress\Database\WpdbRunnerState;
use HostingInvoices\WordPress\ThisSite;
use PHPUnit\Framework\Attributes\DataProvider;

final class RunnerStateTest extends DatabaseTestCase {

	private const HOME = [ 'https://hosting.test', 'shop', 'localhost' ];

	protected function setUp(): void {
		parent::setUp();
		$this->rows->set( 'runner', 1, [ 'last_tick_at' => null, 'silent_from' => null, 'site' => '' ] );
	}

	public function test_has_never_run_at_first(): void {
		$runner = $this->state( self::HOME )->read();
		self::assertSame( [ null, null, false ], [ $runner->last_tick_at, $runner->silent_from, $runner->is_copy ] );
	}

	public function test_remembers_its_last_tick_and_a_silence(): void {
		$state = $this->state( self::HOME );
		$state->ticked( self::at( '2026-02-05 09:00:00' ), self::at( '2026-02-01 08:00:00' ) );
		self::assertEquals( [ self::at( '2026-02-05 09:00:00' ), self::at( '2026-02-01 08:00:00' ) ], [ $state->read()->last_tick_at, $state->read()->silent_from ] );
		$state->confirmed( self::at( '2026-02-05 10:00:00' ) );
		self::assertEquals( [ self::at( '2026-02-05 10:00:00' ), null ], [ $state->read()->last_tick_at, $state->read()->silent_from ] );
	}

	/** @param array{string, string, string} $now Address, database, its host. */
	#[DataProvider( 'places' )]
	public function test_tells_a_copy_from_the_site_that_ticked_first( array $now, bool $is_copy ): void {
		$this->state( self::HOME )->ticked( self::at( '2026-02-01 09:00:00' ), null );
		$state = $this->state( $now );
		self::assertSame( $is_copy, $state->read()->is_copy );
		$state->ticked( self::at( '2026-02-01 10:00:00' ), null );
		self::assertSame( $is_copy, $state->read()->is_copy, 'a tick makes no copy the one that acts' );
		$state->confirmed( self::at( '2026-02-01 11:00:00' ) );
		self::assertFalse( $state->read()->is_copy );
		self::assertSame( $is_copy, $this->state( self::HOME )->read()->is_copy, 'now the other is the copy' );
	}

	/** @return iterable<string, array{array{string, string, string}, bool}> */
	public static function places(): iterable {
		yield 'the same'                   => [ self::HOME, false ];
		yield 'without TLS'                => [ [ 'http://hosting.test', 'shop', 'localhost' ], false ];
		yield 'with www'                   => [ [ 'https://www.hosting.test', 'shop', 'localhost' ], false ];
		yield 'in capitals, with a slash'  => [ [ 'https://Hosting.Test/', 'shop', 'localhost' ], false ];
		yield 'another address'            => [ [ 'https://staging.hosting.test', 'shop', 'localhost' ], true ];
		yield 'another folder'             => [ [ 'https://hosting.test/staging', 'shop', 'localhost' ], true ];
		yield 'another port'               => [ [ 'https://hosting.test:8443', 'shop', 'localhost' ], true ];
		yield 'same address, other database' => [ [ 'https://hosting.test', 'shop_copy', 'localhost' ], true ];
		yield 'same address, other host'   => [ [ 'https://hosting.test', 'shop', 'db.elsewhere.test' ], true ];
	}

	public function test_this_site_is_itself(): void {
		$state = new WpdbRunnerState( $this->database, ThisSite::of_wordpress() );
		$state->ticked( self::at( '2026-02-01 09:00:00' ), null );
		self::assertFalse( ( new WpdbRunnerState( $this->database, ThisSite::of_wordpress() ) )->read()->is_copy );
		self::assertSame( ThisSite::of_wordpress()->fingerprint(), $this->rows->of( 'runner', 1 )['site'] );
		update_option( 'home', 'https://copy.example.test' );
		self::assertTrue( ( new WpdbRunnerState( $this->database, ThisSite::of_wordpress() ) )->read()->is_copy );
	}

	/** @param array{string, string, string} $site */
	private function state( array $site ): WpdbRunnerState {
		return new WpdbRunnerState( $this->database, new ThisSite( ...$site ) );
	}
}
