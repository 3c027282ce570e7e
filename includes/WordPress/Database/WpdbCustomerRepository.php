<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Customers\CustomerRecord;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Customers in {customers}. next_action_on is always the earlier of next_invoice_on and next_step_on.
 *
 * No SET refers to a column that the same statement changes: MariaDB would read the new value and SQLite the old one.
 */
final readonly class WpdbCustomerRepository implements CustomerRepository {

	private const FREE = '(claimed_until IS NULL OR claimed_until < UTC_TIMESTAMP())';

	public function __construct( private Database $database ) {
	}

	public function keep( Contact $contact, \DateTimeImmutable $at ): void {
		$this->database->execute(
			'INSERT INTO {customers} (id, name, email, phone, locale, created_at) VALUES (%d, %s, %s, %s, %s, %s)
				ON DUPLICATE KEY UPDATE name = VALUES(name), email = VALUES(email), phone = VALUES(phone), locale = VALUES(locale)',
			[ $contact->user_id, ...array_values( self::columns( $contact ) ), Cell::instant( $at ) ]
		);
	}

	public function refresh( Contact $contact ): void {
		$this->database->update( 'customers', self::columns( $contact ), [ 'id' => $contact->user_id ] );
	}

	public function put_in_group( int $customer_id, string $group ): void {
		$this->database->update( 'customers', [ 'customer_group' => Cell::text( $group, 40 ) ], [ 'id' => $customer_id ] );
	}

	public function no_message_on( int $customer_id, CivilDate $day ): void {
		$this->database->execute( 'UPDATE {customers} SET last_message_on = NULL WHERE id = %d AND last_message_on = %s', [ $customer_id, $day->to_string() ] );
	}

	public function email_bounced( int $customer_id, string $address ): void {
		$this->database->update( 'customers', [ 'bounced_email' => Cell::text( $address, 100 ) ], [ 'id' => $customer_id ] );
	}

	public function wants_offers( int $customer_id, bool $wants ): void {
		$this->database->update( 'customers', [ 'no_offers' => ! $wants ], [ 'id' => $customer_id ] );
	}

	public function agrees_term( int $customer_id, ?int $days ): void {
		$this->database->update( 'customers', [ 'term_days' => $days ], [ 'id' => $customer_id ] );
	}

	public function prefers( int $customer_id, Channel $channel ): void {
		$this->database->update( 'customers', [ 'channel' => $channel->value ], [ 'id' => $customer_id ] );
	}

	public function find( int $customer_id ): ?CustomerRecord {
		return $this->read( $customer_id, '' );
	}

	/** The first statement of its transaction, so that everything read after it is as new as the lock. */
	public function lock( int $customer_id ): ?CustomerRecord {
		return $this->read( $customer_id, ' FOR UPDATE' );
	}

	public function claim_due( CivilDate $today, int $limit, string $worker ): array {
		return Claiming::some(
			fn (): array => $this->due( $today, $limit ),
			fn ( array $ids ): array => $this->claim( $ids, $today, $worker )
		);
	}

	public function release( int $customer_id, string $worker ): void {
		$this->database->execute(
			'UPDATE {customers} SET claimed_by = NULL, claimed_until = NULL,
				next_action_on = CASE WHEN next_step_on IS NULL OR next_invoice_on < next_step_on THEN next_invoice_on ELSE next_step_on END
				WHERE id = %d AND claimed_by = %s',
			[ $customer_id, $worker ]
		);
	}

	public function wake( int $customer_id, CivilDate $on ): void {
		$day = $on->to_string();
		$this->database->execute(
			'UPDATE {customers} SET
				next_step_on = CASE WHEN next_step_on IS NULL OR next_step_on > %s THEN %s ELSE next_step_on END,
				next_action_on = CASE WHEN next_action_on IS NULL OR next_action_on > %s THEN %s ELSE next_action_on END
				WHERE id = %d',
			[ $day, $day, $day, $day, $customer_id ]
		);
	}

	public function wake_all_with_open( CivilDate $on ): void {
		$day = $on->to_string();
		$this->database->execute(
			'UPDATE {customers} SET
				next_step_on = CASE WHEN next_step_on IS NULL OR next_step_on > %s THEN %s ELSE next_step_on END,
				next_action_on = CASE WHEN next_action_on IS NULL OR next_action_on > %s THEN %s ELSE next_action_on END
				WHERE open_minor > 0',
			[ $day, $day, $day, $day ]
		);
	}

	public function invoice_days_changed( int $earlier ): void {
		// An interval below zero would be NULL on SQLite.
		$move = $earlier < 0 ? 'DATE_ADD' : 'DATE_SUB';
		$this->database->execute( "UPDATE {customers} SET next_invoice_on = $move(next_invoice_on, INTERVAL %d DAY) WHERE next_invoice_on IS NOT NULL", [ abs( $earlier ) ] );
		$this->database->execute(
			'UPDATE {customers} SET next_action_on = CASE WHEN next_step_on IS NULL OR next_step_on > next_invoice_on THEN next_invoice_on ELSE next_step_on END
				WHERE next_invoice_on IS NOT NULL'
		);
	}

	public function next_invoice_on( int $customer_id, ?CivilDate $on ): void {
		$this->set_date( 'next_invoice_on', 'next_step_on', $customer_id, $on );
	}

	public function next_step_on( int $customer_id, ?CivilDate $on ): void {
		$this->set_date( 'next_step_on', 'next_invoice_on', $customer_id, $on );
	}

	public function message_decided_on( int $customer_id, CivilDate $on ): void {
		$this->database->update( 'customers', [ 'last_message_on' => $on->to_string() ], [ 'id' => $customer_id ] );
	}

	/** Sets one of the two dates; the earlier of both is the day of the next action. */
	private function set_date( string $column, string $other, int $customer_id, ?CivilDate $on ): void {
		if ( null === $on ) {
			$this->database->execute( "UPDATE {customers} SET $column = NULL, next_action_on = $other WHERE id = %d", [ $customer_id ] );
			return;
		}
		$day = $on->to_string();
		$this->database->execute(
			"UPDATE {customers} SET $column = %s, next_action_on = CASE WHEN $other IS NULL OR $other > %s THEN %s ELSE $other END WHERE id = %d",
			[ $day, $day, $day, $customer_id ]
		);
	}

	/** @return list<int> */
	private function due( CivilDate $today, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT id FROM {customers} WHERE next_action_on <= %s AND ' . self::FREE . ' ORDER BY next_action_on, id LIMIT %d' . $this->database->skip_locked(),
			[ $today->to_string(), $limit ]
		);
		return array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}

	/**
	 * @param non-empty-list<int> $ids
	 * @return list<int> Those that this worker got, in the same order.
	 */
	private function claim( array $ids, CivilDate $today, string $worker ): array {
		$among = Database::in( $ids );
		$this->database->execute(
			'UPDATE {customers}' . $this->database->by_id() . " SET claimed_by = %s, claimed_until = DATE_ADD(UTC_TIMESTAMP(), INTERVAL 5 MINUTE)
				WHERE id IN $among AND next_action_on <= %s AND " . self::FREE,
			[ $worker, $today->to_string() ]
		);
		$claimed = $this->database->rows( "SELECT id FROM {customers} WHERE id IN $among AND claimed_by = %s", [ $worker ] );
		return array_values( array_intersect( $ids, array_map( static fn ( array $row ): int => (int) $row['id'], $claimed ) ) );
	}

	private function read( int $customer_id, string $lock ): ?CustomerRecord {
		$columns = $this->database->row( 'SELECT * FROM {customers} WHERE id = %d' . $lock, [ $customer_id ] );
		if ( null === $columns ) {
			return null;
		}
		$row = new Row( $columns );
		return new CustomerRecord(
			$row->int( 'id' ),
			$row->text( 'name' ),
			$row->text( 'email' ),
			$row->text( 'phone' ),
			$row->text( 'locale' ),
			$row->date_or_null( 'last_message_on' ),
			$row->date_or_null( 'next_invoice_on' ),
			$row->date_or_null( 'next_step_on' ),
			Channel::from( $row->text( 'channel' ) ),
			$row->text( 'customer_group' ),
			$row->text( 'bounced_email' ),
			$row->flag( 'no_offers' ),
			$row->int_or_null( 'term_days' ),
		);
	}

	/** @return array{name: string, email: string, phone: string, locale: string} */
	private static function columns( Contact $contact ): array {
		return [
			'name'   => Cell::text( $contact->name, 200 ),
			'email'  => Cell::text( $contact->email, 100 ),
			'phone'  => Cell::text( $contact->phone, 40 ),
			'locale' => Cell::text( $contact->locale, 20 ),
		];
	}
}
