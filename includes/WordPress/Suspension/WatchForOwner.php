<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Suspension;

use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Suspension\FindTrouble;
use HostingInvoices\WordPress\Admin\AdminPage;

/**
 * Tells the owner what does not go by itself: in Site Health, and by one e-mail when something new is wrong.
 *
 * A late cron cannot tell of itself: the e-mail is also looked at when somebody opens the admin, where it costs one
 * option a request and the rest at most once an hour.
 */
final readonly class WatchForOwner {

	private const EVENT  = 'hosting_invoices_watch';
	private const TOLD   = 'hosting_invoices_told_owner';
	private const LOOKED = 'hosting_invoices_watched';

	/**
	 * @param \Closure(): FindTrouble   $trouble
	 * @param \Closure(): SettingsStore $settings
	 */
	public function __construct( private \Closure $trouble, private \Closure $settings ) {
	}

	public function register(): void {
		add_filter( 'site_status_tests', $this->add_test( ... ) );
		add_action( self::EVENT, $this->look( ... ) );
		add_action( 'admin_init', $this->look_from_admin( ... ) );
	}

	/**
	 * @param mixed $tests
	 * @return mixed
	 */
	private function add_test( mixed $tests ): mixed {
		if ( is_array( $tests ) && is_array( $tests['direct'] ?? null ) ) {
			$tests['direct']['hosting_invoices'] = [ 'label' => __( 'Hosting invoices', 'hosting-invoices' ), 'test' => $this->result( ... ) ];
		}
		return $tests;
	}

	/** @return array<string, mixed> */
	private function result(): array {
		$trouble = ( $this->trouble )()->execute();
		$lines   = array_map( static fn ( string $one ): string => '<li>' . esc_html( TroubleWords::of( $one ) ) . '</li>', $trouble );
		return [
			'label'       => [] === $trouble
				? __( 'Suspending and restoring goes by itself', 'hosting-invoices' )
				: __( 'Suspending and restoring needs you', 'hosting-invoices' ),
			'status'      => [] === $trouble ? 'good' : 'recommended',
			'badge'       => [ 'label' => __( 'Hosting invoices', 'hosting-invoices' ), 'color' => 'blue' ],
			'description' => [] === $trouble
				? '<p>' . esc_html__( 'Nothing was given up, every server answers, and the hourly run is on time.', 'hosting-invoices' ) . '</p>'
				: '<ul>' . implode( '', $lines ) . '</ul>',
			'actions'     => [] === $trouble ? '' : sprintf( '<a href="%s">%s</a>', esc_url( AdminPage::url() ), esc_html__( 'To the overview', 'hosting-invoices' ) ),
			'test'        => 'hosting_invoices',
		];
	}

	private function look_from_admin(): void {
		if ( ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', self::EVENT );
		}
		if ( (int) get_option( self::LOOKED, 0 ) < time() - HOUR_IN_SECONDS ) {
			$this->look();
		}
	}

	/** One message a trouble, until it is over. */
	private function look(): void {
		update_option( self::LOOKED, time(), true );
		$settings = ( $this->settings )()->current();
		$now      = $settings->is_live ? ( $this->trouble )()->execute() : [];
		$told     = array_filter( (array) get_option( self::TOLD, [] ), is_string( ... ) );
		$new      = array_diff( $now, $told );
		if ( $now !== array_values( $told ) ) {
			update_option( self::TOLD, $now, false );
		}
		if ( [] !== $new && '' !== $settings->company_email ) {
			$lines = array_map( TroubleWords::of( ... ), array_values( $new ) );
			wp_mail( $settings->company_email, __( 'Hosting invoices needs you', 'hosting-invoices' ), implode( "\n\n", [ ...$lines, AdminPage::url() ] ) );
		}
	}
}
