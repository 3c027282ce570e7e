<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Present;

use HostingInvoices\Application\Reporting\CallSheet;
use HostingInvoices\Application\Reporting\CallViews;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Rest\Words\EventWords;

/**
 * Calls in the shapes of contract/agreements.ts.
 *
 * @phpstan-import-type CallRow from CallViews
 */
final readonly class CallPresenter {

	public function __construct( private EventWords $words ) {
	}

	/**
	 * @param array{call: CallRow, suspension_on: CivilDate|null} $row
	 * @return array<string, mixed>
	 */
	public static function row( array $row ): array {
		$call = $row['call'];
		return [
			'id'             => $call['id'],
			'customer_id'    => $call['customer_id'],
			'customer'       => $call['customer'],
			'phone'          => $call['phone'],
			'invoice_id'     => $call['invoice_id'],
			'invoice_number' => $call['invoice_number'],
			'step'           => $call['step'],
			'due_on'         => $call['due_on'],
			'state'          => $call['state'],
			'owed'           => $call['owed'],
			'days_late'      => $call['days_late'],
			'suspension_on'  => $row['suspension_on']?->to_string(),
			'attempts'       => $call['attempts'],
		];
	}

	/** @return array<string, mixed> */
	public function sheet( CallSheet $sheet ): array {
		return [
			...self::row( [ 'call' => $sheet->call, 'suspension_on' => $sheet->suspension_on ] ),
			'email'         => $sheet->call['email'],
			'customer_type' => $sheet->call['customer_type'],
			'open_invoices' => array_map( static fn ( Invoice $invoice ): array => self::open_invoice( $invoice, $sheet->today ), $sheet->open ),
			'promises'      => $sheet->promises,
			'history'       => array_map( fn ( array $event ): array => [ 'on' => $event['on'], 'text' => $this->words->of( $event['event'], $event['invoice_number'], $event['amount'] ) ], $sheet->history ),
			'notes'         => $sheet->notes,
		];
	}

	/** @return array<string, mixed> */
	private static function open_invoice( Invoice $invoice, CivilDate $today ): array {
		return [
			'id'        => $invoice->id,
			'number'    => $invoice->number,
			'due'       => $invoice->due_on->to_string(),
			'open'      => $invoice->open()->to_decimal(),
			'days_late' => $invoice->is_past_due( $today ) ? $invoice->due_on->days_until( $today ) : 0,
		];
	}
}
