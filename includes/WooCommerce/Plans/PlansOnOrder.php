<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

/**
 * Writes on the order what of each plan was agreed: price, interval, notice and terms hold as they were shown.
 */
final readonly class PlansOnOrder {

	public function register(): void {
		add_action( 'woocommerce_checkout_create_order_line_item', $this->line( ... ), 10, 4 );
		add_action( 'woocommerce_checkout_create_order', $this->order( ... ), 20 );
		add_action( 'woocommerce_store_api_checkout_update_order_meta', $this->order( ... ), 20 );
		add_action( 'woocommerce_checkout_order_processed', static fn ( mixed $id, mixed $data, mixed $order = null ) => $order instanceof \WC_Order ? CheckoutQuestions::remember( $order ) : null, 10, 3 );
		add_action( 'woocommerce_store_api_checkout_order_processed', CheckoutQuestions::remember( ... ) );
		add_filter( 'woocommerce_hidden_order_itemmeta', static fn ( array $hidden ): array => [ ...$hidden, ...PlanOrderMeta::of_lines() ] );
		add_filter( 'woocommerce_order_item_get_formatted_meta_data', $this->with_what_comes( ... ), 20, 2 );
	}

	/** @param array<mixed> $values The item of the cart. */
	private function line( \WC_Order_Item_Product $line, mixed $key, array $values, mixed $order = null ): void {
		$bought = BoughtPlan::of( $values );
		if ( null === $bought ) {
			return;
		}
		$line->update_meta_data( PlanOrderMeta::EVERY, (string) $bought->price->every->months );
		$line->update_meta_data( PlanOrderMeta::PRICE, $bought->price->price->to_decimal() );
		$line->update_meta_data( PlanOrderMeta::NOTICE_MONTHS, (string) $bought->plan->notice_months );
		if ( ! $bought->plan->terms->is_empty() ) {
			$line->update_meta_data( PlanOrderMeta::TERMS, $bought->plan->terms->text );
			$line->update_meta_data( PlanOrderMeta::TERMS_VERSION, $bought->plan->terms->version );
		}
	}

	private function order( \WC_Order $order ): void {
		if ( [] !== BoughtPlan::all_in( WC()->cart ) ) {
			$order->update_meta_data( PlanOrderMeta::HAS_PLANS, 'yes' );
		} elseif ( '' !== (string) $order->get_meta( PlanOrderMeta::HAS_PLANS ) ) {
			$order->delete_meta_data( PlanOrderMeta::HAS_PLANS );
		}
	}

	/**
	 * On the order's page, in WooCommerce's e-mails and in the admin.
	 *
	 * @param array<int|string, object> $formatted
	 * @return array<int|string, object>
	 */
	private function with_what_comes( array $formatted, mixed $item ): array {
		$then = PlanOrderMeta::is_plan( $item ) ? PlanLineWords::then( $item ) : '';
		if ( '' === $then ) {
			return $formatted;
		}
		return [
			...$formatted,
			(object) [
				'key'           => 'hosting-invoices-then',
				'value'         => $then,
				'display_key'   => __( 'Then', 'hosting-invoices' ),
				'display_value' => wpautop( esc_html( $then ) ),
			],
		];
	}
}
