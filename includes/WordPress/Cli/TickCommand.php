<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Cli;

use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Running\Tick;

/**
 * `wp hosting-invoices tick`: one ring of the runner, until nothing is due.
 */
final readonly class TickCommand {

	/** @param \Closure(): Tick $tick */
	public function __construct( private \Closure $tick ) {
	}

	/**
	 * Does everything that is due: invoices, steps, messages, suspensions, restorations.
	 *
	 * ## OPTIONS
	 *
	 * [--seconds=<seconds>]
	 * : Stop after so many seconds; what is left waits for the next ring.
	 *
	 * ## EXAMPLES
	 *
	 *     wp hosting-invoices tick
	 *
	 * @param list<string>          $arguments
	 * @param array<string, string> $options
	 */
	public function __invoke( array $arguments, array $options ): void {
		$report = ( $this->tick )()->execute( isset( $options['seconds'] ) ? Budget::of( (int) $options['seconds'], null ) : Budget::endless() );
		\WP_CLI::log( sprintf( '%d customers, %d invoices, %d effects, %d failures', $report->customers, $report->invoices, $report->effects, $report->failures ) );
		if ( $report->failures > 0 ) {
			\WP_CLI::warning( 'See WooCommerce → Status → Logs, source hosting-invoices.' );
		}
	}
}
