<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\DirectDebit\Consent;
use HostingInvoices\Application\DirectDebit\Mandate;
use HostingInvoices\Application\DirectDebit\MandateChannel;
use HostingInvoices\Application\DirectDebit\MandateRejected;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\Secrets;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Iban;

/**
 * Mandates in {mandates}. The IBAN is sealed before it comes near a statement.
 */
final readonly class WpdbMandateRepository implements MandateRepository {

	/** What was signed on a screen began here, so the day of the signature counts as well. */
	private const SELECT = 'SELECT m.*, COALESCE(m.last_collected_on, CASE WHEN EXISTS (SELECT 1 FROM {mandate_consents} c WHERE c.mandate_id = m.id) THEN m.signed_on END) AS used_on FROM {mandates} m WHERE ';

	public function __construct( private Database $database, private Secrets $secrets ) {
	}

	public function add( int $customer_id, Iban $iban, string $account_holder, CivilDate $signed_on, string $reference ): int {
		$columns = [
			'customer_id'    => $customer_id,
			'iban_sealed'    => $this->secrets->seal( $iban->compact() ),
			'iban_last_four' => $iban->last_four(),
			'account_holder' => Cell::text( $account_holder, 70 ),
			'signed_on'      => $signed_on->to_string(),
			'state'          => 'active',
		];
		if ( '' === $reference ) {
			return $this->add_with_next_reference( $columns );
		}
		return $this->database->insert_unless_taken( 'mandates', [ ...$columns, 'reference' => $reference ] )
			?? throw MandateRejected::reference_taken( $reference );
	}

	public function keep_consent( int $id, Consent $consent ): void {
		$this->database->insert(
			'mandate_consents',
			[
				'mandate_id' => $id,
				'channel'    => $consent->channel->value,
				'given_at'   => Cell::instant( $consent->at ),
				'ip_address' => Cell::text( $consent->ip_address, 45 ),
				'wording'    => $consent->wording,
			]
		);
	}

	public function next_reference( int $customer_id ): string {
		$number = $this->count_of( $customer_id );
		do {
			$reference = self::reference( $customer_id, ++$number );
		} while ( null !== $this->database->value( 'SELECT id FROM {mandates} WHERE reference = %s', [ $reference ] ) );
		return $reference;
	}

	public function consent( int $id ): ?Consent {
		$columns = $this->database->row( 'SELECT * FROM {mandate_consents} WHERE mandate_id = %d', [ $id ] );
		if ( null === $columns ) {
			return null;
		}
		$row = new Row( $columns );
		return new Consent( MandateChannel::from( $row->text( 'channel' ) ), $row->text( 'wording' ), $row->text( 'ip_address' ), $row->instant( 'given_at' ) );
	}

	public function find( int $id ): ?Mandate {
		return self::mandate( $this->database->row( self::SELECT . 'm.id = %d', [ $id ] ) );
	}

	public function with_reference( string $reference ): ?Mandate {
		return self::mandate( $this->database->row( self::SELECT . 'm.reference = %s', [ $reference ] ) );
	}

	public function active_of( int $customer_id ): ?Mandate {
		return self::mandate( $this->database->row( self::SELECT . "m.customer_id = %d AND m.state = 'active' ORDER BY m.id DESC LIMIT 1", [ $customer_id ] ) );
	}

	public function iban( int $id ): Iban {
		return Iban::parse( $this->secrets->open( (string) $this->database->value( 'SELECT iban_sealed FROM {mandates} WHERE id = %d', [ $id ] ) ) );
	}

	public function end( int $id, CivilDate $on ): void {
		$this->database->execute( "UPDATE {mandates} SET state = 'ended', ended_on = %s WHERE id = %d AND state = 'active'", [ $on->to_string(), $id ] );
	}

	public function hold( int $id ): void {
		$this->database->execute( "UPDATE {mandates} SET state = 'held' WHERE id = %d AND state = 'active'", [ $id ] );
	}

	public function used( int $id, CivilDate $on ): void {
		$this->database->execute( 'UPDATE {mandates} SET last_collected_on = %s WHERE id = %d AND (last_collected_on IS NULL OR last_collected_on < %s)', [ $on->to_string(), $id, $on->to_string() ] );
	}

	/**
	 * HI-<customer>-<running number>; one that the owner gave away by hand is passed over.
	 *
	 * @param array{customer_id: int, iban_sealed: string, iban_last_four: string, account_holder: string, signed_on: string, state: string} $columns
	 */
	private function add_with_next_reference( array $columns ): int {
		$number = $this->count_of( $columns['customer_id'] );
		do {
			++$number;
			$id = $this->database->insert_unless_taken( 'mandates', [ ...$columns, 'reference' => self::reference( $columns['customer_id'], $number ) ] );
		} while ( null === $id );
		return $id;
	}

	/** @param array<string, string|null>|null $columns */
	private static function mandate( ?array $columns ): ?Mandate {
		if ( null === $columns ) {
			return null;
		}
		$row = new Row( $columns );
		return new Mandate(
			$row->int( 'id' ),
			$row->int( 'customer_id' ),
			$row->text( 'reference' ),
			$row->text( 'account_holder' ),
			$row->text( 'iban_last_four' ),
			$row->date( 'signed_on' ),
			$row->date_or_null( 'used_on' ),
		);
	}

	private function count_of( int $customer_id ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM {mandates} WHERE customer_id = %d', [ $customer_id ] );
	}

	private static function reference( int $customer_id, int $number ): string {
		return "HI-$customer_id-$number";
	}
}
