<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Dunning\Promise;
use HostingInvoices\Application\Dunning\PromiseState;
use HostingInvoices\Application\Dunning\TaskKind;
use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\WordPress\Database\WpdbAgreementRepository;
use HostingInvoices\WordPress\Database\WpdbCostsRepository;
use HostingInvoices\WordPress\Database\WpdbInvoiceRepository;
use HostingInvoices\WordPress\Database\WpdbStepRepository;
use HostingInvoices\WordPress\Database\WpdbTaskRepository;
use PHPUnit\Framework\Attributes\DataProvider;

/** Steps, tasks, promises, holds, disputes and costs. */
final class DunningRepositoriesTest extends DatabaseTestCase {

	private int $customer;

	protected function setUp(): void {
		parent::setUp();
		$this->customer = $this->rows->customer();
	}

	public function test_each_record_of_a_step_is_a_round_of_its_own(): void {
		$steps  = new WpdbStepRepository( $this->database );
		$first  = $steps->record( 501, $this->customer, 'last_warning', StepState::under_way, self::day( '2026-01-20' ) );
		$second = $steps->record( 501, $this->customer, 'last_warning', StepState::under_way, self::day( '2026-02-20' ), self::day( '2026-03-01' ), [ '12' => '36.30', '7' => '1.00' ] );
		$steps->record( 501, $this->customer, 'call', StepState::done, self::day( '2026-02-20' ) );
		$steps->record( 502, $this->customer, 'last_warning', StepState::done, self::day( '2026-02-20' ) );
		$steps->change( $second, StepState::done, self::day( '2026-02-21' ) );
		$steps->change( $second, StepState::failed );
		$newest = $steps->newest( 501, 'last_warning' );
		self::assertSame( [ $second, '2026-02-21', '36.30', 2 ], [ $newest['id'] ?? null, ( $newest['handed_over_on'] ?? null )?->to_string(), $newest['named']['12'] ?? null, count( $newest['named'] ?? [] ) ] );
		self::assertSame( [ '1', '2', '2026-03-01', 'failed' ], [ $this->rows->of( 'steps', $first )['round'], $this->rows->of( 'steps', $second )['round'], $this->rows->of( 'steps', $second )['names_date'], $this->rows->of( 'steps', $second )['state'] ] );
		self::assertNull( $steps->newest( 501, 'suspend' ) );
	}

	public function test_a_task_is_done_put_off_or_not_needed(): void {
		$tasks = new WpdbTaskRepository( $this->database );
		$ids   = array_map( fn ( TaskKind $kind ): int => $tasks->add( $kind, $this->customer, 501, 'call', self::day( '2026-02-01' ) ), [ TaskKind::call, TaskKind::call, TaskKind::letter, TaskKind::hand_over ] );
		$other = $tasks->add( TaskKind::call, $this->customer + 1, 502, 'call', self::day( '2026-02-01' ) );
		$tasks->finish( $ids[0], 'reached', 'she pays “tomorrow”', 3, self::at( '2026-02-01 10:00:00' ) );
		$tasks->again( $ids[1], self::day( '2026-02-02' ), 'no answer' );
		self::assertSame( [ 'open', '2026-02-02', '1' ], [ $tasks->find( $ids[1] )?->state, $tasks->find( $ids[1] )?->due_on->to_string(), $this->rows->of( 'tasks', $ids[1] )['attempts'] ] );
		$tasks->close_all( $this->customer, self::at( '2026-02-03 10:00:00' ) );
		$states = array_map( static fn ( int $id ): ?string => $tasks->find( $id )?->state, [ ...$ids, $other ] );
		self::assertSame( [ 'done', 'not_needed', 'not_needed', 'not_needed', 'open' ], $states );
		self::assertSame( [ 'reached', 'she pays “tomorrow”', '3' ], array_map( fn ( string $name ): ?string => $this->rows->of( 'tasks', $ids[0] )[ $name ], [ 'outcome', 'note', 'done_by' ] ) );
		self::assertNull( $tasks->find( $other + 1 ) );
	}

	public function test_a_call_about_a_returned_debit_is_needed_while_its_invoice_is_open(): void {
		$tasks = new WpdbTaskRepository( $this->database );
		$add   = fn ( int $invoice, string $step ): int => $tasks->add( TaskKind::call, $this->customer, $invoice, $step, self::day( '2026-02-01' ) );
		$ids   = [ $add( 501, 'call' ), $add( 501, 'debit_return' ), $add( 502, 'debit_return' ) ];
		$tasks->close_all( $this->customer, self::at( '2026-02-03 10:00:00' ), [ 501, 503 ] );
		self::assertSame( [ 'not_needed', 'open', 'not_needed' ], array_map( static fn ( int $id ): ?string => $tasks->find( $id )?->state, $ids ) );
	}

	public function test_a_promise_is_open_until_it_is_settled(): void {
		$agreements = new WpdbAgreementRepository( $this->database );
		$id         = $agreements->add_promise( $this->customer, Money::of_minor( 5000, 'USD' ), Money::of_minor( 100, 'USD' ), self::day( '2026-02-10' ), self::day( '2026-02-01' ), 'by phone' );
		$promise    = new Promise( $id, $this->customer, Money::of_minor( 5000, 'USD' ), Money::of_minor( 100, 'USD' ), self::day( '2026-02-10' ), self::day( '2026-02-01' ), PromiseState::open );
		self::assertEquals( [ $promise ], $agreements->open_promises( $this->customer ) );
		$agreements->settle_promise( $id, PromiseState::kept, Money::of_minor( 6000, 'USD' ) );
		self::assertSame( [], $agreements->open_promises( $this->customer ) );
		self::assertSame( [ PromiseState::kept, '6000' ], [ $agreements->promise( $id )?->state, $this->rows->of( 'promises', $id )['paid_minor'] ] );
	}

	public function test_a_hold_ends_once(): void {
		$agreements = new WpdbAgreementRepository( $this->database );
		$first      = $agreements->add_hold( $this->customer, self::day( '2026-03-01' ), 'abroad', self::day( '2026-02-01' ) );
		self::assertEquals( [ 'id' => $first, 'customer_id' => $this->customer, 'until' => self::day( '2026-03-01' ), 'ended' => false ], $agreements->hold( $first ) );
		$agreements->end_hold( $first, self::day( '2026-02-05' ) );
		$second = $agreements->add_hold( $this->customer, self::day( '2026-04-01' ), 'again', self::day( '2026-02-06' ) );
		$other  = $agreements->add_hold( $this->customer + 1, self::day( '2026-04-01' ), 'another', self::day( '2026-02-06' ) );
		$agreements->end_holds( $this->customer, self::day( '2026-02-07' ) );
		self::assertSame( [ '2026-02-05', '2026-02-07', null ], array_map( fn ( int $id ): ?string => $this->rows->of( 'holds', $id )['ended_on'], [ $first, $second, $other ] ) );
		self::assertTrue( $agreements->hold( $second )['ended'] ?? false );
		self::assertNull( $agreements->hold( $other + 1 ) );
	}

	public function test_a_dispute_closes_once(): void {
		$agreements = new WpdbAgreementRepository( $this->database );
		$id         = $agreements->open_dispute( 501, $this->customer, str_repeat( 'é', 501 ), self::day( '2026-02-01' ) );
		self::assertSame( [ 'id' => $id, 'invoice_id' => 501, 'customer_id' => $this->customer, 'closed' => false ], $agreements->dispute( $id ) );
		$agreements->close_dispute( $id, 'was right', self::day( '2026-02-05' ) );
		$agreements->close_dispute( $id, 'was wrong', self::day( '2026-02-06' ) );
		$row = $this->rows->of( 'disputes', $id );
		self::assertSame( [ true, '2026-02-05', 'was right', 500 ], [ $agreements->dispute( $id )['closed'] ?? null, $row['closed_on'], $row['outcome'], mb_strlen( (string) $row['reason'], 'UTF-8' ) ] );
		self::assertNull( $agreements->dispute( $id + 1 ) );
	}

	/**
	 * Two invoices bill contract 900001 (one of them 900002 too), a third bills 900003.
	 *
	 * @param list<array{int, string, string}> $costs   On the how manieth invoice, kind, day.
	 * @param list<string>                     $days    For the first invoice.
	 */
	#[DataProvider( 'costs' )]
	public function test_finds_costs_on_the_contracts_of_an_invoice( array $costs, array $days ): void {
		$invoices = new WpdbInvoiceRepository( $this->database );
		$ids      = [
			$invoices->add( Rows::invoice( 501 ), [ self::line( 900001, '2026-01-01' ), self::line( 900002, '2026-01-01' ) ] ),
			$invoices->add( Rows::invoice( 502 ), [ self::line( 900001, '2026-02-01' ) ] ),
			$invoices->add( Rows::invoice( 503 ), [ self::line( 900003, '2026-01-01' ) ] ),
		];
		$repository = new WpdbCostsRepository( $this->database );
		foreach ( $costs as $index => [ $invoice, $kind, $on ] ) {
			$repository->add( $this->customer, $ids[ $invoice ], 700 + $index, 800 + $index, $kind, Money::of_minor( 4000 ), Money::of_minor( 3630 ), self::day( $on ) );
		}
		self::assertSame( $days, array_map( static fn ( CivilDate $day ): string => $day->to_string(), $repository->added_on_contracts_of( $ids[0] ) ) );
	}

	/** @return iterable<string, array{list<array{int, string, string}>, list<string>}> */
	public static function costs(): iterable {
		yield 'none'                      => [ [], [] ];
		yield 'on itself'                 => [ [ [ 0, 'statutory', '2026-03-01' ] ], [ '2026-03-01' ] ];
		yield 'on another of a contract'  => [ [ [ 1, 'statutory', '2026-03-01' ] ], [ '2026-03-01' ] ];
		yield 'on another contract'       => [ [ [ 2, 'statutory', '2026-03-01' ] ], [] ];
		yield 'a fixed fee is none'       => [ [ [ 1, 'fixed', '2026-03-01' ] ], [] ];
		yield 'several, oldest first'     => [ [ [ 1, 'statutory', '2026-03-01' ], [ 0, 'statutory', '2025-03-01' ] ], [ '2025-03-01', '2026-03-01' ] ];
	}

	private static function line( int $contract, string $first ): DraftLine {
		return new DraftLine( $contract, 'Hosting', Period::of( self::day( $first ), self::day( $first )->plus_months( 1 )->plus_days( -1 ) ), 1, Money::of_minor( 3000 ), Money::zero() );
	}
}
