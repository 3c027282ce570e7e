<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Running;

use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Running\DrainAtOnce;
use HostingInvoices\Application\Running\Tick;

/**
 * Rings the tick: hourly by WP-Cron, and by Action Scheduler where WooCommerce brings it. Neither is trusted with
 * anything but ringing; what is due stands in the tables.
 */
final readonly class Doorbell {

	public const HOOK = 'hosting_invoices_tick';

	/** Something was written to the outbox that somebody waits for: it goes at the end of this request. */
	public const EFFECTS_WAITING = 'hosting_invoices_effects_waiting';

	private const SECONDS          = 20;
	private const SECONDS_AT_END   = 5;
	private const SHARE_OF_MEMORY  = 0.8;

	/**
	 * @param \Closure(): Tick        $tick  Built when it rings.
	 * @param \Closure(): DrainAtOnce $drain
	 */
	public function __construct( private \Closure $tick, private \Closure $drain ) {
	}

	public function register(): void {
		add_action( self::HOOK, fn () => $this->ring() );
		add_action( 'init', $this->keep_ringing( ... ) );
		add_action( 'action_scheduler_ensure_recurring_actions', $this->keep_action_scheduler_ringing( ... ) );
		add_action( self::EFFECTS_WAITING, $this->drain_at_the_end( ... ) );
	}

	private function ring(): void {
		$budget = $this->budget( self::SECONDS );
		( $this->tick )()->execute( $budget );
		if ( $budget->is_spent() && ! wp_next_scheduled( self::HOOK, [ 'again' ] ) ) {
			wp_schedule_single_event( time() + MINUTE_IN_SECONDS, self::HOOK, [ 'again' ] );
		}
	}

	private function keep_ringing(): void {
		if ( ! wp_next_scheduled( self::HOOK ) ) {
			wp_schedule_event( time(), 'hourly', self::HOOK );
		}
	}

	/** A recurring action that was killed does not come back by itself. */
	private function keep_action_scheduler_ringing(): void {
		if ( ! as_has_scheduled_action( self::HOOK ) ) {
			as_schedule_recurring_action( time(), HOUR_IN_SECONDS, self::HOOK, [], 'hosting-invoices' );
		}
	}

	/** The visitor has his answer before mail servers and panels are spoken to, where the server can do that. */
	private function drain_at_the_end(): void {
		if ( did_action( self::EFFECTS_WAITING ) > 1 ) {
			return;
		}
		add_action(
			'shutdown',
			function (): void {
				if ( function_exists( 'fastcgi_finish_request' ) ) {
					fastcgi_finish_request();
				}
				( $this->drain )()->execute( $this->budget( self::SECONDS_AT_END ) );
			}
		);
	}

	/** By WP-CLI without an end; else within what a web server allows. */
	private function budget( int $seconds ): Budget {
		$limit = wp_convert_hr_to_bytes( (string) ini_get( 'memory_limit' ) );
		return Budget::of( 'cli' === PHP_SAPI ? null : $seconds, $limit > 0 ? (int) ( $limit * self::SHARE_OF_MEMORY ) : null );
	}
}
