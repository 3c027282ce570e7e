<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

/**
 * The people as WordPress and WooCommerce know them; the plugin itself keeps only what it needs for lists.
 */
interface CustomerDirectory {

	/** Null when there is no such user. */
	public function find( int $user_id ): ?Contact;

	/**
	 * Makes a WooCommerce customer with a password that nobody knows.
	 *
	 * @param bool $welcome Whether WooCommerce may send its "new account" mail; false in practice mode.
	 * @return int The new user.
	 * @throws EmailTaken
	 * @throws CustomerNotKept
	 */
	public function create( Contact $contact, bool $welcome = false ): int;

	/**
	 * Writes name, address and language; the e-mail address of the billing address, and of the user where they were
	 * the same.
	 *
	 * @throws EmailTaken
	 * @throws CustomerNotKept
	 */
	public function change( int $user_id, Contact $contact ): void;

	/**
	 * Users whose name, company or e-mail address has this text in it; at most twenty, by name.
	 *
	 * @return list<Contact>
	 */
	public function search_candidates( string $search ): array;
}
