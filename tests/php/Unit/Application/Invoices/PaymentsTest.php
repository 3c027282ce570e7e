<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Invoices;

use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Invoices\FollowOrder;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Application\Outbox\DrainOutbox;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Application\Refusing;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * € 36.30, invoiced on 1 January 2026; seen on the 20th at seven.
 */
final class PaymentsTest extends TestCase {

	use Refusing;

	/** @return iterable<string, array{?string, ?string, string, ?string, string}> amount, paid on, reference, refusal, open */
	public static function by_the_owner(): iterable {
		yield 'all that is open' => [ null, null, '', null, '0.00' ];
		yield 'a part' => [ '10.00', null, '', null, '26.30' ];
		yield 'a cent' => [ '0.01', null, '', null, '36.29' ];
		yield 'all of it' => [ '36.30', '2026-01-10', '', null, '0.00' ];
		yield 'a cent too much' => [ '36.31', null, '', 'amount_above_open', '36.30' ];
		yield 'nothing' => [ '0.00', null, '', 'amount_not_positive', '36.30' ];
		yield 'less than nothing' => [ '-1.00', null, '', 'amount_not_positive', '36.30' ];
		yield 'today' => [ '10.00', '2026-01-20', '', null, '26.30' ];
		yield 'tomorrow' => [ '10.00', '2026-01-21', '', 'date_in_future', '36.30' ];
	}

	#[DataProvider( 'by_the_owner' )]
	public function test_by_the_owner( ?string $amount, ?string $on, string $reference, ?string $reason, string $open ): void {
		[ $shop, $customer ] = self::seen_on_the_twentieth();
		self::assertSame( $reason, self::book( $shop, $customer, $amount, $on, $reference ) );
		self::assertSame( $open, $shop->invoice( $customer )->open()->to_decimal() );
	}

	public function test_what_is_booked_twice(): void {
		[ $shop, $customer ] = self::seen_on_the_twentieth();
		self::assertNull( self::book( $shop, $customer, '10.00', null, 'bank-1' ) );
		self::assertNull( self::book( $shop, $customer, '10.00', null, 'bank-1' ) );
		self::assertSame( '26.30', $shop->invoice( $customer )->open()->to_decimal(), 'one reference, one payment' );
		self::book( $shop, $customer, '10.00', null, '' );
		self::book( $shop, $customer, '10.00', null, '' );
		self::assertSame( '6.30', $shop->invoice( $customer )->open()->to_decimal(), 'without one they are two' );
		self::book( $shop, $customer, null, null, '' );
		self::assertSame( 'invoice_not_open', self::book( $shop, $customer, null, null, '' ) );
		self::assertCount( 1, $shop->told( $customer, [ 'invoice_paid' ] ) );
	}

	/** @return iterable<string, array{list<OrderState>, string, list<string>}> what becomes of the order, "STATE due DATE", what was told */
	public static function orders(): iterable {
		yield 'paid' => [ [ OrderState::paid ], 'paid due 2026-01-15', [ 'payment_booked', 'invoice_paid' ] ];
		yield 'paid, told twice' => [ [ OrderState::paid, OrderState::paid ], 'paid due 2026-01-15', [ 'payment_booked', 'invoice_paid' ] ];
		yield 'paid, and taken back: a new timeline' => [ [ OrderState::paid, OrderState::payable ], 'open due 2026-01-27', [ 'payment_booked', 'invoice_paid', 'invoice_reopened' ] ];
		yield 'paid, taken back, and paid again' => [ [ OrderState::paid, OrderState::payable, OrderState::paid ], 'paid due 2026-01-27', [ 'payment_booked', 'invoice_paid', 'invoice_reopened', 'payment_booked', 'invoice_paid' ] ];
		yield 'cancelled' => [ [ OrderState::cancelled ], 'cancelled due 2026-01-15', [ 'invoice_cancelled' ] ];
		yield 'cancelled, told twice' => [ [ OrderState::cancelled, OrderState::cancelled ], 'cancelled due 2026-01-15', [ 'invoice_cancelled' ] ];
		yield 'cancelled, and put back: a new timeline' => [ [ OrderState::cancelled, OrderState::payable ], 'open due 2026-01-27', [ 'invoice_cancelled', 'invoice_reopened' ] ];
		yield 'cancelled, and paid all the same' => [ [ OrderState::cancelled, OrderState::paid ], 'paid due 2026-01-15', [ 'invoice_cancelled', 'payment_booked', 'invoice_paid' ] ];
		yield 'paid, and refunded' => [ [ OrderState::paid, OrderState::refunded ], 'cancelled due 2026-01-15', [ 'payment_booked', 'invoice_paid', 'invoice_cancelled' ] ];
		yield 'saved, and still payable' => [ [ OrderState::payable ], 'open due 2026-01-15', [] ];
	}

	/**
	 * @param list<OrderState> $states
	 * @param list<string>     $told
	 */
	#[DataProvider( 'orders' )]
	public function test_orders( array $states, string $expected, array $told ): void {
		[ $shop, $customer ] = self::seen_on_the_twentieth();
		foreach ( $states as $state ) {
			$shop->orders->become( $shop->invoice( $customer )->order_id, $state );
		}
		$invoice = $shop->invoice( $customer );
		self::assertSame( $expected, "{$invoice->state->value} due {$invoice->due_on->to_string()}" );
		self::assertSame( $told, self::events( $shop, $customer ) );
	}

	public function test_the_owners_payment_reaches_woocommerce_and_its_echo_changes_nothing(): void {
		[ $shop, $customer ] = self::seen_on_the_twentieth();
		self::book( $shop, $customer, null, null, '' );
		$order = $shop->invoice( $customer )->order_id;
		$shop->get( FollowOrder::class )->execute( $order );
		self::assertSame( 'paid', $shop->invoice( $customer )->state->value, 'its order is payable for a moment' );
		$shop->tick();
		self::assertSame( OrderState::paid, $shop->orders->find( $order )?->state );
		self::assertSame( [ 'payment_booked', 'invoice_paid' ], self::events( $shop, $customer ) );
	}

	public function test_woocommerce_is_told_of_every_time_that_an_invoice_is_paid(): void {
		[ $shop, $customer ] = self::seen_on_the_twentieth();
		$order               = $shop->invoice( $customer )->order_id;
		self::book( $shop, $customer, null, null, '' );
		$shop->get( DrainOutbox::class )->execute( Budget::endless(), 'one' );
		$shop->orders->become( $order, OrderState::cancelled );
		$shop->orders->become( $order, OrderState::payable );
		self::book( $shop, $customer, null, null, '' );
		$shop->get( DrainOutbox::class )->execute( Budget::endless(), 'two' );
		self::assertSame( OrderState::paid, $shop->orders->find( $order )?->state );
	}

	public function test_woocommerce_is_not_told_of_a_payment_that_was_undone_before_it_heard(): void {
		[ $shop, $customer ] = self::seen_on_the_twentieth();
		$order               = $shop->invoice( $customer )->order_id;
		self::book( $shop, $customer, null, null, '' );
		$shop->orders->become( $order, OrderState::cancelled );
		$shop->orders->become( $order, OrderState::payable );
		$shop->tick();
		self::assertSame( [ 'open', OrderState::payable ], [ $shop->invoice( $customer )->state->value, $shop->orders->find( $order )?->state ] );
	}

	/** @return array{Shop, int} */
	private static function seen_on_the_twentieth(): array {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-01-19' );
		$shop->morning( '2026-01-20' );
		return [ $shop, $customer ];
	}

	private static function book( Shop $shop, int $customer, ?string $amount, ?string $on, string $reference ): ?string {
		return self::reason_of( static fn () => $shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, null === $amount ? null : Money::from_decimal( $amount ), null === $on ? null : CivilDate::parse( $on ), $reference, 1 ) );
	}

	/** @return list<string> */
	private static function events( Shop $shop, int $customer ): array {
		return array_map( static fn ( string $line ): string => explode( ' ', $line )[1], $shop->told( $customer, [ 'payment_booked', 'invoice_paid', 'invoice_reopened', 'invoice_cancelled' ] ) );
	}
}
