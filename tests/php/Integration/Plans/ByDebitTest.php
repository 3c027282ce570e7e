<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Plans;

use HostingInvoices\Bindings;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\WooCommerce\DirectDebit\DebitGateway;
use HostingInvoices\WooCommerce\DirectDebit\RegisterDirectDebit;

/**
 * The first order by direct debit: its discount stands on the charge, and the invoice is collected.
 */
final class ByDebitTest extends CheckoutTestCase {

	use PluginUnhooked;

	/** The same as in the tests of the gateway: WooCommerce keeps what was posted first for the whole process. */
	private const SIGNED = [
		'hosting_direct_debit_iban'      => 'NL91 ABNA 0417 1643 00',
		'hosting_direct_debit_holder'    => 'J. de Vries',
		'hosting_direct_debit_consent'   => '1',
		'hosting_direct_debit_reference' => 'HI-TESTTEST22',
	];

	public function test_a_plan_with_a_set_up_fee(): void {
		update_option( 'hosting_invoices_settings', [ 'creditor_identifier' => 'NL51ZZZ405365330000', 'direct_debit_discount_percent' => '2', 'company_name' => 'Hosting BV' ] );
		// As a new request: what an earlier test's shop gave is not remembered.
		$this->unhook_plugin( 'HostingInvoices\\WooCommerce\\DirectDebit\\' );
		( new RegisterDirectDebit( ( new Services( Bindings::all() ) )->get( ... ) ) )->register();
		WC()->payment_gateways()->init();
		$this->nobody();
		// A program has no cookies, so the session of a guest who gets an account would be lost here.
		wp_set_current_user( wc_create_new_customer( 'jan@checkout.test', 'jan', 'secret' ) );
		WC()->session->set( 'hosting_invoices_mandate_reference', self::SIGNED['hosting_direct_debit_reference'] );
		self::put_in_cart( self::product( self::plan( set_up: '25.00' ) ) );
		$order = $this->ordered( $this->order_in_block( DebitGateway::ID, payment: self::SIGNED ) );
		self::assertSame( [ 'on-hold', '65.82' ], [ $order->get_status(), $order->get_total() ], '30 less 2 % and 25, and 21 %' );
		$invoice = $this->newest( 'invoices' );
		self::assertSame( [ 'direct_debit', '60', '6582', '1', '2026-0001' ], array_map( static fn ( string $column ): ?string => $invoice[ $column ], [ 'method', 'discount_minor', 'total_minor', 'debit_under_way', 'number' ] ) );
		self::assertSame( [ '3000', '60' ], [ $this->newest( 'charges' )['amount_minor'], $this->newest( 'charges' )['discount_minor'] ] );
		self::assertSame( [ '6582', 'planned' ], [ $this->newest( 'debits' )['amount_minor'], $this->newest( 'debits' )['state'] ] );
		self::assertSame( [ 1, 1 ], [ $this->count_rows( 'subscriptions' ), $this->count_rows( 'invoices' ) ] );
		self::issue( (int) $invoice['customer_id'], '2026-03-01' );
		self::assertSame( [ '3557', 'direct_debit' ], [ $this->newest( 'invoices' )['total_minor'], $this->newest( 'invoices' )['method'] ] );
	}
}
