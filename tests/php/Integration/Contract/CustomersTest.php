<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Contract;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\Group;

/** Customers are users with a billing address. */
#[Group( 'contract' )]
final class CustomersTest extends ContractTestCase {

	public function test_new_customer(): void {
		$this->listen( 'woocommerce_created_customer', 'user_register' );
		$id = wc_create_new_customer( 'anna@contract.test', '', 'secret', [ 'display_name' => 'Anna Jansen' ] );
		self::assertIsInt( $id );
		$user = get_userdata( $id );
		self::assertSame( [ 'anna@contract.test', 'anna', 'Anna Jansen', [ 'customer' ], true ], [ $user->user_email, $user->user_login, $user->display_name, array_values( $user->roles ), wp_check_password( 'secret', $user->user_pass, $id ) ] );
		self::assertSame( [ [ 'user_register', $id ], [ 'woocommerce_created_customer', $id ] ], $this->fired );
	}

	/** @return iterable<string, array{string, string}> */
	public static function refused(): iterable {
		yield 'e-mail of somebody else' => [ 'klant@contract.test', 'registration-error-email-exists' ];
		yield 'in capitals' => [ 'KLANT@contract.test', 'registration-error-email-exists' ];
		yield 'no e-mail' => [ '', 'registration-error-invalid-email' ];
		yield 'half an e-mail' => [ 'anna@', 'registration-error-invalid-email' ];
	}

	#[DataProvider( 'refused' )]
	public function test_customer_that_is_refused( string $email, string $code ): void {
		$this->customer();
		$before = count_users()['total_users'];
		$made   = wc_create_new_customer( $email, 'anna', 'secret' );
		self::assertInstanceOf( \WP_Error::class, $made );
		self::assertSame( [ $code, $before ], [ $made->get_error_code(), count_users()['total_users'] ] );
	}

	public function test_a_plugin_can_refuse(): void {
		add_filter( 'woocommerce_registration_errors', static fn (): \WP_Error => new \WP_Error( 'closed', 'No new customers in August' ) );
		self::assertSame( 'closed', wc_create_new_customer( 'anna@contract.test', 'anna', 'secret' )->get_error_code() );
	}

	public function test_user_name_from_an_email(): void {
		self::assertSame( 'anna.jansen', wc_create_new_customer_username( 'anna.jansen@contract.test' ) );
		wc_create_new_customer( 'anna.jansen@contract.test', '', 'secret' );
		self::assertMatchesRegularExpression( '/^anna\.jansen-\d{4}$/', wc_create_new_customer_username( 'anna.jansen@elsewhere.test' ) );
	}

	public function test_address_is_kept_in_user_metas(): void {
		$id       = $this->customer();
		$customer = new \WC_Customer( $id );
		$this->listen( 'profile_update', 'woocommerce_update_customer' );
		$customer->set_display_name( 'Anna Jansen' );
		$customer->set_first_name( 'Anna' );
		$customer->set_billing_company( "Bakker & 'Zn' BV" );
		$customer->set_billing_city( '' );
		$customer->set_billing_phone( '06 12 34 56 78' );
		$customer->save();
		self::assertSame( [ 'profile_update', 'woocommerce_update_customer' ], array_values( array_unique( $this->heard() ) ) );
		wp_cache_flush();
		self::assertSame( [ 'Anna', "Bakker & 'Zn' BV", '', '06 12 34 56 78', '2611 AA' ], array_map( static fn ( string $key ): string => get_user_meta( $id, $key, true ), [ 'first_name', 'billing_company', 'billing_city', 'billing_phone', 'billing_postcode' ] ) );
		$again = new \WC_Customer( $id );
		self::assertSame( [ 'Anna Jansen', 'Anna', 'de Vries', "Bakker & 'Zn' BV", 'NL' ], [ $again->get_display_name(), $again->get_first_name(), $again->get_billing_last_name(), $again->get_billing_company(), $again->get_billing_country() ] );
	}

	public function test_addresses_as_arrays(): void {
		$customer = new \WC_Customer( $this->customer( [ 'company' => 'Bakker BV' ] ) );
		$billing  = $customer->get_billing();
		ksort( $billing );
		self::assertSame( [ 'address_1', 'address_2', 'city', 'company', 'country', 'email', 'first_name', 'last_name', 'phone', 'postcode', 'state' ], array_keys( $billing ) );
		self::assertSame( [ 'Bakker BV', 'klant@contract.test', '' ], [ $billing['company'], $billing['email'], $customer->get_shipping()['city'] ] );
	}

	public function test_email_that_cannot_be(): void {
		$customer = new \WC_Customer( $this->customer() );
		$this->expectException( \WC_Data_Exception::class );
		$this->expectExceptionMessage( 'Invalid billing email address' );
		$customer->set_billing_email( 'anna@' );
	}

	public function test_nobody(): void {
		self::assertSame( [ 0, '' ], [ ( new \WC_Customer( 999999 ) )->get_id(), ( new \WC_Customer( 999999 ) )->get_billing_email() ] );
	}

	public function test_who_owes_no_vat(): void {
		$id = $this->customer();
		self::assertFalse( ( new \WC_Customer( $id ) )->get_is_vat_exempt() );
		update_user_meta( $id, 'is_vat_exempt', 'yes' );
		self::assertTrue( ( new \WC_Customer( $id ) )->get_is_vat_exempt() );
	}

	public function test_address_on_an_order(): void {
		$id    = $this->customer();
		$order = $this->draft();
		$order->set_customer_id( $id );
		$order->set_billing_email( '' );
		$order->set_address( ( new \WC_Customer( $id ) )->get_shipping(), 'shipping' );
		$order = $this->read( $order->save() );
		self::assertSame( [ $id, 'klant@contract.test', 'Jan de Vries' ], [ $order->get_customer_id(), $order->get_billing_email(), $order->get_formatted_billing_full_name() ] );
	}

	public function test_orders_of_a_user_that_is_deleted_stay_without_one(): void {
		self::needs_woocommerces( 'care for orders of deleted users' );
		$id    = $this->customer();
		$order = $this->draft();
		$order->set_customer_id( $id );
		$order->save();
		wp_delete_user( $id );
		self::assertSame( 0, $this->read( $order->get_id() )->get_customer_id() );
	}
}
