<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Suspension;

/**
 * What FindTrouble found, as sentences for the owner.
 */
final readonly class TroubleWords {

	public static function of( string $trouble ): string {
		return match ( $trouble ) {
			'parked' => __( 'Something was given up after several tries: a message, a suspension or a restoration waits for you.', 'hosting-invoices' ),
			'servers_silent' => __( 'A server has not answered for a day: nothing can be suspended or restored there.', 'hosting-invoices' ),
			'cron_late' => __( 'The hourly run is late: WP-Cron was not called for more than six hours.', 'hosting-invoices' ),
			'copy_lock' => __( 'This looks like a copy of the shop, or an older backup of it: it acts on nothing until you say that it is the one.', 'hosting-invoices' ),
			'states_unknown' => __( 'A service has been in an unknown state since yesterday: the panel did not tell what became of an order.', 'hosting-invoices' ),
			default => __( 'Somebody switched a service on the panel: say which state is right.', 'hosting-invoices' ),
		};
	}
}
