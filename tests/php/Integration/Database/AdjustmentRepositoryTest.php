<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;
use HostingInvoices\Domain\Subscriptions\CoveredDays;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\WordPress\Database\WpdbAdjustmentRepository;
use HostingInvoices\WordPress\Database\WpdbInvoiceRepository;
use HostingInvoices\WordPress\Database\WpdbSubscriptionRepository;
use HostingInvoices\WordPress\SystemClock;

final class AdjustmentRepositoryTest extends DatabaseTestCase {

	private WpdbAdjustmentRepository $adjustments;
	private WpdbInvoiceRepository $invoices;
	private int $customer;
	private int $subscription;

	protected function setUp(): void {
		parent::setUp();
		$this->adjustments  = new WpdbAdjustmentRepository( $this->database, new SystemClock() );
		$this->invoices     = new WpdbInvoiceRepository( $this->database );
		$this->customer     = $this->rows->customer();
		$this->subscription = ( new WpdbSubscriptionRepository( $this->database ) )->add( Rows::subscription(), 'x.test', self::at( '2026-01-01 08:00:00' ) );
	}

	public function test_days_are_covered_until_a_credit_takes_them_back(): void {
		$this->invoice( 501, [ $this->period( '2026-01-31', 0 ) ] );
		self::assertSame( [ 'charge 2026-02-27 30.00' ], $this->covering( '2026-02-10' ) );
		$this->adjustments->take_back( $this->adjustments->covering( $this->subscription, self::day( '2026-02-10' ) )[0], self::day( '2026-02-10' ) );
		self::assertSame( [], $this->covering( '2026-02-10' ) );
		self::assertSame( [ 'charge 2026-02-09 30.00' ], $this->covering( '2026-02-09' ) );
		// The invoice says what it said.
		self::assertSame( '2026-02-27', $this->invoices->lines( $this->invoices->open_of( $this->customer )[0]->id )[0]->period->last->to_string() );
	}

	public function test_what_waits_is_made_shorter_and_goes_on_an_invoice(): void {
		$subscription = ( new WpdbSubscriptionRepository( $this->database ) )->find( $this->subscription ) ?? self::fail();
		$whole        = Period::of( self::day( '2026-01-31' ), self::day( '2026-02-27' ) );
		$this->adjustments->add( $this->customer, Adjustment::charge( $subscription, $whole, Period::of( self::day( '2026-02-14' ), self::day( '2026-02-27' ) ) ) );
		$amount = $this->adjustments->waiting( $this->customer )[0]->amount;
		$this->adjustments->take_back( $this->adjustments->covering( $this->subscription, self::day( '2026-02-21' ) )[0], self::day( '2026-02-21' ) );
		$left = $this->adjustments->waiting( $this->customer )[0];
		self::assertTrue( $left->amount->times( 2 )->equals( $amount ) );
		$id = $this->invoice( 502, [ new DraftLine( $this->subscription, $left->label, $left->days, 1, $left->amount, Money::zero(), adjustment_id: $left->id ) ] );
		self::assertSame( [], $this->adjustments->waiting( $this->customer ) );
		self::assertSame( [ '2026-02-14', '2026-02-20' ], $this->invoices->lines( $id )[0]->period->to_array() );
	}

	public function test_the_rest_of_a_credit_waits_on(): void {
		$covered      = new CoveredDays( 'charge', 1, 'Hosting', '', Period::of( self::day( '2026-01-01' ), self::day( '2026-01-31' ) ), Money::of_minor( 3100 ), Period::of( self::day( '2026-01-01' ), self::day( '2026-01-31' ) ), Money::zero(), self::day( '2026-01-31' ), true );
		$subscription = ( new WpdbSubscriptionRepository( $this->database ) )->find( $this->subscription ) ?? self::fail();
		$this->adjustments->add( $this->customer, Adjustment::credit( $subscription, $covered, Period::of( self::day( '2026-01-11' ), self::day( '2026-01-31' ) ) ) );
		$this->adjustments->keep_rest( $this->adjustments->waiting( $this->customer )[0], Money::of_minor( -1500 ) );
		self::assertSame( [ -1500, -600 ], array_map( static fn ( Adjustment $one ): int => $one->amount->minor, $this->adjustments->waiting( $this->customer ) ) );
	}

	public function test_a_period_begins_on_the_same_day_once_in_each_schedule(): void {
		$this->invoice( 503, [ $this->period( '2026-02-01', 0 ) ] );
		$this->invoice( 504, [ $this->period( '2026-02-01', 1 ) ] );
		$this->expectException( \HostingInvoices\Application\Invoices\PeriodInvoicedAlready::class );
		$this->invoice( 505, [ $this->period( '2026-02-01', 1 ) ] );
	}

	private function period( string $first, int $schedule_no ): DraftLine {
		return new DraftLine( $this->subscription, 'Hosting', Period::of( self::day( $first ), self::day( $first )->plus_months( 1 )->plus_days( -1 ) ), 1, Money::of_minor( 3000 ), Money::zero(), '', $schedule_no );
	}

	/** @param list<DraftLine> $lines */
	private function invoice( int $order_id, array $lines ): int {
		return $this->invoices->add( Rows::invoice( $order_id ), $lines );
	}

	/** @return list<string> */
	private function covering( string $day ): array {
		return array_map( static fn ( CoveredDays $one ): string => sprintf( '%s %s %s', $one->source, $one->until->to_string(), $one->value->to_decimal() ), $this->adjustments->covering( $this->subscription, self::day( $day ) ) );
	}
}
