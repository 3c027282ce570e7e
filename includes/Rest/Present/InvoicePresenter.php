<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Present;

use HostingInvoices\Application\DirectDebit\Debit;
use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Invoices\OtherLine;
use HostingInvoices\Application\Reporting\ComingStep;
use HostingInvoices\Application\Reporting\InvoicePage;
use HostingInvoices\Application\Reporting\ListedInvoice;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;

/**
 * Invoices in the shapes of contract/invoices.ts.
 */
final readonly class InvoicePresenter {

	/** @return array<string, mixed> */
	public static function row( ListedInvoice $row ): array {
		$invoice = $row->invoice;
		return [
			'id'          => $invoice->id,
			'number'      => $invoice->number,
			'order_id'    => $invoice->order_id,
			'customer_id' => $invoice->customer_id,
			'customer'    => $row->customer,
			'issued'      => $invoice->issued_on->to_string(),
			'due'         => $invoice->due_on->to_string(),
			'total'       => $invoice->total->to_decimal(),
			'open'        => $invoice->open()->to_decimal(),
			'currency'    => $invoice->total->currency,
			'state'       => self::state( $row ),
			'method'      => $invoice->method->value,
			'days_late'   => $row->days_late(),
			'disputed'    => $invoice->disputed,
			'suspended'   => $row->suspended,
			'paused'      => $row->pause?->kind->value ?? 'none',
			'next_step'   => null === $row->next ? null : [
				'key'   => $row->next->step->key,
				'label' => $row->next->step->label,
				'on'    => $row->next->on->to_string(),
			],
		];
	}

	/** @return array<string, mixed> */
	public static function page( InvoicePage $page ): array {
		$invoice = $page->row->invoice;
		return [
			...self::row( $page->row ),
			'customer_type' => $invoice->customer_type->value,
			...self::sums( $page, $invoice ),
			'debit'         => self::debit( $page->debit, $page->row->today ),
			'pay_url'       => $page->order->pay_url ?? '',
			'order_url'     => $page->order->edit_url ?? '',
			'phone'         => $page->phone,
			'promise_id'    => $page->promise_id,
			'plan'          => $page->plan,
			'hold_id'       => $page->hold_id,
			'dispute_id'    => $page->dispute_id,
			'paused_until'  => self::paused_until( $page->row ),
			'today'         => $page->row->today->to_string(),
			'leads'         => $page->leads,
			'services'      => self::services( $page ),
			'story'         => $page->story,
			'future'        => array_map( self::coming( ... ), $page->future ),
		];
	}

	/** @return array<string, mixed> */
	private static function sums( InvoicePage $page, Invoice $invoice ): array {
		return [
			'lines'              => array_map( self::line( ... ), $page->lines ),
			'other_lines'        => array_map( self::other_line( ... ), $page->other_lines ),
			'subtotal'           => ( $page->order->subtotal ?? $invoice->net->plus( $invoice->discount ) )->to_decimal(),
			'discount'           => $invoice->discount->to_decimal(),
			'net'                => $invoice->net->to_decimal(),
			'vat'                => $invoice->vat->to_decimal(),
			'vat_lines'          => array_map( static fn ( array $line ): array => [ 'label' => $line['label'], 'amount' => $line['amount']->to_decimal() ], $page->order->vat_lines ?? self::vat_in_one( $invoice->vat ) ),
			'prices_include_vat' => $page->order->prices_include_vat ?? false,
			'paid'               => $invoice->paid->to_decimal(),
			'with_debit'         => $page->with_debit?->to_decimal(),
		];
	}

	/**
	 * When the order is gone, its VAT is all that is known of it.
	 *
	 * @return list<array{label: string, amount: Money}>
	 */
	private static function vat_in_one( Money $vat ): array {
		return $vat->is_zero() ? [] : [ [ 'label' => __( 'VAT', 'hosting-invoices' ), 'amount' => $vat ] ];
	}

	/** @return array<string, mixed> */
	private static function line( DraftLine $line ): array {
		return [
			'label'    => $line->label,
			'first'    => $line->period->first->to_string(),
			'last'     => $line->period->last->to_string(),
			'quantity' => $line->quantity,
			'amount'   => $line->amount->to_decimal(),
			'discount' => $line->discount->to_decimal(),
		];
	}

	/** @return array<string, mixed> */
	private static function other_line( OtherLine $line ): array {
		return [
			'label'    => $line->label,
			'quantity' => $line->quantity,
			'amount'   => $line->amount->to_decimal(),
			'discount' => $line->discount->to_decimal(),
		];
	}

	/** @return array<string, mixed>|null */
	private static function debit( ?Debit $debit, CivilDate $today ): ?array {
		return null === $debit ? null : [
			'id'                 => $debit->id,
			'amount'             => $debit->amount->to_decimal(),
			'collection_on'      => $debit->collection_on->to_string(),
			'state'              => $debit->state->value,
			'phase'              => $debit->phase( $today )->value,
			'returnable_until'   => $debit->returnable_until->to_string(),
			'refundable_until'   => $debit->clock()->refundable_until->to_string(),
			'unauthorised_until' => $debit->clock()->unauthorised_until->to_string(),
		];
	}

	/** A promise is kept until the end of its last day; a hold ends on its own. */
	private static function paused_until( ListedInvoice $row ): ?string {
		$pause = $row->pause;
		return null === $pause ? null : ( $pause->kind->can_break() ? $pause->until->plus_days( -1 ) : $pause->until )->to_string();
	}

	/** @return list<array<string, mixed>> */
	private static function services( InvoicePage $page ): array {
		return array_map(
			static fn ( array $service ): array => [
				'id'              => $service['id'],
				'label'           => $service['label'],
				'wanted'          => $service['wanted'],
				'actual'          => $service['actual'],
				'suspension_from' => 'suspended' === $service['wanted'] ? null : $page->suspension_on?->to_string(),
			],
			$page->services
		);
	}

	/** @return array<string, mixed> */
	private static function coming( ComingStep $coming ): array {
		$is_needed = ComingStep::NOT_NEEDED !== $coming->state;
		return [
			'key'         => $coming->step->key,
			'do'          => $coming->step->kind->value,
			'label'       => $coming->step->label,
			'on'          => $coming->on->to_string(),
			'state'       => $coming->state,
			'why'         => $coming->why,
			'names_date'  => $coming->names_date?->to_string(),
			'amount'      => $coming->step->amount?->to_decimal(),
			'may_run_now' => $coming->may_run_now,
			'may_move'    => $is_needed,
			'may_skip'    => $is_needed,
		];
	}

	private static function state( ListedInvoice $row ): string {
		return match ( true ) {
			InvoiceState::open !== $row->invoice->state => $row->invoice->state->value,
			$row->invoice->debit_under_way => 'collecting',
			$row->is_late() => 'late',
			default => 'open',
		};
	}
}
