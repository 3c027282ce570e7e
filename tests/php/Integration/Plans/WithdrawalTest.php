<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Plans;

use HostingInvoices\Application\Plans\Withdraw;
use HostingInvoices\Application\Refused;
use HostingInvoices\Bindings;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\WooCommerce\Orders\FollowOrders;
use PHPUnit\Framework\Attributes\DataProvider;

final class WithdrawalTest extends CheckoutTestCase {

	use PluginUnhooked;

	/** @return iterable<string, array{string, string, string, string}> */
	public static function days(): iterable {
		yield 'paid, on the first day'      => [ 'lab_pay', '2026-02-01', '65.26', 'paid' ];
		yield 'paid, after a week'          => [ 'lab_pay', '2026-02-07', '57.48', 'paid' ];
		yield 'by transfer, after a week'   => [ 'bacs', '2026-02-07', '57.48', 'open' ];
		yield 'on the last day'             => [ 'lab_pay', '2026-02-16', '45.81', 'paid' ];
	}

	#[DataProvider( 'days' )]
	public function test_what_was_used_is_paid_by_day_and_the_set_up_is_given_back( string $method, string $day, string $back, string $state ): void {
		self::put_in_cart( self::product( self::plan( set_up: '25.00' ) ) );
		self::put_in_cart( self::product( null, 'Theme' ) );
		$order = $this->ordered( $this->order_in_block( $method ) );
		$this->on_day( $day );
		self::assertSame( $back, $this->withdraw( $order->get_id() ) );
		$order = wc_get_order( $order->get_id() );
		self::assertSame( $back, (string) $order->get_total_refunded() );
		self::assertSame( $state, $this->newest( 'invoices' )['state'] );
		self::assertSame( [ $day, null ], [ $this->newest( 'subscriptions' )['ends_on'], $this->newest( 'subscriptions' )['next_period_on'] ] );
		self::assertSame( 'withdrawal', $this->newest( 'messages' )['kind'] );
		$this->expectExceptionObject( Refused::because( 'withdrawal_not_open' ) );
		$this->withdraw( $order->get_id() );
	}

	public function test_after_the_last_day_it_is_too_late(): void {
		self::put_in_cart( self::product( self::plan() ) );
		$order = $this->ordered( $this->order_in_block() );
		$this->on_day( '2026-02-17' );
		$this->expectExceptionObject( Refused::because( 'withdrawal_not_open' ) );
		$this->withdraw( $order->get_id() );
	}

	/** The plugin's own follower of orders would begin a transaction of its own in this one. */
	private function withdraw( int $order_id ): string {
		$this->unhook_plugin( FollowOrders::class );
		return ( new Services( Bindings::all() ) )->get( Withdraw::class )->execute( $order_id, 'Withdrawal' )->to_decimal();
	}
}
