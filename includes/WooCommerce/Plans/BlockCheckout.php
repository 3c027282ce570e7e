<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use Automattic\WooCommerce\StoreApi\Exceptions\RouteException;
use Automattic\WooCommerce\StoreApi\Schemas\V1\CheckoutSchema;
use HostingInvoices\Application\Clock;

/**
 * The questions in the Checkout block: its script asks them, and here the Store API takes the answers.
 */
final readonly class BlockCheckout {

	public const NAMESPACE = 'hosting-invoices';

	/**
	 * @param \Closure(): PlansInBlocks $script Built on pages with the Checkout block.
	 * @param \Closure(): Clock         $clock
	 */
	public function __construct( private \Closure $script, private AcceptanceAtCheckout $acceptance, private \Closure $clock ) {
	}

	public function register(): void {
		add_action( 'woocommerce_blocks_checkout_block_registration', fn ( object $registry ) => method_exists( $registry, 'register' ) ? $registry->register( ( $this->script )() ) : null );
		if ( did_action( 'woocommerce_blocks_loaded' ) ) {
			$this->extend();
		} else {
			add_action( 'woocommerce_blocks_loaded', $this->extend( ... ) );
		}
		add_action( 'woocommerce_store_api_checkout_update_order_from_request', $this->take( ... ), 10, 2 );
	}

	private function extend(): void {
		if ( ! function_exists( 'woocommerce_store_api_register_endpoint_data' ) ) {
			return;
		}
		$text = [ 'type' => [ 'string', 'boolean', 'null' ], 'context' => [], 'optional' => true ];
		woocommerce_store_api_register_endpoint_data(
			[
				'endpoint'        => CheckoutSchema::IDENTIFIER,
				'namespace'       => self::NAMESPACE,
				'schema_callback' => static fn (): array => array_fill_keys( array_keys( CheckoutQuestions::labels() ), $text ),
			]
		);
		woocommerce_store_api_register_update_callback(
			[
				'namespace' => self::NAMESPACE,
				'callback'  => static function ( mixed $data ): void {
					Answers::of( is_array( $data ) ? $data : [] )->remember();
				},
			]
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @throws RouteException for what is not answered.
	 */
	private function take( \WC_Order $order, \WP_REST_Request $request ): void {
		if ( 'POST' !== $request->get_method() || [] === BoughtPlan::all_in( WC()->cart ) ) {
			return;
		}
		$extensions = $request->get_param( 'extensions' );
		$given      = is_array( $extensions ) ? $extensions[ self::NAMESPACE ] ?? [] : [];
		$answers    = Answers::of( is_array( $given ) ? $given : [] );
		$has_terms  = [] !== CheckoutQuestions::terms( WC()->cart );
		foreach ( $answers->faults( $has_terms, $order->get_billing_phone() ) as $field => $fault ) {
			throw new RouteException( "hosting_invoices_$field", esc_html( $fault ), 400 );
		}
		if ( ! $this->acceptance->still_holds( $answers ) ) {
			throw new RouteException( 'hosting_invoices_terms_changed', esc_html( AcceptanceWords::changed() ), 409 );
		}
		$answers->put_on( $order, $has_terms, ( $this->clock )()->now() );
	}
}
