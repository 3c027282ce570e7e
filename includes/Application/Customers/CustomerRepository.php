<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The customers, each with the date on which something is due: the index that the tick reads.
 */
interface CustomerRepository {

	/** Adds the customer, or brings name and address up to date. */
	public function keep( Contact $contact, \DateTimeImmutable $at ): void;

	/** Brings name and address up to date; nothing when the user is no customer. */
	public function refresh( Contact $contact ): void;

	public function put_in_group( int $customer_id, string $group ): void;

	/** The message of this day did not arrive: another may go. */
	public function no_message_on( int $customer_id, CivilDate $day ): void;

	/** E-mail to this address came back. */
	public function email_bounced( int $customer_id, string $address ): void;

	public function wants_offers( int $customer_id, bool $wants ): void;

	/** Days to pay from now on; null = those of the shop. */
	public function agrees_term( int $customer_id, ?int $days ): void;

	/** How the customer wants to be written to from now on; CustomerRecord says it. */
	public function prefers( int $customer_id, Channel $channel ): void;

	public function find( int $customer_id ): ?CustomerRecord;

	/**
	 * Reads the customer and keeps every other worker off until the transaction ends.
	 */
	public function lock( int $customer_id ): ?CustomerRecord;

	/**
	 * Takes customers for whom something is due, for this worker alone, by compare-and-set in database time.
	 *
	 * @param string $worker Unique to this run.
	 * @return list<int>
	 */
	public function claim_due( CivilDate $today, int $limit, string $worker ): array;

	/** Gives the customer free. */
	public function release( int $customer_id, string $worker ): void;

	/** Something changed: the timeline is to be looked at on this day. */
	public function wake( int $customer_id, CivilDate $on ): void;

	/** The policy changed: every customer with something open is to be looked at on this day. */
	public function wake_all_with_open( CivilDate $on ): void;

	/** Invoices are made so many days earlier (above zero) or later than before. */
	public function invoice_days_changed( int $earlier ): void;

	/** A subscription changed: the next invoice falls on this day. */
	public function next_invoice_on( int $customer_id, ?CivilDate $on ): void;

	/** The timeline was looked at: when to come back. Inside the transaction that looked, so that a later wake() stands. */
	public function next_step_on( int $customer_id, ?CivilDate $on ): void;

	public function message_decided_on( int $customer_id, CivilDate $on ): void;
}
