<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress;

use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Migrations;
use HostingInvoices\WordPress\Database\Schema;
use HostingInvoices\WordPress\Running\Doorbell;

/**
 * Tables and options come with the plugin, and go only when the owner chose it.
 */
final readonly class Installation {

	public function __construct( private Database $database ) {
	}

	/** Brings the tables up to date; one autoloaded option is compared when they are. */
	public function bring_up_to_date(): void {
		$this->schema()->bring_up_to_date();
	}

	public function deactivate(): void {
		wp_clear_scheduled_hook( Doorbell::HOOK );
		wp_clear_scheduled_hook( 'hosting_invoices_watch' );
		if ( function_exists( 'as_unschedule_all_actions' ) ) {
			as_unschedule_all_actions( Doorbell::HOOK );
		}
	}

	public function uninstall(): void {
		$this->deactivate();
		$settings = get_option( 'hosting_invoices_settings', [] );
		if ( is_array( $settings ) && ! empty( $settings['delete_data_on_uninstall'] ) ) {
			$this->schema()->drop();
			delete_option( 'hosting_invoices_settings' );
			delete_option( 'hosting_invoices_counts' );
		}
	}

	private function schema(): Schema {
		return new Schema( $this->database, Migrations::all() );
	}
}
