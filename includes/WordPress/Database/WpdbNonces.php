<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Messages\Nonces;

/**
 * Nonces in {nonces}, kept for an hour: their signatures are taken for five minutes.
 */
final readonly class WpdbNonces implements Nonces {

	public function __construct( private Database $database ) {
	}

	public function take( string $nonce, \DateTimeImmutable $at ): bool {
		$this->database->execute( 'DELETE FROM {nonces} WHERE seen_at < %s', [ (string) Cell::instant( $at->modify( '-1 hour' ) ) ] );
		return null !== $this->database->insert_unless_taken( 'nonces', [ 'nonce' => hash( 'sha256', $nonce ), 'seen_at' => Cell::instant( $at ) ] );
	}
}
