<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * An invoice as a row of {invoices}, and back.
 */
final class InvoiceRow {

	public static function read( Row $row ): Invoice {
		$currency = $row->text( 'currency' );
		return new Invoice(
			$row->int( 'id' ),
			$row->int( 'customer_id' ),
			$row->int( 'order_id' ),
			$row->text( 'number' ),
			CustomerType::from( $row->text( 'customer_type' ) ),
			PaymentMethod::from( $row->text( 'method' ) ),
			$row->date( 'issued_on' ),
			$row->date( 'due_on' ),
			$row->money( 'net_minor', $currency ),
			$row->money( 'discount_minor', $currency ),
			$row->money( 'vat_minor', $currency ),
			$row->money( 'total_minor', $currency ),
			$row->money( 'paid_minor', $currency ),
			InvoiceState::from( $row->text( 'state' ) ),
			$row->flag( 'disputed' ),
			$row->flag( 'debit_under_way' ),
			$row->date( 'round_began_on' ),
			$row->date_or_null( 'warn_again_on' ),
			$row->date_or_null( 'paid_on' ),
		);
	}

	/** @return array<string, scalar|null> All columns but id and number. */
	public static function issued( Invoice $invoice ): array {
		return [
			'customer_id'    => $invoice->customer_id,
			'order_id'       => $invoice->order_id,
			'customer_type'  => $invoice->customer_type->value,
			'method'         => $invoice->method->value,
			'issued_on'      => $invoice->issued_on->to_string(),
			'currency'       => $invoice->total->currency,
			'net_minor'      => $invoice->net->minor,
			'discount_minor' => $invoice->discount->minor,
			'vat_minor'      => $invoice->vat->minor,
			'total_minor'    => $invoice->total->minor,
			...self::changeable( $invoice ),
		];
	}

	/** @return array<string, scalar|null> What an issued invoice may still change in. */
	public static function changeable( Invoice $invoice ): array {
		return [
			'due_on'          => $invoice->due_on->to_string(),
			'paid_minor'      => $invoice->paid->minor,
			'open_minor'      => $invoice->open()->minor,
			'state'           => $invoice->state->value,
			'disputed'        => $invoice->disputed,
			'debit_under_way' => $invoice->debit_under_way,
			'round_began_on'  => $invoice->round_began_on->to_string(),
			'warn_again_on'   => Cell::date( $invoice->warn_again_on ),
			'paid_on'         => Cell::date( $invoice->paid_on ),
		];
	}
}
