<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\WordPress\Database\WpdbDueIndex;
use PHPUnit\Framework\Attributes\DataProvider;

final class DueIndexTest extends DatabaseTestCase {

	protected function setUp(): void {
		parent::setUp();
		$this->database->execute( 'DELETE FROM {outbox}' );
		$this->database->execute( 'UPDATE {customers} SET next_action_on = NULL' );
		$this->rows->customer();
	}

	/**
	 * @param string|null               $customer Due on.
	 * @param array{string, ?string}|null $effect State and, when leased, until.
	 */
	#[DataProvider( 'days' )]
	public function test_knows_whether_there_is_anything_to_do( ?string $customer, ?array $effect, bool $has_work ): void {
		$this->rows->set( 'customers', Rows::FIRST_CUSTOMER, [ 'next_action_on' => $customer ] );
		if ( null !== $effect ) {
			[ $state, $until ] = $effect;
			$this->database->insert( 'outbox', [ 'effect' => 'message', 'dedupe_key' => 'key', 'priority' => 1, 'customer_id' => Rows::FIRST_CUSTOMER, 'subject_id' => 1, 'state' => $state, 'due_at' => '2026-02-01 09:00:00', 'leased_until' => $until, 'created_at' => '2026-02-01 09:00:00' ] );
		}
		self::assertSame( $has_work, ( new WpdbDueIndex( $this->database ) )->has_work( self::day( '2026-02-01' ), self::at( '2026-02-01 09:00:00' ) ) );
	}

	/** @return iterable<string, array{?string, array{string, ?string}|null, bool}> */
	public static function days(): iterable {
		yield 'nothing'                       => [ null, null, false ];
		yield 'a customer tomorrow'           => [ '2026-02-02', null, false ];
		yield 'a customer today'              => [ '2026-02-01', null, true ];
		yield 'an effect that waits'          => [ null, [ 'waiting', null ], true ];
		yield 'an effect that is under way'   => [ null, [ 'leased', '2099-01-01 00:00:00' ], false ];
		yield 'an effect that was left lying' => [ null, [ 'handing_over', '2020-01-01 00:00:00' ], true ];
		yield 'one left lying unsure'         => [ null, [ 'unsure', '2020-01-01 00:00:00' ], true ];
		yield 'an effect that is done'        => [ null, [ 'done', null ], false ];
		yield 'an effect that is parked'      => [ null, [ 'parked', null ], false ];
	}

	#[DataProvider( 'services' )]
	public function test_while_somebody_is_suspended_there_is_something_to_look_at( string $wanted, bool $has_work ): void {
		$this->database->execute( 'DELETE FROM {services}' );
		$this->database->insert( 'services', [ 'subscription_id' => 1, 'customer_id' => Rows::FIRST_CUSTOMER, 'reference' => 'site.test', 'wanted' => $wanted ] );
		self::assertSame( $has_work, ( new WpdbDueIndex( $this->database ) )->has_work( self::day( '2026-02-01' ), self::at( '2026-02-01 09:00:00' ) ) );
	}

	/** @return iterable<string, array{string, bool}> */
	public static function services(): iterable {
		yield 'on'        => [ 'active', false ];
		yield 'suspended' => [ 'suspended', true ];
	}

	#[DataProvider( 'batches' )]
	public function test_a_batch_that_nobody_approved_yet_is_work( string $state, bool $has_work ): void {
		$this->database->execute( 'DELETE FROM {debit_batches}' );
		$this->database->insert( 'debit_batches', [ 'message_id' => 'HI-1', 'state' => $state, 'sequence' => 'RCUR', 'collection_on' => '2026-02-09', 'currency' => 'EUR', 'debits' => 1, 'total_minor' => 3557, 'proposed_at' => '2026-02-01 09:00:00' ] );
		self::assertSame( $has_work, ( new WpdbDueIndex( $this->database ) )->has_work( self::day( '2026-02-01' ), self::at( '2026-02-01 09:00:00' ) ) );
	}

	/** @return iterable<string, array{string, bool}> */
	public static function batches(): iterable {
		yield 'proposed'  => [ 'proposed', true ];
		yield 'exported'  => [ 'exported', false ];
		yield 'withdrawn' => [ 'withdrawn', false ];
	}
}
