<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

/**
 * Who did something, by the name that WordPress shows. All are read together.
 */
final readonly class ActorNames {

	/** @param list<int> $ids Users; 0 = by itself. */
	public function __construct( array $ids ) {
		cache_users( array_values( array_unique( array_filter( $ids ) ) ) );
	}

	/** Empty = by itself; a user who is gone is named by number. Plain text: WordPress keeps names with entities. */
	public function of( int $id ): string {
		if ( 0 === $id ) {
			return '';
		}
		$user = get_userdata( $id );
		return false === $user ? "#$id" : html_entity_decode( $user->display_name, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
}
