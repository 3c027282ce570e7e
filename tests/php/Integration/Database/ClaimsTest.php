<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\LeaseLost;
use HostingInvoices\WordPress\Database\WpdbClaims;
use HostingInvoices\WordPress\Database\WpdbCustomerRepository;
use HostingInvoices\WordPress\Database\WpdbOutbox;

final class ClaimsTest extends DatabaseTestCase {

	private const TODAY = '1990-01-01';

	private WpdbClaims $claims;

	private WpdbCustomerRepository $customers;

	private WpdbOutbox $outbox;

	protected function setUp(): void {
		parent::setUp();
		$this->database->execute( 'DELETE FROM {outbox}' );
		$this->claims    = new WpdbClaims( $this->database );
		$this->customers = new WpdbCustomerRepository( $this->database );
		$this->outbox    = new WpdbOutbox( $this->database );
		$this->customers->next_step_on( $this->rows->customer(), self::day( self::TODAY ) );
	}

	public function test_knows_who_holds_what_is_due(): void {
		self::assertSame( [], $this->claims->holders( self::day( self::TODAY ) ) );
		$this->customers->claim_due( self::day( self::TODAY ), 1, 'a' );
		$this->outbox->add( EffectKind::message, 'key', Rows::FIRST_CUSTOMER, 1, 0, self::at( self::TODAY ) );
		$this->outbox->lease( self::at( self::TODAY ), 1, 'b' );
		self::assertEqualsCanonicalizing( [ 'a', 'b' ], $this->claims->holders( self::day( self::TODAY ) ) );
		$this->customers->release( Rows::FIRST_CUSTOMER, 'a' );
		self::assertSame( [ 'b' ], $this->claims->holders( self::day( self::TODAY ) ) );
	}

	public function test_what_a_vanished_worker_held_is_taken_at_once(): void {
		$this->customers->claim_due( self::day( self::TODAY ), 1, 'a' );
		foreach ( [ 'leased', 'handing over' ] as $index => $key ) {
			$this->outbox->add( EffectKind::message, $key, Rows::FIRST_CUSTOMER, $index, 0, self::at( self::TODAY ) );
		}
		$effects = $this->outbox->lease( self::at( self::TODAY ), 2, 'a' );
		$this->outbox->hand_over( $effects[1], 'a' );
		$this->claims->free( 'another', self::day( self::TODAY ) );
		self::assertSame( [], $this->customers->claim_due( self::day( self::TODAY ), 1, 'b' ) );
		self::assertSame( [], $this->outbox->lease( self::at( self::TODAY ), 2, 'b' ) );
		$this->claims->free( 'a', self::day( self::TODAY ) );
		self::assertSame( [ Rows::FIRST_CUSTOMER ], $this->customers->claim_due( self::day( self::TODAY ), 1, 'b' ) );
		$taken = $this->outbox->lease( self::at( self::TODAY ), 2, 'b' );
		self::assertSame( [ [ 'leased', false ], [ 'handing over', true ] ], array_map( static fn ( $effect ): array => [ $effect->key, $effect->outcome_unknown ], $taken ) );
		$this->expectException( LeaseLost::class );
		$this->outbox->done( $effects[0], 'a', self::at( self::TODAY ) );
	}
}
