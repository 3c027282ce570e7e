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
		$made = $this->quietly( $welcome, static fn () => wc_create_new_customer( $contact->email, '', wp_generate_password( 32, true, true ), [ 'display_name' => $contact->name ] ) );
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
		$taken = email_exists( $contact->email );
		if ( false !== $taken && $taken !== $user_id ) {
			throw EmailTaken::by( $contact->email, $taken );
		}
		if ( $this->find( $user_id )?->email === $user->user_email && $contact->email !== $user->user_email ) {
			$changed = wp_update_user( [ 'ID' => $user_id, 'user_email' => $contact->email ] );
			if ( is_wp_error( $changed ) ) {
				throw CustomerNotKept::because( $changed->get_error_message() );
			}
		}
		$this->write( $user_id, $contact );
	}

	public function search_candidates( string $search ): array {
		$query = new \WP_User_Query(
			[
				'search'         => '*' . $search . '*',
				'search_columns' => [ 'user_login', 'user_email', 'display_name' ],
				'number'         => self::MOST_CANDIDATES,
				'orderby'        => 'display_name',
				'fields'         => 'ID',
			]
		);
		/** @var list<numeric-string> $ids */
		$ids      = $query->get_results();
		$contacts = array_map( fn ( string $id ): ?Contact => $this->find( (int) $id ), $ids );
		return array_values( array_filter( $contacts ) );
	}

	/**
	 * One line for a name, as on an envelope: its last word is the last name to WooCommerce.
	 *
	 * @throws CustomerNotKept
	 */
	private function write( int $user_id, Contact $contact ): void {
		$words = explode( ' ', $contact->name );
		$last  = count( $words ) > 1 ? array_pop( $words ) : '';
		try {
			$customer = new \WC_Customer( $user_id );
			$customer->set_display_name( $contact->name );
			$customer->set_first_name( implode( ' ', $words ) );
			$customer->set_last_name( $last );
			$customer->set_billing_first_name( implode( ' ', $words ) );
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
}
