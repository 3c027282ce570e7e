<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\WooCommerce;

use HostingInvoices\Application\Invoices\InvoiceOfOrder;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WooCommerce\Orders\InvoiceOnOrderScreen;
use HostingInvoices\WooCommerce\Orders\InvoiceOnPages;
use HostingInvoices\WooCommerce\Orders\ProtectInvoices;
use HostingInvoices\WooCommerce\Orders\QuietMails;
use PHPUnit\Framework\Attributes\DataProvider;

final class ProtectInvoicesTest extends SiteTestCase {

	use OrderLab;
	use PluginUnhooked;
	use Storages;

	/** @var list<string> Ids of the e-mails that WooCommerce sent. */
	private array $mails = [];

	protected function setUp(): void {
		parent::setUp();
		$this->unhook_plugin();
		( new ProtectInvoices() )->register();
		( new QuietMails() )->register();
		( new InvoiceOnPages() )->register();
		add_filter( 'pre_wp_mail', '__return_true', PHP_INT_MAX );
		$this->mails = [];
		add_action(
			'woocommerce_email_sent',
			function ( $done, string $id ): void {
				$this->mails[] = $id;
			},
			10,
			2
		);
		WC()->mailer();
		foreach ( WC()->mailer()->get_emails() as $email ) {
			$email->enabled = 'yes';
		}
	}

	/** @return iterable<string, array{string, bool}> */
	public static function makers(): iterable {
		yield 'an invoice' => [ 'invoice', true ];
		yield 'a claim for costs' => [ 'costs', true ];
		yield 'an order of the shop' => [ 'shop', false ];
	}

	#[DataProvider( 'makers' )]
	public function test_is_never_cancelled_for_being_unpaid( string $maker, bool $is_ours ): void {
		self::needs_woocommerces( 'clean-up of unpaid orders' );
		global $wpdb;
		$this->settle( [ 'manage_stock' => 'yes', 'hold_stock_minutes' => '60' ] );
		$order = $this->read( $this->order( $maker ) );
		$order->set_date_modified( time() - 7 * DAY_IN_SECONDS );
		$order->save();
		$wpdb->update( $wpdb->prefix . 'wc_orders', [ 'date_updated_gmt' => '2020-01-01 00:00:00' ], [ 'id' => $order->get_id() ] );
		wc_cancel_unpaid_orders();
		self::assertSame( $is_ours ? 'pending' : 'cancelled', $this->read( $order->get_id() )->get_status() );
	}

	#[DataProvider( 'makers' )]
	public function test_is_not_edited( string $maker, bool $is_ours ): void {
		self::assertSame( ! $is_ours, $this->read( $this->order( $maker ) )->is_editable() );
	}

	#[DataProvider( 'makers' )]
	public function test_can_be_paid_when_on_hold( string $maker, bool $is_ours ): void {
		$order = $this->read( $this->order( $maker ) );
		self::assertTrue( $order->needs_payment() );
		$order->update_status( 'on-hold' );
		self::assertSame( $is_ours, $order->needs_payment() );
	}

	#[DataProvider( 'storages' )]
	public function test_paid_is_completed_and_told_once( string $own_tables ): void {
		self::needs_woocommerces( 'own e-mails' );
		$this->keep_orders_in( $own_tables );
		$order = $this->read( $this->order( 'invoice' ) );
		$order->payment_complete( 'tr_1' );
		self::assertSame( 'completed', $this->read( $order->get_id() )->get_status() );
		self::assertSame( [ 'customer_completed_order' ], $this->mails );
	}

	/** @return iterable<string, array{string, string, list<string>}> */
	public static function mails(): iterable {
		yield 'ours on hold' => [ 'invoice', 'on-hold', [ 'customer_on_hold_order' ] ];
		yield 'ours failed' => [ 'invoice', 'failed', [] ];
		yield 'ours processing' => [ 'invoice', 'processing', [] ];
		yield 'ours cancelled' => [ 'invoice', 'cancelled', [] ];
		yield 'ours refunded' => [ 'invoice', 'refunded', [ 'customer_refunded_order' ] ];
		yield 'the shop\'s processing' => [ 'shop', 'processing', [ 'customer_processing_order', 'new_order' ] ];
	}

	/** @param list<string> $expected */
	#[DataProvider( 'mails' )]
	public function test_mails_of_woocommerce( string $maker, string $status, array $expected ): void {
		self::needs_woocommerces( 'own e-mails' );
		$this->read( $this->order( $maker ) )->update_status( $status );
		sort( $this->mails );
		self::assertSame( $expected, $this->mails );
	}

	#[DataProvider( 'storages' )]
	public function test_is_called_by_its_invoice_number( string $own_tables ): void {
		self::needs_woocommerces( 'search for orders' );
		$this->keep_orders_in( $own_tables );
		$id = $this->order( 'invoice' );
		self::assertSame( '2026-0042', $this->read( $id )->get_order_number() );
		self::assertContains( $id, array_map( 'intval', wc_order_search( '2026-0042' ) ) );
		$shop = $this->read( $this->order( 'shop' ) );
		self::assertSame( (string) $shop->get_id(), $shop->get_order_number() );
	}

	public function test_a_line_says_its_period_in_words(): void {
		self::needs_woocommerces( 'order screen' );
		$line = array_values( $this->read( $this->order( 'invoice' ) )->get_items() )[0];
		self::assertSame( [ [ 'Period', '<p>1 January 2026 to 31 January 2026</p>' ] ], array_map( static fn ( $meta ): array => [ $meta->display_key, trim( $meta->display_value ) ], array_values( $line->get_formatted_meta_data() ) ) );
		self::assertContains( '_hosting_period_first', apply_filters( 'woocommerce_hidden_order_itemmeta', [] ) );
	}

	public function test_my_account_says_until_when(): void {
		self::needs_woocommerces( 'My Account' );
		$order = $this->read( $this->order( 'invoice' ) );
		self::assertSame( [ 'order-number', 'order-date', 'hosting-invoices-due', 'order-status', 'order-total', 'order-actions' ], array_keys( wc_get_account_orders_columns() ) );
		ob_start();
		do_action( 'woocommerce_my_account_my_orders_column_hosting-invoices-due', $order );
		self::assertSame( '15 January 2026', ob_get_clean() );
	}

	public function test_the_order_screen_leads_to_the_invoice(): void {
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		global $wp_meta_boxes;
		( new InvoiceOnOrderScreen( static fn (): InvoiceOfOrder => new class() implements InvoiceOfOrder {

			public function invoice_of( int $order_id ): ?int {
				return 12;
			}
		} ) )->register();
		$ours = $this->read( $this->order( 'invoice' ) );
		do_action( 'add_meta_boxes', 'a-screen', $ours );
		$box = $wp_meta_boxes['a-screen']['side']['high']['hosting-invoices'];
		self::assertIsArray( $box );
		ob_start();
		$box['callback']( $ours, $box );
		$html = (string) ob_get_clean();
		self::assertStringContainsString( 'Invoice 2026-0042, to be paid by 15 January 2026 at the latest.', $html );
		self::assertStringContainsString( 'view=/invoices/12', rawurldecode( html_entity_decode( $html ) ) );
		unset( $wp_meta_boxes['a-screen'] );
		do_action( 'add_meta_boxes', 'a-screen', $this->read( $this->order( 'shop' ) ) );
		self::assertArrayNotHasKey( 'hosting-invoices', $wp_meta_boxes['a-screen']['side']['high'] ?? [] );
	}

	private function order( string $maker ): int {
		static $made = 0;
		$customer = $this->customer( email: 'klant' . ++$made . '@order-lab.test' );
		if ( 'shop' === $maker ) {
			$order = wc_create_order( [ 'customer_id' => $customer, 'created_via' => 'checkout' ] );
			$order->set_total( '10.00' );
			$order->set_billing_email( 'klant@order-lab.test' );
			$order->save();
			return $order->get_id();
		}
		$orders = $this->orders();
		if ( 'costs' === $maker ) {
			return $orders->make_costs_order( $customer, Money::from_decimal( '40.00' ), 'Incassokosten', new \DateTimeImmutable( '2026-02-01' ) );
		}
		$id = $orders->make( $this->draft( $customer, [ [ '30.00' ] ] ) )->order_id;
		$orders->stamp( $id, '2026-0042', CivilDate::of( 2026, 1, 15 ) );
		return $id;
	}
}
