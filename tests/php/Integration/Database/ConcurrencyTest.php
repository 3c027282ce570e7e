<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\WordPress\Database\OptionSettingsStore;
use HostingInvoices\WordPress\Database\WpdbOutbox;

/**
 * Several processes at once, each with a connection of its own, doing what runners do.
 */
final class ConcurrencyTest extends DatabaseTestCase {

	private const WORKERS = 4;

	protected function setUp(): void {
		parent::setUp();
		$this->rows->clear();
		$this->rows->customer();
	}

	protected function tearDown(): void {
		$this->rows->clear();
		parent::tearDown();
	}

	protected function in_transaction(): bool {
		return false;
	}

	public function test_each_customer_that_is_due_is_taken_once(): void {
		$due = range( Rows::FIRST_CUSTOMER, Rows::FIRST_CUSTOMER + 149 );
		foreach ( $due as $id ) {
			$this->rows->set( 'customers', $this->rows->customer( $id ), [ 'next_action_on' => Jobs::DAY ] );
		}
		$taken = Worker::together( self::WORKERS, 'claim' );
		self::assertSame( $due, self::sorted( $taken ) );
		self::assertSame( '150', $this->database->value( "SELECT COUNT(*) FROM {customers} WHERE id >= %d AND claimed_by IS NULL AND next_action_on = '1990-02-01'", [ Rows::FIRST_CUSTOMER ] ) );
	}

	public function test_each_effect_is_carried_out_once(): void {
		$outbox = new WpdbOutbox( $this->database );
		$keys   = array_map( static fn ( int $i ): string => sprintf( 'key-%03d', $i ), range( 1, 120 ) );
		foreach ( $keys as $index => $key ) {
			$outbox->add( EffectKind::cases()[ $index % 3 ], $key, Rows::FIRST_CUSTOMER, $index, 0, self::at( Jobs::DAY . ' 00:00:00' ) );
		}
		self::assertSame( $keys, self::sorted( Worker::together( self::WORKERS, 'carry_out' ) ) );
		self::assertSame( '120', $this->database->value( "SELECT COUNT(*) FROM {outbox} WHERE state = 'done' AND attempts = 1 AND customer_id = %d", [ Rows::FIRST_CUSTOMER ] ) );
	}

	public function test_a_worker_that_was_away_too_long_writes_nothing(): void {
		$outbox = new WpdbOutbox( $this->database );
		$now    = self::at( Jobs::DAY . ' 12:00:00' );
		$outbox->add( EffectKind::restore, 'key', Rows::FIRST_CUSTOMER, 1, 0, $now );
		$sleeper = new Worker( 'fall_asleep' );
		$sleeper->hear();
		$sleeper->go();
		self::assertSame( 'asleep', $sleeper->hear() );
		self::assertSame( [], $outbox->lease( $now, 10, 'other' ), 'its lease still runs' );
		$this->database->execute( "UPDATE {outbox} SET leased_until = '2020-01-01 00:00:00' WHERE customer_id = %d", [ Rows::FIRST_CUSTOMER ] );
		$effect = $outbox->lease( $now, 10, 'other' )[0] ?? null;
		self::assertNotNull( $effect );
		self::assertTrue( $effect->outcome_unknown );
		$sleeper->go();
		self::assertSame( [], $sleeper->answer() );
		$outbox->done( $effect, 'other', $now );
		self::assertSame( 'done', $this->rows->of( 'outbox', $effect->id )['state'] );
	}

	public function test_numbers_have_no_gaps_and_no_doubles(): void {
		$kept = self::sorted( Worker::together( self::WORKERS, 'number', 'test-2026', '30' ) );
		self::assertSame( range( 1, self::WORKERS * 20 ), $kept );
	}

	public function test_a_period_is_invoiced_by_one_of_them(): void {
		$invoiced = self::sorted( Worker::together( self::WORKERS, 'invoice' ) );
		self::assertCount( 20, $invoiced );
		self::assertSame( array_values( array_unique( $invoiced ) ), $invoiced );
		self::assertSame( '20', $this->database->value( 'SELECT COUNT(*) FROM {invoices} WHERE customer_id = %d', [ Rows::FIRST_CUSTOMER ] ), 'those that came second left nothing behind' );
		self::assertSame( (string) ( 20 * 3630 ), $this->rows->of( 'customers', Rows::FIRST_CUSTOMER )['open_minor'] );
	}

	public function test_the_daily_maximum_holds_for_all_of_them(): void {
		self::assertSame( 7, array_sum( Worker::together( self::WORKERS, 'suspend', '7' ) ) );
	}

	public function test_settings_that_change_at_once_all_stay_changed(): void {
		$before = get_option( OptionSettingsStore::OPTION, null );
		delete_option( OptionSettingsStore::OPTION );
		$names = [ 'company_name', 'company_phone', 'company_email', 'invoice_prefix' ];
		$lost  = Worker::all( array_map( static fn ( string $name ): array => [ 'change_setting', $name ], $names ) );
		wp_cache_flush();
		$after = get_option( OptionSettingsStore::OPTION );
		null === $before ? delete_option( OptionSettingsStore::OPTION ) : update_option( OptionSettingsStore::OPTION, $before );
		self::assertSame( [], self::sorted( $lost ) );
		self::assertEquals( array_combine( $names, array_map( static fn ( string $name ): string => "$name 15", $names ) ), $after );
	}

	public function test_what_is_read_after_a_lock_is_as_new_as_the_lock(): void {
		if ( defined( 'DB_ENGINE' ) && 'sqlite' === DB_ENGINE ) {
			self::markTestSkipped( 'SQLite lets one transaction in at a time: nobody can write while another reads in one.' );
		}
		$worker = new Worker( 'look_lock_look' );
		$worker->hear();
		$worker->go();
		self::assertSame( 'looked', $worker->hear() );
		$this->rows->set( 'customers', Rows::FIRST_CUSTOMER, [ 'name' => 'Bakkerij Pietersen' ] );
		$worker->go();
		self::assertSame( [ 'Bakkerij Jansen', 'Bakkerij Pietersen' ], $worker->answer() );
	}

	public function test_who_wakes_a_customer_waits_for_who_works_on_it(): void {
		$at_work = new Worker( 'keep_locked' );
		$waking  = new Worker( 'wake', '1990-03-01' );
		$at_work->hear();
		$waking->hear();
		$at_work->go();
		self::assertSame( 'locked', $at_work->hear() );
		$waking->go();
		$at_work->go();
		self::assertTrue( $waking->answer() );
		self::assertTrue( $at_work->answer() );
		self::assertSame( '1990-03-01', $this->rows->of( 'customers', Rows::FIRST_CUSTOMER )['next_action_on'], 'not overwritten by the date of who was at work' );
	}

	/**
	 * @param list<mixed> $answers Lists.
	 * @return list<mixed>
	 */
	private static function sorted( array $answers ): array {
		foreach ( $answers as $answer ) {
			self::assertIsArray( $answer );
			self::assertArrayNotHasKey( 'failed', $answer, (string) json_encode( $answer ) );
		}
		$all = array_merge( ...$answers );
		sort( $all );
		return $all;
	}
}
