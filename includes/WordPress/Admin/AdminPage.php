<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Admin;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\ShopSettings;

/**
 * WooCommerce → Hosting invoices: an empty element, the bundle that fills it, and what it cannot ask REST for.
 */
final readonly class AdminPage {

	public const SLUG   = 'hosting-invoices';
	private const HANDLE = 'hosting-invoices';

	/**
	 * @param string                    $plugin_file
	 * @param \Closure(): Clock         $clock
	 * @param \Closure(): ShopSettings  $shop
	 */
	public function __construct( private string $plugin_file, private \Closure $clock, private \Closure $shop ) {
	}

	public function register(): void {
		add_action( 'admin_menu', $this->add_to_menu( ... ), 60 );
		add_action( 'admin_enqueue_scripts', $this->enqueue( ... ) );
		add_filter( 'plugin_action_links_' . plugin_basename( $this->plugin_file ), $this->add_links( ... ) );
		add_filter( 'admin_body_class', $this->body_class( ... ) );
	}

	/** The address of a view, such as `/invoices/12`. */
	public static function url( string $view = '/' ): string {
		return admin_url( 'admin.php?page=' . self::SLUG . '&view=' . rawurlencode( $view ) );
	}

	private function add_to_menu(): void {
		add_submenu_page(
			'woocommerce',
			__( 'Hosting invoices', 'hosting-invoices' ),
			__( 'Hosting invoices', 'hosting-invoices' ),
			'edit_shop_orders',
			self::SLUG,
			static function (): void {
				echo '<div id="hosting-invoices"></div><noscript>' . esc_html__( 'This screen needs JavaScript.', 'hosting-invoices' ) . '</noscript>';
			}
		);
		if ( function_exists( 'wc_admin_connect_page' ) ) {
			wc_admin_connect_page(
				[
					'id'        => self::SLUG,
					'screen_id' => 'woocommerce_page_' . self::SLUG,
					'title'     => __( 'Hosting invoices', 'hosting-invoices' ),
				]
			);
		}
	}

	private function enqueue( string $screen ): void {
		if ( 'woocommerce_page_' . self::SLUG !== $screen ) {
			return;
		}
		// It would swap emoji in customers' names for pictures of another host, under React's hands (as in the block editor).
		remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
		$folder = plugin_dir_path( $this->plugin_file );
		$asset  = $folder . 'build/index.asset.php';
		if ( ! is_readable( $asset ) ) {
			wp_die( esc_html__( 'The screen has not been built: run "npm run build" in the folder of the plugin.', 'hosting-invoices' ) );
		}
		/** @var array{dependencies: list<non-empty-string>, version: string} $built */
		$built = require $asset;
		wp_enqueue_script( self::HANDLE, plugins_url( 'build/index.js', $this->plugin_file ), $built['dependencies'], $built['version'], true );
		wp_add_inline_script( self::HANDLE, 'window.hostingInvoices = ' . wp_json_encode( $this->boot(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
		wp_set_script_translations( self::HANDLE, 'hosting-invoices', $folder . 'languages' );
		wp_enqueue_style( 'wp-components' );
		wp_enqueue_style( 'hosting-invoices-dataviews', plugins_url( is_rtl() ? 'build/dataviews-rtl.css' : 'build/dataviews.css', $this->plugin_file ), [ 'wp-components' ], $built['version'] );
		foreach ( [ 'build/index.css', 'build/style-index.css' ] as $css ) {
			if ( is_readable( $folder . $css ) ) {
				wp_enqueue_style( 'hosting-invoices-' . basename( $css, '.css' ), plugins_url( $css, $this->plugin_file ), [ 'hosting-invoices-dataviews' ], $built['version'] );
			}
		}
	}

	/** @return array<string, scalar> See admin-src/app: BootData. */
	private function boot(): array {
		return [
			'page'                => self::SLUG,
			'locale'              => str_replace( '_', '-', get_user_locale() ),
			'currency'            => ( $this->shop )()->currency(),
			'today'               => ( $this->clock )()->today()->to_string(),
			'may_change_settings' => current_user_can( 'manage_woocommerce' ),
			'may_act'             => current_user_can( 'edit_shop_orders' ),
			'admin_url'           => admin_url(),
		];
	}

	/**
	 * @param array<string> $links
	 * @return array<string>
	 */
	private function add_links( array $links ): array {
		return [ '<a href="' . esc_url( self::url( '/settings' ) ) . '">' . esc_html__( 'Settings', 'hosting-invoices' ) . '</a>', ...$links ];
	}

	private function body_class( string $classes ): string {
		$screen = get_current_screen();
		return null !== $screen && 'woocommerce_page_' . self::SLUG === $screen->id ? $classes . ' hosting-invoices-page' : $classes;
	}
}
