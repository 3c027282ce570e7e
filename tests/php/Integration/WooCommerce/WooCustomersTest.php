<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\WooCommerce;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Customers\ContactChanged;
use HostingInvoices\Application\Customers\CustomerNotKept;
use HostingInvoices\Application\Customers\EmailTaken;
use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WooCommerce\Customers\FollowContacts;
use HostingInvoices\WooCommerce\Customers\WooCustomers;
use PHPUnit\Framework\Attributes\DataProvider;

final class WooCustomersTest extends SiteTestCase {

	use OrderLab;
	use PluginUnhooked;

	/** @var list<string> */
	private array $mails = [];

	protected function setUp(): void {
		parent::setUp();
		$this->unhook_plugin();
		$this->mails = [];
		add_filter(
			'pre_wp_mail',
			function ( $sent, array $mail ): bool {
				$this->mails[] = (string) $mail['subject'];
				return true;
			},
			PHP_INT_MAX,
			2
		);
	}

	/** @return iterable<string, array{string}> */
	public static function names(): iterable {
		foreach ( [ 'Jan de Vries', 'Anna Maria Jansen', 'Bakker', 'Jan van der Berg', "Piet van 't Hof", 'Hosting Noord BV', '<b>Ali</b> & Co', 'José Ñandú 🎉', 'De Groot' ] as $name ) {
			yield $name => [ $name ];
		}
	}

	#[DataProvider( 'names' )]
	public function test_what_is_kept_comes_back( string $name ): void {
		$contact = Contact::entered( 0, $name, 'klant@order-lab.test', 'Bakkerij "De Korst" <BV>', '+31 15 1234567', 'Markt 1 b', '2611 AA', 'Delft', 'BE', 'nl_NL' );
		$id      = ( new WooCustomers() )->create( $contact );
		wp_cache_flush();
		self::assertEquals( $contact->of_user( $id ), ( new WooCustomers() )->find( $id ) );
		self::assertSame( [], $this->mails );
	}

	public function test_country_left_out_is_the_shops(): void {
		$this->settle( [ 'default_country' => 'NL' ] );
		$id = ( new WooCustomers() )->create( Contact::entered( 0, 'Jan de Vries', 'klant@order-lab.test' ) );
		self::assertSame( 'NL', ( new WooCustomers() )->find( $id )?->country );
		self::assertSame( [ 'customer' ], get_userdata( $id )->roles );
	}

	public function test_shop_where_customers_choose_their_user_name(): void {
		$this->settle( [ 'registration_generate_username' => 'no', 'registration_generate_password' => 'no' ] );
		self::assertGreaterThan( 0, ( new WooCustomers() )->create( Contact::entered( 0, 'Jan', 'klant@order-lab.test' ) ) );
	}

	public function test_may_welcome_the_customer(): void {
		self::needs_woocommerces( 'own e-mails' );
		WC()->mailer();
		( new WooCustomers() )->create( Contact::entered( 0, 'Jan', 'klant@order-lab.test' ), welcome: true );
		self::assertCount( 1, $this->mails );
	}

	public function test_address_of_another_user(): void {
		$other = $this->customer();
		try {
			( new WooCustomers() )->create( Contact::entered( 0, 'Jan', 'klant@order-lab.test' ) );
			self::fail( 'the address is taken' );
		} catch ( EmailTaken $taken ) {
			self::assertSame( [ $other, 'email', 'contact_email_taken' ], [ $taken->user_id, $taken->field, $taken->reason ] );
		}
	}

	public function test_a_plugin_that_refuses(): void {
		add_filter( 'woocommerce_registration_errors', static fn ( \WP_Error $errors ): \WP_Error => new \WP_Error( 'closed', 'No new customers in August' ) );
		$this->expectException( CustomerNotKept::class );
		$this->expectExceptionMessage( 'No new customers in August' );
		( new WooCustomers() )->create( Contact::entered( 0, 'Jan', 'klant@order-lab.test' ) );
	}

	public function test_change_of_address_changes_the_login_where_they_were_the_same(): void {
		$id = ( new WooCustomers() )->create( Contact::entered( 0, 'Jan', 'klant@order-lab.test' ) );
		( new WooCustomers() )->change( $id, Contact::entered( $id, 'Jan', 'nieuw@order-lab.test' ) );
		self::assertSame( [ 'nieuw@order-lab.test', 'nieuw@order-lab.test' ], [ get_userdata( $id )->user_email, ( new WooCustomers() )->find( $id )?->email ] );
	}

	public function test_billing_address_of_its_own_leaves_the_login(): void {
		$id = $this->customer( [ 'email' => 'boekhouding@order-lab.test' ] );
		( new WooCustomers() )->change( $id, Contact::entered( $id, 'Jan', 'facturen@order-lab.test' ) );
		self::assertSame( [ 'klant@order-lab.test', 'facturen@order-lab.test' ], [ get_userdata( $id )->user_email, ( new WooCustomers() )->find( $id )?->email ] );
	}

	public function test_change_to_the_login_of_another(): void {
		$this->customer( email: 'ander@order-lab.test' );
		$id = ( new WooCustomers() )->create( Contact::entered( 0, 'Jan', 'klant@order-lab.test' ) );
		$this->expectException( EmailTaken::class );
		( new WooCustomers() )->change( $id, Contact::entered( $id, 'Jan', 'ander@order-lab.test' ) );
	}

	public function test_who_is_gone(): void {
		self::assertNull( ( new WooCustomers() )->find( 999999 ) );
		$this->expectException( CustomerNotKept::class );
		( new WooCustomers() )->change( 999999, Contact::entered( 999999, 'Jan', 'klant@order-lab.test' ) );
	}

	public function test_user_without_billing_address_is_found_by_what_wordpress_knows(): void {
		$id = wp_insert_user( [ 'user_login' => 'kaal', 'user_email' => 'kaal@order-lab.test', 'user_pass' => 'x', 'display_name' => 'Kaal' ] );
		self::assertEquals( Contact::on_file( $id, 'Kaal', 'kaal@order-lab.test', locale: get_locale() ), ( new WooCustomers() )->find( $id ) );
	}

	/** @return iterable<string, array{string, bool}> */
	public static function searches(): iterable {
		yield 'part of the name' => [ 'zonderl', true ];
		yield 'part of the address' => [ 'order-lab', true ];
		yield 'the company' => [ 'korstjes', true ];
		yield 'a wild card is text' => [ 'zonder%', false ];
		yield 'somebody else' => [ 'qqqqq', false ];
	}

	#[DataProvider( 'searches' )]
	public function test_search( string $search, bool $is_found ): void {
		$id  = ( new WooCustomers() )->create( Contact::entered( 0, 'Pim Zonderland', 'pim@order-lab.test', 'Korstjes BV' ) );
		$ids = array_map( static fn ( Contact $contact ): int => $contact->user_id, ( new WooCustomers() )->search_candidates( $search ) );
		self::assertSame( $is_found, in_array( $id, $ids, true ) );
	}

	public function test_profiles_and_addresses_are_followed(): void {
		$told = new \ArrayObject();
		( new FollowContacts(
			static fn (): ContactChanged => new class( $told ) implements ContactChanged {

				/** @param \ArrayObject<int, int> $told */
				public function __construct( private \ArrayObject $told ) {
				}

				public function execute( int $user_id ): void {
					$this->told[] = $user_id;
				}
			}
		) )->register();
		$id = $this->customer();
		wp_update_user( [ 'ID' => $id, 'display_name' => 'Jan V.' ] );
		self::assertContains( $id, $told->getArrayCopy() );
		$told->exchangeArray( [] );
		$customer = new \WC_Customer( $id );
		$customer->set_billing_city( 'Leiden' );
		$customer->save();
		self::assertContains( $id, $told->getArrayCopy() );
	}
}
