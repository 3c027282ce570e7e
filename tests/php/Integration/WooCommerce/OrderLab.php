<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\WooCommerce;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Invoices\InvoiceDraft;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\DebitDiscount;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\WooCommerce\Orders\ItemStores;
use HostingInvoices\WooCommerce\Orders\LineItems;
use HostingInvoices\WooCommerce\Orders\OrderCaches;
use HostingInvoices\WooCommerce\Orders\OrderMaker;
use HostingInvoices\WooCommerce\Orders\OrderPayments;
use HostingInvoices\WooCommerce\Orders\OrderTables;
use HostingInvoices\WooCommerce\Orders\ReportCaches;
use HostingInvoices\WooCommerce\Orders\WooInvoiceOrders;

/** What the tests of orders begin with: a shop with rates, a customer, a draft. */
trait OrderLab {

	private function orders(): WooInvoiceOrders {
		global $wpdb;
		$tables = new OrderTables( $wpdb );
		$caches = new OrderCaches();
		return new WooInvoiceOrders(
			new OrderMaker( new LineItems(), new ItemStores(), new ReportCaches(), $tables, $caches ),
			new OrderPayments( $tables, $caches ),
			$tables,
			$caches
		);
	}

	/** @param array<string, string> $billing WooCommerce's fields without `billing_`. */
	private function customer( array $billing = [ 'country' => 'NL', 'postcode' => '2611 AA', 'city' => 'Delft' ], string $email = 'klant@order-lab.test' ): int {
		$id = wp_insert_user( [ 'user_login' => $email, 'user_email' => $email, 'user_pass' => wp_generate_password(), 'role' => 'customer', 'display_name' => 'Jan de Vries' ] );
		self::assertIsInt( $id );
		foreach ( [ 'first_name' => 'Jan', 'last_name' => 'de Vries', 'email' => $email, ...$billing ] as $field => $value ) {
			update_user_meta( $id, "billing_$field", $value );
		}
		return $id;
	}

	/**
	 * Lines as [ amount, tax class, quantity ], what is left out being standard and one; 2 % off each with $discount.
	 *
	 * @param list<array{0: string, 1?: string, 2?: int}> $lines
	 */
	private function draft( int $customer_id, array $lines, bool $discount = true, string $currency = 'EUR' ): InvoiceDraft {
		$debit  = DebitDiscount::of( Percentage::from_decimal( $discount ? '2' : '0' ) );
		$period = Period::of( CivilDate::of( 2026, 1, 1 ), CivilDate::of( 2026, 1, 31 ) );
		$drafts = [];
		foreach ( $lines as $at => $line ) {
			$amount   = Money::from_decimal( $line[0], $currency );
			$drafts[] = new DraftLine( $at + 7, 'Hosting ' . $at, $period, $line[2] ?? 1, $amount, $debit->on_line( $amount ), $line[1] ?? '' );
		}
		return new InvoiceDraft(
			$customer_id,
			CivilDate::of( 2026, 1, 1 ),
			CivilDate::of( 2026, 1, 15 ),
			new \DateTimeImmutable( '2026-01-01T07:00:00Z' ),
			$currency,
			$discount ? PaymentMethod::direct_debit : PaymentMethod::transfer,
			$drafts
		);
	}

	/** @param array<string, string> $options Without `woocommerce_`. */
	private function settle( array $options ): void {
		foreach ( $options as $name => $value ) {
			update_option( "woocommerce_$name", $value );
		}
	}

	/**
	 * The only rates of the shop: [ country, class, per cent, priority, compound ].
	 *
	 * @param list<array{string, string, string, int, bool}> $rates
	 */
	private function rates( array $rates ): void {
		global $wpdb;
		$wpdb->query( "DELETE FROM {$wpdb->prefix}woocommerce_tax_rates" );
		foreach ( $rates as $order => [ $country, $class, $percent, $priority, $is_compound ] ) {
			\WC_Tax::_insert_tax_rate(
				[
					'tax_rate_country'  => $country,
					'tax_rate_state'    => '',
					'tax_rate'          => $percent,
					'tax_rate_name'     => "btw $percent",
					'tax_rate_priority' => $priority,
					'tax_rate_compound' => (int) $is_compound,
					'tax_rate_shipping' => 1,
					'tax_rate_order'    => $order,
					'tax_rate_class'    => $class,
				]
			);
		}
		\WC_Cache_Helper::invalidate_cache_group( 'taxes' );
	}

	/** The rates of the Netherlands, and one German for customers abroad. */
	private function dutch_rates(): void {
		$this->rates(
			[
				[ 'NL', '', '21', 1, false ],
				[ 'NL', 'reduced-rate', '9', 1, false ],
				[ 'NL', 'zero-rate', '0', 1, false ],
				[ 'DE', '', '19', 1, false ],
				[ 'DE', 'reduced-rate', '7', 1, false ],
			]
		);
	}

	private function read( int $order_id ): \WC_Order {
		wp_cache_flush();
		$order = wc_get_order( $order_id );
		self::assertInstanceOf( \WC_Order::class, $order );
		return $order;
	}
}
