<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Account;

use HostingInvoices\Application\Account\ReadHosting;
use HostingInvoices\WooCommerce\Documents\PapersInAccount;
use HostingInvoices\WordPress\Links\SignedLinks;

/**
 * My Account → Hosting: a page of WooCommerce's account, made on the server, with forms that need no script.
 */
final readonly class HostingInAccount {

	public const ENDPOINT = 'hosting';

	/**
	 * @param \Closure(): ReadHosting  $hosting
	 * @param \Closure(): AccountForms $forms
	 * @param \Closure(): SignedLinks  $links
	 */
	public function __construct( private \Closure $hosting, private \Closure $forms, private \Closure $links ) {
	}

	public function register(): void {
		add_filter( 'woocommerce_get_query_vars', static fn ( array $vars ): array => [ ...$vars, self::ENDPOINT => self::ENDPOINT ] );
		add_filter( 'woocommerce_endpoint_' . self::ENDPOINT . '_title', static fn (): string => __( 'Hosting', 'hosting-invoices' ) );
		add_filter( 'woocommerce_account_menu_items', self::in_menu( ... ) );
		add_action( 'woocommerce_account_' . self::ENDPOINT . '_endpoint', $this->show( ... ) );
		add_action( 'template_redirect', $this->receive( ... ), 20 );
		// After WooCommerce has added its endpoints.
		add_action( 'init', self::know_address( ... ), 99 );
	}

	/**
	 * Before the orders, where there are any.
	 *
	 * @param array<string, string> $items
	 * @return array<string, string>
	 */
	public static function in_menu( array $items ): array {
		$first = array_slice( $items, 0, 1 );
		return [ ...$first, self::ENDPOINT => __( 'Hosting', 'hosting-invoices' ), ...array_slice( $items, 1 ) ];
	}

	/** The address is new to a site that keeps its rules; one look at an option that is loaded anyhow. */
	private static function know_address(): void {
		$rules = get_option( 'rewrite_rules' );
		if ( is_array( $rules ) && [] !== $rules && ! isset( $rules[ '(.?.+?)/' . self::ENDPOINT . '(/(.*))?/?$' ] ) ) {
			flush_rewrite_rules( false );
		}
	}

	private function show(): void {
		$page = ( $this->hosting )()->execute( get_current_user_id() );
		if ( null === $page ) {
			wc_print_notice( esc_html__( 'You have no hosting services with us yet.', 'hosting-invoices' ), 'notice' );
			return;
		}
		wc_get_template(
			'myaccount/hosting-invoices-hosting.php',
			[
				'page'    => $page,
				'words'   => new AccountWords(),
				'pay_url' => fn ( int $order_id ): string => ( $this->links )()->pay( $order_id ),
				'paper_url' => PapersInAccount::url( ... ),
				'nonce'   => AccountForms::NONCE,
			],
			'',
			dirname( __DIR__, 3 ) . '/templates/'
		);
	}

	private function receive(): void {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput, WordPress.Security.NonceVerification.Missing -- compared only; the forms check their nonce.
		if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) || ! isset( $_POST['hosting_do'] ) || ! is_wc_endpoint_url( self::ENDPOINT ) || ! is_user_logged_in() ) {
			return;
		}
		( $this->forms )()->receive( get_current_user_id() );
		wp_safe_redirect( wc_get_account_endpoint_url( self::ENDPOINT ) );
		exit;
	}
}
