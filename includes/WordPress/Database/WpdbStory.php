<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;

/**
 * The story in {timeline}: rows are added and never changed.
 */
final readonly class WpdbStory implements Story {

	public function __construct( private Database $database ) {
	}

	public function tell( Happening ...$happenings ): void {
		if ( [] !== $happenings ) {
			$this->database->insert_all( 'timeline', array_map( self::columns( ... ), array_values( $happenings ) ) );
		}
	}

	/** @return array<string, scalar|null> */
	private static function columns( Happening $happening ): array {
		return [
			'customer_id'  => $happening->customer_id,
			'invoice_id'   => $happening->invoice_id,
			'service_id'   => $happening->service_id,
			'message_id'   => $happening->message_id,
			'event'        => $happening->event->value,
			'step'         => $happening->step,
			'happened_on'  => $happening->on->to_string(),
			'happened_at'  => Cell::instant( $happening->at ),
			'actor_id'     => $happening->actor_id,
			'amount_minor' => $happening->amount?->minor,
			'names_date'   => Cell::date( $happening->names_date ),
			'detail'       => '' === $happening->detail ? null : Cell::text( $happening->detail, 5000 ),
			'facts'        => [] === $happening->facts ? null : Cell::json( $happening->facts ),
		];
	}
}
