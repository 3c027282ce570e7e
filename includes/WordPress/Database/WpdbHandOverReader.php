<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Claims\HandOverReader;
use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\HandOverFacts;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Law\NoticeTerm;

/**
 * Out of the story, the steps, the letters, the terms and the agreements of one customer.
 */
final readonly class WpdbHandOverReader implements HandOverReader {

	public function __construct( private Database $database, private CustomerDirectory $directory, private LegalFigures $law ) {
	}

	public function of( int $customer_id, array $late ): HandOverFacts {
		$since   = [] === $late ? '9999-12-31' : CivilDate::earliest( ...array_map( static fn ( Invoice $one ): CivilDate => $one->issued_on, $late ) )->to_string();
		$notice  = $this->notice( $late );
		$contact = $this->directory->find( $customer_id );
		return new HandOverFacts(
			messages: $this->count( "{timeline} WHERE customer_id = %d AND event = 'message_sent' AND step NOT IN ('invoice', 'confirmation') AND happened_on >= %s", $customer_id, $since ),
			calls: $this->count( "{timeline} WHERE customer_id = %d AND event = 'call_made' AND happened_on >= %s", $customer_id, $since ),
			notice_on: $notice['on'],
			free_until: null === $notice['on'] || [] === $late ? null : NoticeTerm::of( $this->law )->last_day_free_of_costs( $late[0]->customer_type, $notice['on'] ),
			notice_proved: $notice['proved'],
			disputed: $this->count( "{invoices} WHERE customer_id = %d AND state = 'open' AND disputed = 1 AND issued_on >= %s", $customer_id, '0000-01-01' ) > 0,
			arranged: $this->count( "{promises} WHERE customer_id = %d AND state = 'open' AND made_on >= %s", $customer_id, '0000-01-01' ) + $this->count( "{plans} WHERE customer_id = %d AND state = 'open' AND made_on >= %s", $customer_id, '0000-01-01' ) > 0,
			terms_known: $this->count( '{terms} t JOIN {subscriptions} s ON s.id = t.subscription_id WHERE s.customer_id = %d AND t.accepted_at IS NOT NULL AND s.anchor_on >= %s', $customer_id, '0000-01-01' ) > 0,
			address_known: null !== $contact && '' !== $contact->address && '' !== $contact->postcode && '' !== $contact->city,
		);
	}

	/**
	 * The newest formal notice over what is late.
	 *
	 * @param list<Invoice> $late
	 * @return array{on: CivilDate|null, proved: bool}
	 */
	private function notice( array $late ): array {
		$ids     = array_map( static fn ( Invoice $one ): int => $one->id, $late );
		$columns = [] === $ids ? null : $this->database->row(
			"SELECT s.handed_over_on, l.delivered_on, l.state, l.registered_number FROM {steps} s LEFT JOIN {letters} l ON l.step_id = s.id
				WHERE s.invoice_id IN " . Database::in( $ids ) . " AND s.named IS NOT NULL AND s.state <> 'withdrawn' ORDER BY s.id DESC LIMIT 1"
		);
		if ( null === $columns ) {
			return [ 'on' => null, 'proved' => false ];
		}
		$row = new Row( $columns );
		return [
			'on'     => 'came_back' === $row->text( 'state' ) ? null : $row->date_or_null( 'delivered_on' ) ?? $row->date_or_null( 'handed_over_on' ),
			'proved' => 'delivered' === $row->text( 'state' ) || ( 'sent' === $row->text( 'state' ) && '' !== $row->text( 'registered_number' ) ),
		];
	}

	private function count( string $from, int $customer_id, string $since ): int {
		return (int) $this->database->value( "SELECT COUNT(*) FROM $from", [ $customer_id, $since ] );
	}
}
