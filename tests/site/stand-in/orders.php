<?php
/** Orders, refunds, statuses, and the customers that they are for. */
declare( strict_types=1 );

/** @return array<string, string> Names by status as it is stored. */
function wc_get_order_statuses(): array {
	$known = [ 'pending', 'processing', 'on-hold', 'completed', 'cancelled', 'refunded', 'failed' ];
	return apply_filters( 'wc_order_statuses', array_combine( array_map( static fn ( string $status ): string => "wc-$status", $known ), array_map( 'ucfirst', $known ) ) );
}

/** @return list<string> */
function wc_get_is_paid_statuses(): array {
	return apply_filters( 'woocommerce_order_is_paid_statuses', [ 'processing', 'completed' ] );
}

/** @return WC_Order|WC_Order_Refund|false */
function wc_get_order( int|string|WC_Abstract_Order $order ): WC_Order|WC_Order_Refund|false {
	$id  = is_object( $order ) ? $order->get_id() : (int) $order;
	$row = WC_Stand_In_Orders::row_of( $id );
	return null === $row ? false : ( 'shop_order' === $row->type ? new WC_Order( $id ) : new WC_Order_Refund( $id ) );
}

/** @param array<string, mixed> $args */
function wc_create_order( array $args = [] ): WC_Order {
	$order = new WC_Order();
	foreach ( $args as $prop => $value ) {
		$order->{"set_$prop"}( $value );
	}
	$order->save();
	return $order;
}

/** @return list<object{content: string}> */
function wc_get_order_notes( array $args ): array {
	$notes = get_comments( [ 'post_id' => $args['order_id'], 'type' => 'order_note' ] );
	return array_map( static fn ( WP_Comment $note ): object => (object) [ 'content' => $note->comment_content ], $notes );
}

/** @param array{order_id: int, amount: string, reason?: string} $args Of lines the stand-in knows nothing here. */
function wc_create_refund( array $args ): WC_Order_Refund|WP_Error {
	$order = wc_get_order( $args['order_id'] );
	$rest  = $order ? (float) $order->get_total( 'edit' ) - $order->get_total_refunded() : 0.0;
	if ( ! $order || (float) $args['amount'] < 0 || (float) $args['amount'] > wc_stand_in_round( $rest, 2 ) ) {
		return new WP_Error( 'error', $order ? 'Invalid refund amount.' : 'Invalid order ID.' );
	}
	$refund = new WC_Order_Refund();
	$refund->set_parent_id( $order->get_id() );
	$refund->set_currency( $order->get_currency() );
	$refund->set_amount( $args['amount'] );
	$refund->set_reason( $args['reason'] ?? '' );
	$refund->set_total( - (float) $args['amount'] );
	$refund->save();
	$is_part = wc_stand_in_round( $rest - (float) $args['amount'], 2 ) > 0;
	do_action( $is_part ? 'woocommerce_order_partially_refunded' : 'woocommerce_order_fully_refunded', $order->get_id(), $refund->get_id() );
	$is_part ? $order->save() : $order->update_status( 'refunded' );
	do_action( 'woocommerce_refund_created', $refund->get_id(), $args );
	do_action( 'woocommerce_order_refunded', $order->get_id(), $refund->get_id() );
	return $refund;
}

/** An order that is set to refunded gets the refund that it lacks. */
function wc_order_fully_refunded( int $order_id ): void {
	$order = wc_get_order( $order_id );
	$rest  = wc_format_decimal( (float) $order->get_total( 'edit' ) - $order->get_total_refunded() );
	if ( '0' !== $rest ) {
		wc_create_refund( [ 'amount' => $rest, 'reason' => 'Order fully refunded.', 'order_id' => $order_id ] );
	}
}

function wc_delete_shop_order_transients( int $order_id = 0 ): void {
	do_action( 'woocommerce_delete_shop_order_transients', $order_id );
}

/** What stands before the @, and a number where that is taken. */
function wc_create_new_customer_username( string $email ): string {
	$name = sanitize_user( (string) strstr( $email, '@', true ), true );
	return username_exists( $name ) ? $name . '-' . zeroise( wp_rand( 0, 9999 ), 4 ) : $name;
}

/** @param array<string, mixed> $args More for wp_insert_user(). */
function wc_create_new_customer( string $email, string $username = '', string $password = '', array $args = [] ): int|WP_Error {
	if ( ! is_email( $email ) ) {
		return new WP_Error( 'registration-error-invalid-email', 'Please provide a valid email address.' );
	}
	if ( email_exists( $email ) ) {
		return new WP_Error( 'registration-error-email-exists', "An account is already registered with $email." );
	}
	$name    = '' === $username ? wc_create_new_customer_username( $email ) : $username;
	$refused = apply_filters( 'woocommerce_registration_errors', new WP_Error(), $name, $email );
	if ( $refused->has_errors() ) {
		return $refused;
	}
	$data = [ ...$args, 'user_login' => $name, 'user_pass' => '' === $password ? wp_generate_password() : $password, 'user_email' => $email, 'role' => 'customer' ];
	$data = apply_filters( 'woocommerce_new_customer_data', $data );
	$id   = wp_insert_user( $data );
	if ( is_int( $id ) ) {
		do_action( 'woocommerce_created_customer', $id, $data, '' === $password );
	}
	return $id;
}
