<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Documents;

use HostingInvoices\Application\Papers\PaperContents;
use HostingInvoices\Application\Papers\PaperLine;
use HostingInvoices\Application\Papers\VatCategory;
use HostingInvoices\Application\Papers\VatRow;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\WooCommerce\Orders\OrderMeta;
use HostingInvoices\WooCommerce\Orders\StoredAmount;

/**
 * An order, or a refund of one, as paper says it: lines without VAT in whole cents that add up to what WooCommerce asks.
 */
final readonly class OrderOnPaper {

	private const ITEMS = [ 'line_item', 'fee', 'shipping' ];

	private string $currency;

	/** @param \WC_Order $parent Whose customer and rates they are: of a refund the order, else itself. */
	private function __construct( private \WC_Abstract_Order $order, private \WC_Order $parent ) {
		$this->currency = $parent->get_currency( 'edit' );
	}

	public static function of( \WC_Order $order ): PaperContents {
		return ( new self( $order, $order ) )->contents();
	}

	/** Below zero, as WooCommerce keeps refunds. */
	public static function of_refund( \WC_Order_Refund $refund, \WC_Order $order ): PaperContents {
		return ( new self( $refund, $order ) )->contents();
	}

	private function contents(): PaperContents {
		$total = $this->money( $this->order->get_total( 'edit' ) );
		$vat   = $this->money( $this->order->get_total_tax( 'edit' ) );
		$lines = $this->adding_up( array_values( array_filter( array_map( $this->line( ... ), array_values( $this->order->get_items( self::ITEMS ) ) ) ) ), $total->minus( $vat ) );
		return new PaperContents( BuyerOnPaper::of( $this->parent ), $lines, $this->vat( $lines, $vat ), $total );
	}

	private function line( \WC_Order_Item $item ): ?PaperLine {
		if ( ! $item instanceof \WC_Order_Item_Product && ! $item instanceof \WC_Order_Item_Fee && ! $item instanceof \WC_Order_Item_Shipping ) {
			return null;
		}
		$total  = $this->money( $item->get_total( 'edit' ) );
		$before = $item instanceof \WC_Order_Item_Product ? $this->money( $item->get_subtotal( 'edit' ) ) : $total;
		if ( $total->is_zero() && $before->is_zero() && 0 === $item->get_quantity() ) {
			return null;
		}
		$rate = $this->rate_of( $item );
		// A line below zero is what it is: the discount on it was given before.
		$off = $before->is_negative() || $before->minus( $total )->is_negative() ? Money::zero( $this->currency ) : $before->minus( $total );
		return new PaperLine( html_entity_decode( $item->get_name(), ENT_QUOTES | ENT_HTML5, 'UTF-8' ), self::day( $item, OrderMeta::PERIOD_FIRST ), self::day( $item, OrderMeta::PERIOD_LAST ), max( 1, abs( (int) $item->get_quantity() ) ), $total->plus( $off ), $off, $rate, $this->category( $rate ) );
	}

	/** Per cent, as "21"; of lines under several rates their sum. */
	private function rate_of( \WC_Order_Item_Product|\WC_Order_Item_Fee|\WC_Order_Item_Shipping $item ): string {
		$taxes = array_filter( $item->get_taxes()['total'] ?? [], static fn ( mixed $tax ): bool => is_numeric( $tax ) && 0.0 !== (float) $tax );
		$rates = [];
		foreach ( $this->parent->get_taxes() as $tax ) {
			$rates[ $tax->get_rate_id() ] = (float) $tax->get_rate_percent();
		}
		$sum = 0.0;
		foreach ( array_keys( $taxes ) as $id ) {
			$sum += $rates[ $id ] ?? 0.0;
		}
		return rtrim( rtrim( number_format( $sum, 4, '.', '' ), '0' ), '.' );
	}

	private function category( string $rate ): VatCategory {
		$country = $this->parent->get_billing_country();
		return match ( true ) {
			'0' !== $rate => VatCategory::standard,
			$country === WC()->countries->get_base_country() => VatCategory::zero,
			! in_array( $country, WC()->countries->get_european_union_countries( 'eu_vat' ), true ) => VatCategory::export,
			'' !== BuyerOnPaper::vat_id( $this->parent ) => VatCategory::reverse_charge,
			default => VatCategory::zero,
		};
	}

	/**
	 * Rounded one by one, lines can be a cent off what WooCommerce rounds as a whole: the largest takes it.
	 *
	 * @param list<PaperLine> $lines
	 * @return list<PaperLine>
	 */
	private function adding_up( array $lines, Money $net ): array {
		if ( [] === $lines ) {
			return $net->is_zero() ? [] : [ $this->amount_only( $net ) ];
		}
		$gap     = array_reduce( $lines, static fn ( Money $left, PaperLine $line ): Money => $left->minus( $line->net() ), $net );
		$largest = 0;
		foreach ( $lines as $at => $line ) {
			$largest = abs( $line->amount->minor ) > abs( $lines[ $largest ]->amount->minor ) ? $at : $largest;
		}
		$lines[ $largest ] = $lines[ $largest ]->with( $lines[ $largest ]->amount->plus( $gap ), $lines[ $largest ]->discount );
		return array_values( $lines );
	}

	private function amount_only( Money $net ): PaperLine {
		return new PaperLine( '', null, null, 1, $net, Money::zero( $this->currency ), '0', $this->category( '0' ) );
	}

	/**
	 * @param list<PaperLine> $lines
	 * @return list<VatRow> Highest rate first; together exactly the VAT of the order.
	 */
	private function vat( array $lines, Money $total ): array {
		$bases = [];
		foreach ( $lines as $line ) {
			$key           = "{$line->rate} {$line->category->value}";
			$bases[ $key ] = ( $bases[ $key ] ?? Money::zero( $this->currency ) )->plus( $line->net() );
		}
		krsort( $bases, SORT_NUMERIC );
		$rows = [];
		$left = $total;
		$keys = array_keys( $bases );
		foreach ( $bases as $key => $base ) {
			[ $rate, $category ] = explode( ' ', (string) $key );
			$is_last             = self::last_with_vat( $keys ) === $key;
			$vat                 = $is_last ? $left : $this->money( (float) $base->to_decimal() * (float) $rate / 100 );
			$left                = $left->minus( $vat );
			$rows[]              = new VatRow( $rate, VatCategory::from( $category ), $base, $vat );
		}
		return $rows;
	}

	/** @param list<int|string> $keys */
	private static function last_with_vat( array $keys ): int|string|null {
		$with = array_filter( $keys, static fn ( int|string $key ): bool => ! str_starts_with( (string) $key, '0 ' ) );
		return [] === $with ? null : end( $with );
	}

	private static function day( \WC_Order_Item $item, string $key ): ?CivilDate {
		$day = $item->get_meta( $key );
		return is_string( $day ) && '' !== $day ? CivilDate::parse( $day ) : null;
	}

	private function money( mixed $amount ): Money {
		return StoredAmount::to_money( is_numeric( $amount ) ? $amount : 0, $this->currency );
	}
}
