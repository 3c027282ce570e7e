<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Plans;

use HostingInvoices\Application\Invoices\FollowOrder;
use HostingInvoices\Application\PayBacks\CloseAccounts;
use HostingInvoices\Application\Plans\Withdraw;
use HostingInvoices\Application\Subscriptions\EndSubscription;
use HostingInvoices\Bindings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\WooCommerce\Orders\FollowOrders;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * A credit for which no invoice comes any more: a credit note, and what was paid of it goes back.
 */
final class PayBacksTest extends CheckoutTestCase {

	use PluginUnhooked;

	/** @return iterable<string, array{bool, string, string}> Prices with VAT, paid by, what goes back. */
	public static function ends(): iterable {
		// 14 of 28 days of € 30.00.
		yield 'VAT on top, paid'       => [ false, 'lab_pay', '18.15' ];
		yield 'VAT in the price, paid' => [ true, 'lab_pay', '15.00' ];
		yield 'not paid: it is owed no more' => [ false, 'bacs', '' ];
	}

	#[DataProvider( 'ends' )]
	public function test_the_end_of_the_last_subscription( bool $with_vat, string $method, string $back ): void {
		update_option( 'woocommerce_prices_include_tax', $with_vat ? 'yes' : 'no' );
		$this->nobody();
		self::put_in_cart( self::product( self::plan() ) );
		$order = $this->ordered( $this->order_in_block( $method ) );
		$this->on_day( '2026-02-14' );
		$services = new Services( Bindings::all() );
		// The plugin's own follower of orders would begin a transaction of its own in this one.
		$this->unhook_plugin( FollowOrders::class );
		$services->get( EndSubscription::class )->execute( (int) $this->newest( 'subscriptions' )['id'], '', 1, CivilDate::parse( '2026-02-14' ) );
		$credit = $with_vat ? '15.00' : '18.15';
		$services->get( CloseAccounts::class )->execute();
		$services->get( CloseAccounts::class )->execute();
		$services->get( FollowOrder::class )->execute( $order->get_id() );
		self::assertSame( [ 1, (int) round( 100 * (float) $credit ) ], [ $this->count_rows( 'credit_notes' ), (int) $this->newest( 'credit_notes' )['total_minor'] ] );
		self::assertSame( (float) $credit, (float) wc_get_order( $order->get_id() )->get_total_refunded() );
		$customer = (int) $this->newest( 'invoices' )['customer_id'];
		wp_set_current_user( 1 );
		$all = $this->call( 'GET', '/pay-backs', null, [ 'customer_id' => $customer ] )->data;
		self::assertSame( '' === $back ? [] : [ $back ], array_column( $all, 'amount' ) );
		self::assertSame( [], $this->call( 'GET', "/customers/$customer" )->data['waiting'], 'it waits no more' );
		if ( '' === $back ) {
			return;
		}
		self::assertContains( [ 'kind' => 'pay_backs', 'count' => 1, 'on' => '2026-02-14' ], $this->call( 'GET', '/overview' )->data['needs_you'] );
		self::assertSame( [], $this->call( 'POST', "/pay-backs/{$all[0]['id']}" )->data );
		self::assertSame( 'paid_back_already', $this->call( 'POST', "/pay-backs/{$all[0]['id']}" )->data['code'] );
		self::assertSame( '2026-02-14', $this->call( 'GET', '/pay-backs', null, [ 'customer_id' => $customer ] )->data[0]['paid_on'] );
	}

	public function test_with_another_service_it_waits_for_the_next_invoice(): void {
		self::put_in_cart( self::product( self::plan() ) );
		self::put_in_cart( self::product( self::plan(), 'Mail' ) );
		$this->ordered( $this->order_in_block( 'lab_pay' ) );
		$services = new Services( Bindings::all() );
		$services->get( EndSubscription::class )->execute( (int) $this->newest( 'subscriptions' )['id'], '', 1, CivilDate::parse( '2026-02-14' ) );
		$services->get( CloseAccounts::class )->execute();
		self::assertSame( [ 0, 1 ], [ $this->count_rows( 'pay_backs' ), $this->count_rows( 'adjustments' ) ] );
		self::issue( (int) $this->newest( 'invoices' )['customer_id'], '2026-03-01' );
		self::assertSame( '1500', $this->newest( 'invoices' )['net_minor'] );
	}

	public function test_who_withdraws_is_paid_back_by_the_owner(): void {
		self::put_in_cart( self::product( self::plan() ) );
		$order = $this->ordered( $this->order_in_block( 'lab_pay' ) );
		$this->unhook_plugin( FollowOrders::class );
		$back = ( new Services( Bindings::all() ) )->get( Withdraw::class )->execute( $order->get_id(), 'Withdrawn' );
		self::assertSame( [ (string) $back->minor, '2026-02-01' ], [ $this->newest( 'pay_backs' )['amount_minor'], $this->newest( 'pay_backs' )['made_on'] ] );
	}
}
