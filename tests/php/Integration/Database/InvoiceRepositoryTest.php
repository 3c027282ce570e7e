<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Invoices\PeriodInvoicedAlready;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\WordPress\Database\WpdbInvoiceRepository;
use PHPUnit\Framework\Attributes\DataProvider;

final class InvoiceRepositoryTest extends DatabaseTestCase {

	private const CONTRACT = 900001;

	private WpdbInvoiceRepository $invoices;

	private int $customer;

	protected function setUp(): void {
		parent::setUp();
		$this->invoices = new WpdbInvoiceRepository( $this->database );
		$this->customer = $this->rows->customer();
	}

	public function test_an_invoice_comes_back_as_it_was_added(): void {
		$draft = Rows::invoice( 501 )->with_dispute( true )->with_debit_under_way( true );
		$id    = $this->invoices->add( $draft, [ self::line( '2026-01-01' ), self::line( '2026-02-01', 'Hosting “Zoë” 100%' ) ] );
		$added = $this->invoices->find( $id );
		self::assertEquals( $draft->with_id( $id ), $added );
		self::assertEquals( $added, $this->invoices->find_by_order( 501 ) );
		self::assertNull( $this->invoices->find_by_order( 502 ) );
		self::assertEquals( [ self::line( '2026-01-01' ), self::line( '2026-02-01', 'Hosting “Zoë” 100%' ) ], $this->invoices->lines( $id ) );
		$this->invoices->number( $id, '2026-0001' );
		self::assertSame( '2026-0001', $this->invoices->find( $id )?->number );
	}

	public function test_what_changes_is_saved_and_what_was_issued_is_not(): void {
		$id    = $this->invoices->add( Rows::invoice( 501 ), [] );
		$other = Rows::invoice( 777, '2026-03-03', 9999, 100 )->to_be_warned_again( self::day( '2026-02-02' ) )->with_id( $id );
		$this->invoices->save( $other );
		$saved = $this->invoices->find( $id );
		self::assertSame( [ 501, 3630 ], [ $saved?->order_id, $saved?->total->minor ] );
		self::assertSame( [ '2026-03-03', 100, '2026-02-02' ], [ $saved?->due_on->to_string(), $saved?->paid->minor, $saved?->warn_again_on?->to_string() ] );
	}

	public function test_a_period_is_invoiced_once(): void {
		$this->invoices->add( Rows::invoice( 501 ), [ self::line( '2026-01-01' ) ] );
		$this->expectException( PeriodInvoicedAlready::class );
		$this->invoices->add( Rows::invoice( 502 ), [ self::line( '2026-02-01' ), self::line( '2026-01-01' ) ] );
	}

	/** @param list<array{string, int, int, InvoiceState}> $invoices Due, total, paid, state. */
	#[DataProvider( 'open_amounts' )]
	public function test_the_customer_carries_what_is_open( array $invoices, int $open ): void {
		$this->add_all( $invoices );
		self::assertSame( (string) $open, $this->rows->of( 'customers', $this->customer )['open_minor'] );
	}

	/** @return iterable<string, array{list<array{string, int, int, InvoiceState}>, int}> */
	public static function open_amounts(): iterable {
		yield 'one'              => [ [ [ '2026-01-15', 3630, 0, InvoiceState::open ] ], 3630 ];
		yield 'one paid in part' => [ [ [ '2026-01-15', 3630, 630, InvoiceState::open ] ], 3000 ];
		yield 'one paid'         => [ [ [ '2026-01-15', 3630, 3630, InvoiceState::paid ] ], 0 ];
		yield 'one cancelled'    => [ [ [ '2026-01-15', 3630, 0, InvoiceState::cancelled ] ], 0 ];
		yield 'several'          => [ [ [ '2026-01-15', 3630, 0, InvoiceState::open ], [ '2026-02-15', 3630, 3630, InvoiceState::paid ], [ '2026-03-15', 1000, 1, InvoiceState::open ] ], 4629 ];
	}

	public function test_saving_brings_the_open_amount_down_and_up_again(): void {
		$id    = $this->invoices->add( Rows::invoice( 501 ), [] );
		$found = $this->invoices->find( $id );
		self::assertInstanceOf( Invoice::class, $found );
		$paid = $found->after_payment( Money::of_minor( 3630 ), self::day( '2026-01-10' ) );
		$this->invoices->save( $paid );
		self::assertSame( '0', $this->rows->of( 'customers', $this->customer )['open_minor'] );
		self::assertSame( [], $this->invoices->open_of( $this->customer ) );
		$this->invoices->save( Rows::invoice( 501, '2026-02-01' )->with_id( $id ) );
		self::assertSame( '3630', $this->rows->of( 'customers', $this->customer )['open_minor'] );
	}

	public function test_the_open_ones_come_oldest_due_date_first(): void {
		$ids = $this->add_all(
			[
				[ '2026-03-15', 3630, 0, InvoiceState::open ],
				[ '2026-01-15', 3630, 0, InvoiceState::paid ],
				[ '2026-02-15', 3630, 0, InvoiceState::open ],
				[ '2026-02-15', 3630, 0, InvoiceState::open ],
			]
		);
		self::assertSame( [ $ids[2], $ids[3], $ids[0] ], array_map( static fn ( Invoice $invoice ): int => $invoice->id, $this->invoices->open_of( $this->customer ) ) );
	}

	/**
	 * @param list<string> $references
	 * @param list<bool>   $booked
	 */
	#[DataProvider( 'references' )]
	public function test_a_reference_is_booked_once( array $references, array $booked ): void {
		$invoice = $this->invoices->find( $this->invoices->add( Rows::invoice( 501 ), [] ) );
		self::assertInstanceOf( Invoice::class, $invoice );
		$answers = array_map( fn ( string $reference ): bool => $this->invoices->book( $invoice, Money::of_minor( 100 ), self::day( '2026-01-10' ), 'owner', $reference, self::at( '2026-01-10 09:00:00' ) ), $references );
		self::assertSame( $booked, $answers );
		self::assertSame( 100 * count( array_filter( $booked ) ), $this->invoices->paid_since( $this->customer, self::day( '2026-01-10' ), 'EUR' )->minor );
	}

	/** @return iterable<string, array{list<string>, list<bool>}> */
	public static function references(): iterable {
		yield 'the same twice'                => [ [ 'bank-1', 'bank-1' ], [ true, false ] ];
		yield 'two different'                 => [ [ 'bank-1', 'bank-2' ], [ true, true ] ];
		yield 'none, twice'                   => [ [ '', '' ], [ true, true ] ];
		yield 'long ones that end differently' => [ [ str_repeat( 'é', 130 ) . '1', str_repeat( 'é', 130 ) . '2', str_repeat( 'é', 130 ) . '1' ], [ true, true, false ] ];
	}

	/** @param list<string> $payments Their sources, oldest first. */
	#[DataProvider( 'sources' )]
	public function test_knows_whether_woocommerce_may_not_know( array $payments, bool $outside ): void {
		$id      = $this->invoices->add( Rows::invoice( 501 ), [] );
		$invoice = Rows::invoice( 501 )->with_id( $id );
		foreach ( $payments as $index => $source ) {
			$this->invoices->book( $invoice, Money::of_minor( 100 ), self::day( '2026-01-10' ), $source, "r$index", self::at( '2026-01-10 09:00:00' ) );
		}
		self::assertSame( $outside, $this->invoices->was_paid_outside_woocommerce( $id ) );
	}

	/** @return iterable<string, array{list<string>, bool}> */
	public static function sources(): iterable {
		yield 'nothing was paid'          => [ [], false ];
		yield 'the owner'                 => [ [ 'owner' ], true ];
		yield 'WooCommerce'               => [ [ 'woocommerce' ], false ];
		yield 'WooCommerce after the bank' => [ [ 'debit', 'woocommerce' ], false ];
		yield 'the bank after WooCommerce' => [ [ 'woocommerce', 'debit' ], true ];
	}

	public function test_what_was_paid_counts_from_a_day_in_one_currency(): void {
		foreach ( [ [ 501, 'EUR', '2026-01-09', 1 ], [ 502, 'EUR', '2026-01-10', 20 ], [ 503, 'EUR', '2026-02-01', 300 ], [ 504, 'USD', '2026-02-01', 4000 ] ] as [ $order, $currency, $on, $minor ] ) {
			$draft = Rows::invoice( $order, currency: $currency );
			$this->invoices->book( $draft->with_id( $this->invoices->add( $draft, [] ) ), Money::of_minor( $minor, $currency ), self::day( $on ), 'owner', 'x', self::at( '2026-02-01 09:00:00' ) );
		}
		self::assertEquals( Money::of_minor( 320 ), $this->invoices->paid_since( $this->customer, self::day( '2026-01-10' ), 'EUR' ) );
		self::assertEquals( Money::of_minor( 4000, 'USD' ), $this->invoices->paid_since( $this->customer, self::day( '2026-01-10' ), 'USD' ) );
	}

	/**
	 * @param list<array{string, int, int, InvoiceState}> $invoices
	 * @return list<int>
	 */
	private function add_all( array $invoices ): array {
		$ids = [];
		foreach ( $invoices as $index => [ $due, $total, $paid, $state ] ) {
			$ids[] = $this->invoices->add( Rows::invoice( 501 + $index, $due, $total, $paid, $state ), [] );
		}
		return $ids;
	}

	private static function line( string $first, string $label = 'Hosting' ): DraftLine {
		return new DraftLine( self::CONTRACT, $label, Period::of( self::day( $first ), self::day( $first )->plus_months( 1 )->plus_days( -1 ) ), 2, Money::of_minor( 6000 ), Money::of_minor( 120 ) );
	}
}
