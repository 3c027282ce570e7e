<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Documents;

use HostingInvoices\Application\Papers\OrderRefund;
use HostingInvoices\Application\Papers\OrderRefunds;
use HostingInvoices\Application\Papers\PaperContents;
use HostingInvoices\Application\Papers\PaperLine;
use HostingInvoices\Application\Papers\VatRow;

/**
 * WooCommerce's refunds, which it keeps below zero.
 */
final readonly class WooOrderRefunds implements OrderRefunds {

	public function of( int $order_id ): array {
		$order = wc_get_order( $order_id );
		if ( ! $order instanceof \WC_Order ) {
			return [];
		}
		$refunds = array_map( static fn ( \WC_Order_Refund $refund ): OrderRefund => self::refund( $refund, $order ), $order->get_refunds() );
		usort( $refunds, static fn ( OrderRefund $one, OrderRefund $other ): int => $one->id <=> $other->id );
		return $refunds;
	}

	public function is_cancelled( int $order_id ): bool {
		$order = wc_get_order( $order_id );
		return ! $order instanceof \WC_Order || 'cancelled' === $order->get_status( 'edit' );
	}

	private static function refund( \WC_Order_Refund $refund, \WC_Order $order ): OrderRefund {
		$contents = OrderOnPaper::of_refund( $refund, $order );
		$lines    = array_map( static fn ( PaperLine $line ): PaperLine => $line->with( $line->amount->minus( $line->discount )->negated(), $line->discount->minus( $line->discount ) ), $contents->lines );
		$vat      = array_map( static fn ( VatRow $row ): VatRow => new VatRow( $row->rate, $row->category, $row->base->negated(), $row->vat->negated() ), $contents->vat );
		// Where only an amount was given back, WooCommerce has a total and no lines.
		$has_lines = [] !== array_filter( $lines, static fn ( PaperLine $line ): bool => '' !== $line->label );
		return new OrderRefund( $refund->get_id(), trim( $refund->get_reason() ), new PaperContents( $contents->buyer, $has_lines ? $lines : [], $has_lines ? $vat : [], $contents->total->negated() ) );
	}
}
