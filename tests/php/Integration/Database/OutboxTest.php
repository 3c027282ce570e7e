<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Outbox\Effect;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\LeaseLost;
use HostingInvoices\WordPress\Database\WpdbOutbox;
use PHPUnit\Framework\Attributes\DataProvider;

final class OutboxTest extends DatabaseTestCase {

	private const NOW = '2026-02-01 09:00:00';

	private WpdbOutbox $outbox;

	protected function setUp(): void {
		parent::setUp();
		$this->database->execute( 'DELETE FROM {outbox}' );
		$this->outbox = new WpdbOutbox( $this->database );
	}

	public function test_the_most_urgent_come_first(): void {
		foreach ( [ 'suspend', 'message', 'restore', 'message', 'settle_order' ] as $index => $kind ) {
			$this->outbox->add( EffectKind::from( $kind ), "key-$index", Rows::FIRST_CUSTOMER, $index, 7, self::at( self::NOW ) );
		}
		self::assertSame( [ 'key-2', 'key-4', 'key-1' ], $this->leased( 'w1', 3 ) );
		self::assertSame( [ 'key-3', 'key-0' ], $this->leased( 'w2', 3 ) );
		self::assertSame( [], $this->leased( 'w3', 3 ) );
	}

	public function test_an_effect_comes_back_as_it_was_added(): void {
		$this->add( 'key', '2026-02-01 08:00:00' );
		$effect = $this->lease( 'w1' );
		self::assertEquals( new Effect( $effect->id, EffectKind::suspend, 'key', Rows::FIRST_CUSTOMER, 12, 7, 1, self::at( '2026-02-01 08:00:00' ), false ), $effect );
	}

	#[DataProvider( 'due_times' )]
	public function test_is_due_by_the_clock_of_the_caller( string $due_at, bool $is_due ): void {
		$this->add( 'key', $due_at );
		self::assertSame( $is_due, $this->outbox->has_due( self::at( self::NOW ) ) );
		self::assertSame( $is_due ? [ 'key' ] : [], $this->leased( 'w1' ) );
	}

	/** @return iterable<string, array{string, bool}> */
	public static function due_times(): iterable {
		yield 'a year ago'      => [ '2025-02-01 09:00:00', true ];
		yield 'this second'     => [ '2026-02-01 09:00:00', true ];
		yield 'the next second' => [ '2026-02-01 09:00:01', false ];
	}

	#[DataProvider( 'ends' )]
	public function test_a_key_is_taken_for_ever( string $end ): void {
		$this->add( 'key' );
		$effect = $this->lease( 'w1' );
		$this->end( $end, $effect, 'w1' );
		$this->add( 'key' );
		$this->add( 'KEY-OTHER' );
		self::assertSame( [ 'KEY-OTHER' ], $this->leased( 'w2' ) );
		self::assertSame( '2', $this->database->value( 'SELECT COUNT(*) FROM {outbox}' ) );
	}

	/** @return iterable<string, array{string}> */
	public static function ends(): iterable {
		yield 'done'      => [ 'done' ];
		yield 'dropped'   => [ 'drop' ];
		yield 'parked'    => [ 'park' ];
		yield 'withdrawn' => [ 'withdraw' ];
	}

	public function test_long_keys_that_end_differently_are_two(): void {
		$this->add( str_repeat( 'a', 150 ) . '1' );
		$this->add( str_repeat( 'a', 150 ) . '2' );
		$this->add( str_repeat( 'a', 150 ) . '1' );
		self::assertCount( 2, $this->leased( 'w1' ) );
	}

	/**
	 * What a worker finds that comes after one whose lease ran out.
	 *
	 * @param string $reached How far the first worker got.
	 */
	#[DataProvider( 'vanished' )]
	public function test_takes_over_from_a_worker_that_vanished( string $reached, ?bool $outcome_unknown ): void {
		$this->add( 'key' );
		$effect = $this->lease( 'w1' );
		if ( 'leased' !== $reached ) {
			$this->end( $reached, $effect, 'w1' );
		}
		self::assertFalse( $this->outbox->has_due( self::at( self::NOW ) ), 'not before the lease has run out' );
		$this->expire();
		self::assertSame( null !== $outcome_unknown, $this->outbox->has_due( self::at( self::NOW ) ) );
		$after = $this->outbox->lease( self::at( self::NOW ), 10, 'w2' )[0] ?? null;
		self::assertSame( $outcome_unknown, $after?->outcome_unknown );
	}

	/** @return iterable<string, array{string, ?bool}> */
	public static function vanished(): iterable {
		yield 'before handing over' => [ 'leased', false ];
		yield 'while handing over'  => [ 'hand_over', true ];
		yield 'when it was done'    => [ 'done', null ];
	}

	public function test_an_unknown_outcome_stays_unknown_until_somebody_settles_it(): void {
		$this->add( 'key' );
		$this->outbox->hand_over( $this->lease( 'w1' ), 'w1' );
		$this->expire();
		self::assertTrue( $this->lease( 'w2' )->outcome_unknown );
		$this->expire();
		$third = $this->lease( 'w3' );
		self::assertTrue( $third->outcome_unknown, 'w2 vanished before it settled anything' );
		$this->outbox->hand_over( $third, 'w3' );
		$this->outbox->again( $third, 'w3', self::at( self::NOW ), 'read back: not done' );
		$fourth = $this->lease( 'w4' );
		self::assertSame( [ false, 4 ], [ $fourth->outcome_unknown, $fourth->attempts ] );
	}

	/** A worker that was away too long changes nothing, whatever it tries. */
	#[DataProvider( 'writes' )]
	public function test_writes_nothing_without_the_lease( string $write, string $lost ): void {
		$this->add( 'key' );
		$effect = $this->lease( 'w1' );
		match ( $lost ) {
			'another worker took it' => [ $this->expire(), $this->lease( 'w2' ) ],
			'taken again by itself'  => [ $this->expire(), $this->lease( 'w1' ) ],
			'it was withdrawn'       => $this->outbox->withdraw( EffectKind::suspend, 12 ),
			'it is done'             => $this->outbox->done( $effect, 'w1', self::at( self::NOW ) ),
		};
		$before = $this->rows->of( 'outbox', $effect->id );
		try {
			$this->end( $write, $effect, 'w1' );
			self::fail( 'The lease was lost and nobody noticed.' );
		} catch ( LeaseLost ) {
			self::assertSame( $before, $this->rows->of( 'outbox', $effect->id ) );
		}
	}

	/** @return iterable<string, array{string, string}> */
	public static function writes(): iterable {
		foreach ( [ 'hand_over', 'done', 'drop', 'again', 'park' ] as $write ) {
			foreach ( [ 'another worker took it', 'taken again by itself', 'it was withdrawn', 'it is done' ] as $lost ) {
				yield "$write: $lost" => [ $write, $lost ];
			}
		}
	}

	public function test_a_late_worker_may_still_end_what_nobody_took(): void {
		$this->add( 'key' );
		$effect = $this->lease( 'w1' );
		$this->expire();
		$this->outbox->done( $effect, 'w1', self::at( '2026-02-01 10:00:00' ) );
		$row = $this->rows->of( 'outbox', $effect->id );
		self::assertSame( [ 'done', '2026-02-01 10:00:00', null ], [ $row['state'], $row['ended_at'], $row['leased_by'] ] );
	}

	public function test_tries_again_when_told_and_keeps_the_reason(): void {
		$this->add( 'key' );
		$effect = $this->lease( 'w1' );
		$this->outbox->again( $effect, 'w1', self::at( '2026-02-01 09:05:00' ), "caf\xE9 " . str_repeat( 'é', 600 ) );
		self::assertSame( [], $this->leased( 'w1' ) );
		self::assertSame( 500, mb_strlen( (string) $this->rows->of( 'outbox', $effect->id )['last_error'], 'UTF-8' ) );
		self::assertSame( 2, ( $this->outbox->lease( self::at( '2026-02-01 09:05:00' ), 10, 'w1' )[0] ?? null )?->attempts );
	}

	/** @param string $reached How far the effect got before it is withdrawn. */
	#[DataProvider( 'withdrawals' )]
	public function test_withdraws_what_was_not_handed_over( string $reached, string $state ): void {
		$this->add( 'key' );
		$this->outbox->add( EffectKind::suspend, 'of another', Rows::FIRST_CUSTOMER, 13, 7, self::at( self::NOW ) );
		$this->outbox->add( EffectKind::restore, 'of another kind', Rows::FIRST_CUSTOMER, 12, 7, self::at( self::NOW ) );
		$id = (int) $this->database->value( "SELECT id FROM {outbox} WHERE dedupe_key = 'key'" );
		if ( 'waiting' !== $reached ) {
			$effects = array_filter( $this->outbox->lease( self::at( self::NOW ), 10, 'w1' ), static fn ( Effect $effect ): bool => $effect->id === $id );
			'leased' === $reached || $this->end( $reached, array_values( $effects )[0], 'w1' );
		}
		$this->outbox->withdraw( EffectKind::suspend, 12 );
		self::assertSame( $state, $this->rows->of( 'outbox', $id )['state'] );
		self::assertSame( '0', $this->database->value( "SELECT COUNT(*) FROM {outbox} WHERE state = 'withdrawn' AND dedupe_key <> 'key'" ) );
	}

	/** @return iterable<string, array{string, string}> */
	public static function withdrawals(): iterable {
		yield 'waiting'      => [ 'waiting', 'withdrawn' ];
		yield 'leased'       => [ 'leased', 'withdrawn' ];
		yield 'handing over' => [ 'hand_over', 'handing_over' ];
		yield 'done'         => [ 'done', 'done' ];
		yield 'parked'       => [ 'park', 'parked' ];
	}

	public function test_a_person_tries_a_parked_effect_again_or_lets_it_go(): void {
		$this->add( 'key' );
		$effect = $this->lease( 'w1' );
		self::assertNull( $this->outbox->unpark( $effect->id, true, self::at( self::NOW ) ), 'not parked' );
		$this->outbox->park( $effect, 'w1', 'the panel is gone', self::at( self::NOW ) );
		self::assertSame( $effect->id, $this->outbox->unpark( $effect->id, true, self::at( self::NOW ) )?->id );
		$again = $this->lease( 'w2' );
		$this->outbox->park( $again, 'w2', 'still gone', self::at( self::NOW ) );
		self::assertSame( $effect->id, $this->outbox->unpark( $effect->id, false, self::at( self::NOW ) )?->id );
		self::assertSame( 'dropped', $this->rows->of( 'outbox', $effect->id )['state'] );
		self::assertNull( $this->outbox->unpark( $effect->id, true, self::at( self::NOW ) ) );
	}

	public function test_knows_whether_the_newest_effect_of_its_kind_was_carried_out(): void {
		$is_done = fn (): bool => $this->outbox->is_done( EffectKind::suspend, 12 );
		self::assertTrue( $is_done(), 'one that is kept no longer' );
		$this->add( 'first' );
		self::assertFalse( $is_done() );
		$this->outbox->done( $this->lease( 'w1' ), 'w1', self::at( self::NOW ) );
		self::assertTrue( $is_done() );
		$this->add( 'second' );
		$this->outbox->park( $this->lease( 'w1' ), 'w1', 'gone', self::at( self::NOW ) );
		self::assertFalse( $is_done() );
		self::assertTrue( $this->outbox->is_done( EffectKind::restore, 12 ), 'another kind' );
		self::assertTrue( $this->outbox->is_done( EffectKind::suspend, 13 ), 'another subject' );
	}

	private function add( string $key, string $due_at = self::NOW ): void {
		$this->outbox->add( EffectKind::suspend, $key, Rows::FIRST_CUSTOMER, 12, 7, self::at( $due_at ) );
	}

	private function lease( string $worker ): Effect {
		$effects = $this->outbox->lease( self::at( self::NOW ), 10, $worker );
		self::assertCount( 1, $effects );
		return $effects[0];
	}

	/** @return list<string> Keys. */
	private function leased( string $worker, int $limit = 10 ): array {
		return array_map( static fn ( Effect $effect ): string => $effect->key, $this->outbox->lease( self::at( self::NOW ), $limit, $worker ) );
	}

	private function expire(): void {
		$this->database->execute( "UPDATE {outbox} SET leased_until = '2020-01-01 00:00:00' WHERE leased_until IS NOT NULL" );
	}

	private function end( string $how, Effect $effect, string $worker ): void {
		match ( $how ) {
			'hand_over' => $this->outbox->hand_over( $effect, $worker ),
			'done'      => $this->outbox->done( $effect, $worker, self::at( self::NOW ) ),
			'drop'      => $this->outbox->drop( $effect, $worker, 'not needed', self::at( self::NOW ) ),
			'again'     => $this->outbox->again( $effect, $worker, self::at( self::NOW ), 'no answer' ),
			'park'      => $this->outbox->park( $effect, $worker, 'given up', self::at( self::NOW ) ),
			'withdraw'  => $this->outbox->withdraw( $effect->kind, $effect->subject_id ),
		};
	}
}
