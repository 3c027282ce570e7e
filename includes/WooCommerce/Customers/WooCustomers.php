<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Customers;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Application\Customers\CustomerNotKept;
use HostingInvoices\Application\Customers\EmailTaken;

/**
 * Customers as WordPress users with WooCommerce's billing address.
 */
final readonly class WooCustomers implements CustomerDirectory {

	private const MOST_CANDIDATES = 20;

	public function find( int $user_id ): ?Contact {
		$user = get_userdata( $user_id );
		if ( false === $user ) {
			return null;
		}
		$customer = new \WC_Customer( $user_id );
		$name     = trim( $customer->get_billing_first_name() . ' ' . $customer->get_billing_last_name() );
		$email    = $customer->get_billing_email();
		return Contact::on_file(
			$user_id,
			'' === $name ? $user->display_name : $name,
			'' === $email ? $user->user_email : $email,
			$customer->get_billing_company(),
			$customer->get_billing_phone(),
			trim( $customer->get_billing_address_1() . ' ' . $customer->get_billing_address_2() ),
			$customer->get_billing_postcode(),
			$customer->get_billing_city(),
			$customer->get_billing_country(),
			get_user_locale( $user )
		);
	}

	public function create( Contact $contact, bool $welcome = false ): int {
		$taken = email_exists( $contact->email );
		if ( false !== $taken ) {
			throw EmailTaken::by( $contact->email, $taken );
		}
		// The shop may leave user names to its customers; nobody types one here.
		$login = wc_create_new_customer_username( $contact->email );
		$made  = $this->quietly( $welcome, static fn () => wc_create_new_customer( $contact->email, $login, wp_generate_password( 32, true, true ), [ 'display_name' => $contact->name ] ) );
		if ( is_wp_error( $made ) ) {
			throw str_contains( (string) $made->get_error_code(), 'email-exists' ) ? EmailTaken::by( $contact->email, 0 ) : CustomerNotKept::because( $made->get_error_message() );
		}
		$this->write( $made, $contact );
		return $made;
	}

	public function change( int $user_id, Contact $contact ): void {
		$user = get_userdata( $user_id );
		if ( false === $user ) {
			throw CustomerNotKept::gone( $user_id );
		}
		$billing = get_user_meta( $user_id, 'billing_email', true );
		if ( in_array( $billing, [ '', $user->user_email ], true ) && $contact->email !== $user->user_email ) {
			$this->write_login_email( $user_id, $contact->email );
		}
		$this->write( $user_id, $contact );
	}

	public function search_candidates( string $search ): array {
		global $wpdb;
		$like = '%' . $wpdb->esc_like( $search ) . '%';
		$ids  = $wpdb->get_col(
			$wpdb->prepare(
				"SELECT u.ID FROM {$wpdb->users} u WHERE u.user_email LIKE %s OR u.display_name LIKE %s OR EXISTS (
					SELECT 1 FROM {$wpdb->usermeta} m WHERE m.user_id = u.ID AND m.meta_key IN ('billing_company', 'billing_email', 'billing_last_name') AND m.meta_value LIKE %s
				) ORDER BY u.display_name, u.ID LIMIT %d",
				$like,
				$like,
				$like,
				self::MOST_CANDIDATES
			)
		);
		$ids  = array_map( 'intval', $ids );
		cache_users( $ids );
		return array_values( array_filter( array_map( $this->find( ... ), $ids ) ) );
	}

	/**
	 * @throws EmailTaken
	 * @throws CustomerNotKept
	 */
	private function write_login_email( int $user_id, string $email ): void {
		$taken = email_exists( $email );
		if ( false !== $taken && $taken !== $user_id ) {
			throw EmailTaken::by( $email, $taken );
		}
		$changed = wp_update_user( [ 'ID' => $user_id, 'user_email' => $email ] );
		if ( is_wp_error( $changed ) ) {
			throw CustomerNotKept::because( $changed->get_error_message() );
		}
	}

	/**
	 * A name is one line here; WooCommerce wants it in two.
	 *
	 * @throws CustomerNotKept
	 */
	private function write( int $user_id, Contact $contact ): void {
		[ $first, $last ] = self::first_and_last( $contact->name );
		try {
			$customer = new \WC_Customer( $user_id );
			$customer->set_display_name( $contact->name );
			$customer->set_first_name( $first );
			$customer->set_last_name( $last );
			$customer->set_billing_first_name( $first );
			$customer->set_billing_last_name( $last );
			$customer->set_billing_company( $contact->company );
			$customer->set_billing_email( $contact->email );
			$customer->set_billing_phone( $contact->phone );
			$customer->set_billing_address_1( $contact->address );
			$customer->set_billing_address_2( '' );
			$customer->set_billing_postcode( $contact->postcode );
			$customer->set_billing_city( $contact->city );
			$customer->set_billing_country( '' === $contact->country ? WC()->countries->get_base_country() : $contact->country );
			$customer->save();
		} catch ( \WC_Data_Exception $refused ) {
			throw CustomerNotKept::because( $refused->getMessage() );
		}
		if ( '' !== $contact->locale ) {
			update_user_meta( $user_id, 'locale', $contact->locale );
		}
	}

	/**
	 * @template T
	 * @param callable(): T $create
	 * @return T
	 */
	private function quietly( bool $welcome, callable $create ): mixed {
		$off = static fn (): bool => false;
		if ( ! $welcome ) {
			add_filter( 'woocommerce_email_enabled_customer_new_account', $off );
		}
		try {
			return $create();
		} finally {
			remove_filter( 'woocommerce_email_enabled_customer_new_account', $off );
		}
	}

	/**
	 * Dutch last names begin with their "van der": put together again they are the name that was given.
	 *
	 * @return array{string, string}
	 */
	private static function first_and_last( string $name ): array {
		$before_last = "(?:van|von|de|den|der|ter|ten|te|het|'t|op|in|la|le|el)";
		return 1 === preg_match( "/\\A(.+?) ((?:$before_last )*\\S+)\\z/iu", $name, $parts ) ? [ $parts[1], $parts[2] ] : [ $name, '' ];
	}
}
