<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\WordPress\Database\WpdbClaims;
use HostingInvoices\WordPress\Database\WpdbCustomerRepository;
use PHPUnit\Framework\Attributes\DataProvider;

final class CustomerRepositoryTest extends DatabaseTestCase {

	private const TODAY = '2026-02-01';

	private WpdbCustomerRepository $customers;

	private int $id;

	protected function setUp(): void {
		parent::setUp();
		$this->customers = new WpdbCustomerRepository( $this->database );
		$this->id        = $this->rows->customer();
	}

	public function test_keeps_a_customer_and_brings_it_up_to_date(): void {
		$this->customers->message_decided_on( $this->id, self::day( '2026-01-20' ) );
		$this->customers->keep( Contact::on_file( $this->id, 'Café <b>"Zoë"</b> 🥐 100%', 'zoe@example.test' ), self::at( '2030-01-01 00:00:00' ) );
		$found = $this->customers->find( $this->id );
		self::assertSame( [ 'Café <b>"Zoë"</b> 🥐 100%', 'zoe@example.test', '', '' ], [ $found?->name, $found?->email, $found?->phone, $found?->locale ] );
		self::assertSame( '2026-01-20', $found?->last_message_on?->to_string() );
		self::assertSame( '2026-01-01 08:00:00', $this->rows->of( 'customers', $this->id )['created_at'], 'a customer since the first time' );
	}

	public function test_keeps_how_the_customer_wants_to_be_written_to(): void {
		self::assertSame( Channel::email, $this->customers->find( $this->id )?->channel );
		$this->customers->prefers( $this->id, Channel::letter );
		self::assertSame( Channel::letter, $this->customers->lock( $this->id )?->channel );
	}

	public function test_refreshing_makes_no_customer(): void {
		$this->customers->refresh( Contact::on_file( $this->id + 1, 'Nobody', 'nobody@example.test' ) );
		self::assertNull( $this->customers->find( $this->id + 1 ) );
		self::assertNull( $this->customers->lock( $this->id + 1 ) );
		$this->customers->refresh( Contact::on_file( $this->id, 'Jansen B.V.', 'jansen@example.test' ) );
		self::assertSame( 'Jansen B.V.', $this->customers->lock( $this->id )?->name );
	}

	/**
	 * @param array{?string, ?string}          $before      Next invoice, next step.
	 * @param array{string, ?string}           $write       What is called, with which date.
	 * @param array{?string, ?string, ?string} $after       Next invoice, next step, next action.
	 */
	#[DataProvider( 'writes_of_dates' )]
	public function test_next_action_is_the_earlier_of_both( array $before, array $write, array $after ): void {
		$this->customers->next_invoice_on( $this->id, self::day_or_null( $before[0] ) );
		$this->customers->next_step_on( $this->id, self::day_or_null( $before[1] ) );
		[ $name, $date ] = $write;
		$this->customers->{$name}( $this->id, self::day_or_null( $date ) );
		self::assertSame( $after, $this->dates() );
	}

	/** @return iterable<string, array{array{?string, ?string}, array{string, ?string}, array{?string, ?string, ?string}}> */
	public static function writes_of_dates(): iterable {
		yield 'nothing is due'            => [ [ null, null ], [ 'next_step_on', null ], [ null, null, null ] ];
		yield 'only an invoice'           => [ [ null, null ], [ 'next_invoice_on', '2026-03-01' ], [ '2026-03-01', null, '2026-03-01' ] ];
		yield 'an invoice before a step'  => [ [ null, '2026-03-05' ], [ 'next_invoice_on', '2026-03-01' ], [ '2026-03-01', '2026-03-05', '2026-03-01' ] ];
		yield 'an invoice after a step'   => [ [ null, '2026-03-05' ], [ 'next_invoice_on', '2026-03-09' ], [ '2026-03-09', '2026-03-05', '2026-03-05' ] ];
		yield 'no invoice any more'       => [ [ '2026-03-01', '2026-03-05' ], [ 'next_invoice_on', null ], [ null, '2026-03-05', '2026-03-05' ] ];
		yield 'the invoice moves back'    => [ [ '2026-03-01', null ], [ 'next_invoice_on', '2026-04-01' ], [ '2026-04-01', null, '2026-04-01' ] ];
		yield 'only a step'               => [ [ null, null ], [ 'next_step_on', '2026-03-05' ], [ null, '2026-03-05', '2026-03-05' ] ];
		yield 'a step before an invoice'  => [ [ '2026-03-09', null ], [ 'next_step_on', '2026-03-05' ], [ '2026-03-09', '2026-03-05', '2026-03-05' ] ];
		yield 'a step after an invoice'   => [ [ '2026-03-01', '2026-02-01' ], [ 'next_step_on', '2026-03-05' ], [ '2026-03-01', '2026-03-05', '2026-03-01' ] ];
		yield 'no step any more'          => [ [ '2026-03-01', '2026-02-01' ], [ 'next_step_on', null ], [ '2026-03-01', null, '2026-03-01' ] ];
		yield 'woken with no step'        => [ [ '2026-03-01', null ], [ 'wake', '2026-02-10' ], [ '2026-03-01', '2026-02-10', '2026-02-10' ] ];
		yield 'woken earlier'             => [ [ '2026-03-01', '2026-02-20' ], [ 'wake', '2026-02-10' ], [ '2026-03-01', '2026-02-10', '2026-02-10' ] ];
		yield 'woken later than planned'  => [ [ '2026-03-01', '2026-02-20' ], [ 'wake', '2026-02-25' ], [ '2026-03-01', '2026-02-20', '2026-02-20' ] ];
		yield 'woken after the invoice'   => [ [ '2026-02-05', '2026-02-20' ], [ 'wake', '2026-02-10' ], [ '2026-02-05', '2026-02-10', '2026-02-05' ] ];
		yield 'woken with nothing due'    => [ [ null, null ], [ 'wake', '2026-02-10' ], [ null, '2026-02-10', '2026-02-10' ] ];
	}

	/** @param array{?string, ?string} $claim By whom, and until when in minutes from now. */
	#[DataProvider( 'claims' )]
	public function test_takes_what_is_due_and_free( ?string $next_action_on, array $claim, bool $taken ): void {
		$this->claim_is( $next_action_on, $claim );
		self::assertSame( $taken ? [ $this->id ] : [], $this->claimed( 'worker-1' ) );
		self::assertSame( $taken ? 'worker-1' : $claim[0], $this->rows->of( 'customers', $this->id )['claimed_by'] );
	}

	/** @return iterable<string, array{?string, array{?string, ?string}, bool}> */
	public static function claims(): iterable {
		yield 'due today'                       => [ '2026-02-01', [ null, null ], true ];
		yield 'due long ago'                    => [ '2025-01-01', [ null, null ], true ];
		yield 'due tomorrow'                    => [ '2026-02-02', [ null, null ], false ];
		yield 'never due'                       => [ null, [ null, null ], false ];
		yield 'held by another'                 => [ '2026-02-01', [ 'worker-2', '+1 minute' ], false ];
		yield 'held by this worker'             => [ '2026-02-01', [ 'worker-1', '+1 minute' ], false ];
		yield 'held by one that vanished'       => [ '2026-02-01', [ 'worker-2', '-1 minute' ], true ];
	}

	public function test_takes_the_longest_due_first_and_no_more_than_asked(): void {
		foreach ( [ '2026-01-30', '2026-02-01', '2026-01-30', '2026-01-29' ] as $index => $date ) {
			$this->customers->next_step_on( $this->rows->customer( $this->id + $index ), self::day( $date ) );
		}
		self::assertSame( [ $this->id + 3, $this->id, $this->id + 2 ], $this->claimed( 'worker-1', 3 ) );
		self::assertSame( [ $this->id + 1 ], $this->claimed( 'worker-2', 3 ) );
	}

	public function test_a_claim_lasts_five_minutes_of_the_database(): void {
		$this->claim_is( self::TODAY, [ null, null ] );
		$this->claimed( 'worker-1' );
		$left = $this->database->row( 'SELECT claimed_until, UTC_TIMESTAMP() AS now FROM {customers} WHERE id = %d', [ $this->id ] );
		self::assertEqualsWithDelta( 300, strtotime( (string) $left['claimed_until'] ) - strtotime( (string) $left['now'] ), 2 );
	}

	public function test_only_its_worker_gives_a_customer_free(): void {
		$this->customers->next_invoice_on( $this->id, self::day( '2026-03-01' ) );
		$this->claim_is( self::TODAY, [ null, null ] );
		$this->claimed( 'worker-1' );
		$this->customers->release( $this->id, 'worker-2' );
		self::assertSame( [ 'worker-1', self::TODAY ], $this->claim() );
		$this->customers->release( $this->id, 'worker-1' );
		self::assertSame( [ null, '2026-03-01' ], $this->claim(), 'free, and due when something is' );
	}

	public function test_what_a_worker_left_behind_is_given_free(): void {
		$claims = new WpdbClaims( $this->database );
		$this->customers->next_invoice_on( $this->id, self::day( self::TODAY ) );
		$this->claimed( 'worker-1' );
		self::assertContains( 'worker-1', $claims->holders( self::day( self::TODAY ) ) );
		self::assertSame( [], $this->claimed( 'worker-2' ) );
		$claims->free( 'worker-2', self::day( self::TODAY ) );
		self::assertSame( [], $this->claimed( 'worker-2' ), 'of another worker nothing is freed' );
		$claims->free( 'worker-1', self::day( self::TODAY ) );
		self::assertSame( [ $this->id ], $this->claimed( 'worker-2' ) );
	}

	/**
	 * @param array{?string, ?string}          $before Next invoice, next step.
	 * @param array{?string, ?string, ?string} $after  Next invoice, next step, next action.
	 */
	#[DataProvider( 'changes_of_days' )]
	public function test_invoices_come_so_many_days_earlier_or_later( array $before, int $earlier, array $after ): void {
		$this->customers->next_invoice_on( $this->id, self::day_or_null( $before[0] ) );
		$this->customers->next_step_on( $this->id, self::day_or_null( $before[1] ) );
		$this->customers->invoice_days_changed( $earlier );
		self::assertSame( $after, $this->dates() );
	}

	/** @return iterable<string, array{array{?string, ?string}, int, array{?string, ?string, ?string}}> */
	public static function changes_of_days(): iterable {
		yield 'a week earlier'           => [ [ '2026-03-05', null ], 7, [ '2026-02-26', null, '2026-02-26' ] ];
		yield 'a week later'             => [ [ '2026-02-26', null ], -7, [ '2026-03-05', null, '2026-03-05' ] ];
		yield 'earlier than the step'    => [ [ '2026-03-05', '2026-03-01' ], 7, [ '2026-02-26', '2026-03-01', '2026-02-26' ] ];
		yield 'later than the step'      => [ [ '2026-02-26', '2026-03-01' ], -7, [ '2026-03-05', '2026-03-01', '2026-03-01' ] ];
		yield 'no invoice comes'         => [ [ null, '2026-03-01' ], 7, [ null, '2026-03-01', '2026-03-01' ] ];
	}

	public function test_wakes_everybody_with_something_open_and_nobody_else(): void {
		$ids = array_map( fn ( int $i ): int => $this->rows->customer( $this->id + $i ), [ 0, 1, 2 ] );
		foreach ( [ [ 100, null ], [ 900_000_000_000, '2026-03-01' ], [ 0, '2026-03-01' ] ] as $index => [ $open, $step ] ) {
			$this->rows->set( 'customers', $ids[ $index ], [ 'open_minor' => $open, 'next_step_on' => $step, 'next_action_on' => $step ] );
		}
		$this->customers->wake_all_with_open( self::day( self::TODAY ) );
		$due = array_map( fn ( int $id ): ?string => $this->rows->of( 'customers', $id )['next_action_on'], $ids );
		self::assertSame( [ self::TODAY, self::TODAY, '2026-03-01' ], $due );
	}

	/** @return array{?string, ?string, ?string} */
	private function dates(): array {
		$row = $this->rows->of( 'customers', $this->id );
		return [ $row['next_invoice_on'], $row['next_step_on'], $row['next_action_on'] ];
	}

	/** @return array{?string, ?string} By whom, and when next. */
	private function claim(): array {
		$row = $this->rows->of( 'customers', $this->id );
		return [ $row['claimed_by'], $row['next_action_on'] ];
	}

	/** @param array{?string, ?string} $claim */
	private function claim_is( ?string $next_action_on, array $claim ): void {
		$until = null === $claim[1] ? null : ( new \DateTimeImmutable( $claim[1], new \DateTimeZone( 'UTC' ) ) )->format( 'Y-m-d H:i:s' );
		$this->rows->set( 'customers', $this->id, [ 'next_action_on' => $next_action_on, 'claimed_by' => $claim[0], 'claimed_until' => $until ] );
	}

	/** @return list<int> Of this test's customers only. */
	private function claimed( string $worker, int $limit = 100 ): array {
		return array_values( array_filter( $this->customers->claim_due( self::day( self::TODAY ), $limit, $worker ), fn ( int $id ): bool => $id >= $this->id ) );
	}
}
