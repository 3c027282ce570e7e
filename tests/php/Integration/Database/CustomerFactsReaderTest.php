<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Dunning\PromiseState;
use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Pause;
use HostingInvoices\Domain\Dunning\StepRecord;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\WordPress\Database\WpdbAgreementRepository;
use HostingInvoices\WordPress\Database\WpdbCustomerFactsReader;
use HostingInvoices\WordPress\Database\WpdbCustomerRepository;
use HostingInvoices\WordPress\Database\WpdbInvoiceRepository;
use HostingInvoices\WordPress\Database\WpdbServiceRepository;
use HostingInvoices\WordPress\Database\WpdbStepRepository;
use HostingInvoices\WordPress\Database\WpdbSubscriptionRepository;
use PHPUnit\Framework\Attributes\DataProvider;

final class CustomerFactsReaderTest extends DatabaseTestCase {

	private WpdbCustomerFactsReader $reader;

	private WpdbInvoiceRepository $invoices;

	private WpdbAgreementRepository $agreements;

	private WpdbStepRepository $steps;

	private int $customer;

	protected function setUp(): void {
		parent::setUp();
		$this->reader     = new WpdbCustomerFactsReader( $this->database );
		$this->invoices   = new WpdbInvoiceRepository( $this->database );
		$this->agreements = new WpdbAgreementRepository( $this->database );
		$this->steps      = new WpdbStepRepository( $this->database );
		$this->customer   = $this->rows->customer();
	}

	public function test_nobody_is_asked_for(): void {
		self::assertSame( [], $this->reader->of( [] ) );
	}

	public function test_a_customer_without_anything_is_there_too(): void {
		self::assertEquals( new CustomerFacts( $this->customer, [], [], null, [] ), $this->facts() );
	}

	public function test_open_invoices_come_by_due_date_and_then_in_order_of_issue(): void {
		$ids = [];
		foreach ( [ [ '2026-03-15', InvoiceState::open ], [ '2026-02-15', InvoiceState::open ], [ '2026-01-15', InvoiceState::paid ], [ '2026-01-15', InvoiceState::cancelled ], [ '2026-02-15', InvoiceState::open ] ] as $index => [ $due, $state ] ) {
			$ids[] = $this->invoices->add( Rows::invoice( 501 + $index, $due, state: $state ), [] );
		}
		self::assertSame( [ $ids[1], $ids[4], $ids[0] ], array_map( static fn ( InvoiceFacts $invoice ): int => $invoice->id, $this->facts()->invoices ) );
	}

	public function test_reads_all_there_is_to_know_of_an_invoice(): void {
		$id      = $this->invoices->add( Rows::invoice( 501, '2026-01-15', 3630, 630 ), [] );
		$changed = $this->invoices->find( $id )?->with_dispute( true )->with_debit_under_way( true )->to_be_warned_again( self::day( '2026-02-03' ) );
		self::assertNotNull( $changed );
		$this->invoices->save( $changed );
		$reminder = $this->steps->record( $id, $this->customer, 'reminder', StepState::under_way, self::day( '2026-01-20' ) );
		$this->steps->change( $reminder, StepState::done, self::day( '2026-01-21' ), self::day( '2026-02-04' ) );
		$this->steps->record( $id, $this->customer, 'reminder', StepState::skipped, self::day( '2026-02-03' ) );
		$this->steps->move( $id, 'suspend', self::day( '2026-02-09' ), self::day( '2026-02-01' ) );
		$this->steps->move( $id, 'suspend', self::day( '2026-02-10' ), self::day( '2026-02-02' ) );
		$expected = new InvoiceFacts(
			$id,
			self::day( '2026-01-15' ),
			Money::of_minor( 3000 ),
			$changed->customer_type,
			true,
			true,
			self::day( '2026-01-01' ),
			self::day( '2026-02-03' ),
			[
				new StepRecord( 'reminder', 1, StepState::done, self::day( '2026-01-20' ), self::day( '2026-01-21' ), self::day( '2026-02-04' ) ),
				new StepRecord( 'reminder', 2, StepState::skipped, self::day( '2026-02-03' ) ),
			],
			[ 'suspend' => self::day( '2026-02-10' ) ],
			[],
			total: Money::of_minor( 3630 ),
		);
		self::assertEquals( [ $expected ], $this->facts()->invoices );
	}

	#[DataProvider( 'moves' )]
	public function test_a_move_counts_for_the_round_it_was_made_in( string $moved_on, bool $counts ): void {
		$draft = Rows::invoice( 501 )->reopened( self::day( '2026-02-01' ), self::day( '2026-02-08' ) );
		$id    = $this->invoices->add( $draft, [] );
		$this->steps->move( $id, 'call', self::day( '2026-03-01' ), self::day( $moved_on ) );
		self::assertSame( $counts ? [ 'call' ] : [], array_keys( $this->facts()->invoices[0]->moved ) );
	}

	/** @return iterable<string, array{string, bool}> */
	public static function moves(): iterable {
		yield 'before it was reopened' => [ '2026-01-31', false ];
		yield 'the day it was'         => [ '2026-02-01', true ];
		yield 'after'                  => [ '2026-02-02', true ];
	}

	public function test_pauses_are_open_promises_and_holds_that_run(): void {
		$kept = $this->agreements->add_promise( $this->customer, Money::of_minor( 100 ), Money::zero(), self::day( '2026-03-01' ), self::day( '2026-02-01' ), '' );
		$this->agreements->settle_promise( $kept, PromiseState::kept, Money::of_minor( 100 ) );
		$this->agreements->add_promise( $this->customer, Money::of_minor( 100 ), Money::zero(), self::day( '2026-02-28' ), self::day( '2026-02-01' ), '' );
		$this->agreements->end_hold( $this->agreements->add_hold( $this->customer, self::day( '2026-05-01' ), 'ended', self::day( '2026-02-01' ) ), self::day( '2026-02-02' ) );
		$this->agreements->add_hold( $this->customer, self::day( '2026-04-01' ), 'abroad', self::day( '2026-02-01' ) );
		$pauses = array_map( static fn ( Pause $pause ): array => [ $pause->kind->value, $pause->until->to_string() ], $this->facts()->pauses );
		self::assertSame( [ [ 'promise', '2026-03-01' ], [ 'hold', '2026-04-01' ] ], $pauses, 'a promise lasts until the end of its last day' );
	}

	public function test_knows_what_an_invoice_bills_and_what_is_suspended(): void {
		$subscriptions = new WpdbSubscriptionRepository( $this->database );
		$services      = new WpdbServiceRepository( $this->database );
		$contracts     = [];
		foreach ( [ 'a.test', 'b.test', 'c.test' ] as $reference ) {
			$contracts[] = $subscriptions->add( Rows::subscription(), $reference, self::at( '2026-01-01 00:00:00' ) );
		}
		$ids = array_map( static fn ( $service ): int => $service->id, $services->of_customer( $this->customer ) );
		$this->invoices->add( Rows::invoice( 501 ), [ self::line( $contracts[2], '2026-01-01' ), self::line( $contracts[0], '2026-01-01' ), self::line( $contracts[0], '2026-02-01' ) ] );
		$services->want( $ids[1], ServiceState::suspended, self::day( '2026-02-01' ) );
		$services->want( $ids[2], ServiceState::suspended, self::day( '2026-02-01' ) );
		$services->want( $ids[2], ServiceState::active, self::day( '2026-02-02' ) );
		self::assertSame( [ $ids[0], $ids[2] ], $this->facts()->invoices[0]->services );
		self::assertSame( [ $ids[1] ], $this->facts()->suspended );
	}

	public function test_facts_of_one_customer_are_not_those_of_another(): void {
		$other = $this->rows->customer( $this->customer + 1 );
		$this->invoices->add( Rows::invoice( 501, customer_id: $other ), [] );
		$this->agreements->add_hold( $other, self::day( '2026-04-01' ), 'abroad', self::day( '2026-02-01' ) );
		( new WpdbCustomerRepository( $this->database ) )->message_decided_on( $other, self::day( '2026-02-01' ) );
		$facts = $this->reader->of( [ $this->customer, $other ] );
		self::assertSame( [ 0, 0, null ], [ count( $facts[ $this->customer ]->invoices ), count( $facts[ $this->customer ]->pauses ), $facts[ $this->customer ]->last_message_on ] );
		self::assertSame( [ 1, 1, '2026-02-01' ], [ count( $facts[ $other ]->invoices ), count( $facts[ $other ]->pauses ), $facts[ $other ]->last_message_on?->to_string() ] );
	}

	#[DataProvider( 'crowds' )]
	public function test_takes_eight_statements_for_any_number_of_customers( int $customers ): void {
		$ids = [];
		for ( $i = 0; $i < $customers; ++$i ) {
			$ids[]   = $this->rows->customer( $this->customer + $i );
			$invoice = $this->invoices->add( Rows::invoice( 501 + 2 * $i, customer_id: $this->customer + $i ), [] );
			$this->invoices->add( Rows::invoice( 502 + 2 * $i, customer_id: $this->customer + $i ), [] );
			$this->steps->record( $invoice, $this->customer + $i, 'reminder', StepState::done, self::day( '2026-01-20' ) );
		}
		self::assertSame( 8, $this->queries( fn () => $this->reader->of( $ids ) ) );
	}

	/** @return iterable<string, array{int}> */
	public static function crowds(): iterable {
		yield 'one'  => [ 1 ];
		yield 'many' => [ 60 ];
	}

	private function facts(): CustomerFacts {
		return $this->reader->of( [ $this->customer ] )[ $this->customer ];
	}

	private static function line( int $subscription, string $first ): DraftLine {
		return new DraftLine( $subscription, 'Hosting', Period::of( self::day( $first ), self::day( $first )->plus_months( 1 )->plus_days( -1 ) ), 1, Money::of_minor( 3000 ), Money::zero() );
	}
}
