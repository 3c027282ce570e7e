<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\Application\DirectDebit\ReadCollection;
use HostingInvoices\WooCommerce\Orders\DateInWords;

/**
 * Says when an order is collected: on the page after ordering, on the order's page and in WooCommerce's e-mails.
 */
final readonly class CollectionWords {

	/** @param \Closure(): ReadCollection $collection Built for an order by direct debit. */
	public function __construct( private \Closure $collection ) {
	}

	public function register(): void {
		add_action( 'woocommerce_thankyou_' . DebitGateway::ID, fn ( mixed $order_id ) => $this->on_page( wc_get_order( (int) $order_id ) ) );
		add_action( 'woocommerce_view_order', fn ( mixed $order_id ) => $this->on_page( wc_get_order( (int) $order_id ) ), 5 );
		add_action( 'woocommerce_email_before_order_table', $this->in_mail( ... ), 10, 3 );
	}

	private function on_page( mixed $order ): void {
		$words = $this->words( $order );
		if ( '' !== $words ) {
			printf( '<p class="hosting-invoices-collection">%s</p>', esc_html( $words ) );
		}
	}

	private function in_mail( mixed $order, mixed $to_admin = false, mixed $is_plain = false ): void {
		$words = $this->words( $order );
		if ( '' !== $words ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- plain text has nothing to escape.
			echo $is_plain ? $words . "\n\n" : '<p>' . esc_html( $words ) . '</p>';
		}
	}

	private function words( mixed $order ): string {
		if ( ! $order instanceof \WC_Order || DebitGateway::ID !== $order->get_payment_method() || $order->is_paid() ) {
			return '';
		}
		$coming = ( $this->collection )()->of_order( $order->get_id() );
		if ( null === $coming ) {
			return '';
		}
		return sprintf(
			/* translators: 1: amount, 2: last four characters of an IBAN, 3: date, 4: reference of the mandate */
			__( 'We collect %1$s from your account with the IBAN ending in %2$s on %3$s (mandate %4$s). There is nothing you need to do.', 'hosting-invoices' ),
			html_entity_decode( wp_strip_all_tags( wc_price( (float) $coming->amount->to_decimal(), [ 'currency' => $coming->amount->currency ] ) ), ENT_QUOTES ),
			$coming->iban_last_four,
			DateInWords::of( $coming->on->to_string() ),
			$coming->reference
		);
	}
}
