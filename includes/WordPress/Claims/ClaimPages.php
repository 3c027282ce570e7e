<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Claims;

use HostingInvoices\Application\Claims\ClaimFile;
use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Claims\InvoiceClaim;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Rest\Words\ClaimWords;

/**
 * The pages of the file that people read: the claim with its sums and checklist, and each invoice.
 */
final readonly class ClaimPages {

	public function __construct( private InvoiceRepository $invoices, private SettingsStore $settings ) {
	}

	public function claim( ClaimFile $file, string $to ): string {
		$claim = $file->claim;
		$sums  = [
			__( 'Principal', 'hosting-invoices' )       => $claim->principal()->to_decimal(),
			__( 'Statutory interest', 'hosting-invoices' ) => $claim->interest()->to_decimal(),
			__( 'Collection costs', 'hosting-invoices' ) => $claim->costs()->to_decimal(),
			__( 'Together', 'hosting-invoices' )        => $claim->total()->to_decimal(),
		];
		$title = 'lawyer' === $to ? __( 'File for the lawyer', 'hosting-invoices' ) : __( 'File for the collection agency', 'hosting-invoices' );
		return self::page(
			$title,
			self::paragraph( sprintf( '%s → %s', $this->settings->current()->company_name, $file->customer ) )
			. self::paragraph( $claim->on->to_string() . ', ' . $claim->currency )
			. self::table( [], array_map( static fn ( string $label, string $amount ): array => [ $label, $amount ], array_keys( $sums ), $sums ) )
			. self::table(
				[ __( 'Invoice', 'hosting-invoices' ), __( 'Due', 'hosting-invoices' ), __( 'Open', 'hosting-invoices' ), __( 'Interest', 'hosting-invoices' ) ],
				array_map( static fn ( InvoiceClaim $one ): array => [ $one->invoice->number, $one->invoice->due_on->to_string(), $one->open->to_decimal(), $one->interest()->to_decimal() ], $claim->invoices )
			)
			. self::table( [], array_map( static fn ( string $question, bool $holds ): array => [ ClaimWords::question( $question ), $holds ? __( 'yes', 'hosting-invoices' ) : __( 'no', 'hosting-invoices' ) ], array_keys( $file->checklist->answers ), $file->checklist->answers ) )
		);
	}

	public function invoice( Invoice $invoice, string $customer ): string {
		$lines = array_map(
			static fn ( DraftLine $line ): array => [ $line->label, $line->period->first->to_string() . ' – ' . $line->period->last->to_string(), (string) $line->quantity, $line->amount->minus( $line->discount )->to_decimal() ],
			$this->invoices->lines( $invoice->id )
		);
		return self::page(
			// translators: %s: number of an invoice
			sprintf( __( 'Invoice %s', 'hosting-invoices' ), $invoice->number ),
			self::paragraph( $this->settings->current()->company_name . ' → ' . $customer )
			. self::paragraph( sprintf( '%s – %s', $invoice->issued_on->to_string(), $invoice->due_on->to_string() ) )
			. self::table( [], [ ...$lines, [ __( 'VAT', 'hosting-invoices' ), '', '', $invoice->vat->to_decimal() ], [ __( 'Total', 'hosting-invoices' ), '', '', $invoice->total->to_decimal() ], [ __( 'Paid', 'hosting-invoices' ), '', '', $invoice->paid->to_decimal() ] ] )
		);
	}

	private static function page( string $title, string $body ): string {
		return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>' . esc_html( $title ) . '</title><style>body{font:14px/1.5 sans-serif;margin:2em}table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}</style></head><body><h1>' . esc_html( $title ) . '</h1>' . $body . '</body></html>';
	}

	private static function paragraph( string $text ): string {
		return '<p>' . esc_html( $text ) . '</p>';
	}

	/**
	 * @param list<string>       $head
	 * @param list<list<string>> $rows
	 */
	private static function table( array $head, array $rows ): string {
		$cells = static fn ( array $row, string $tag ): string => '<tr>' . implode( '', array_map( static fn ( string $cell ): string => "<$tag>" . esc_html( $cell ) . "</$tag>", $row ) ) . '</tr>';
		return '<table>' . ( [] === $head ? '' : $cells( $head, 'th' ) ) . implode( '', array_map( static fn ( array $row ): string => $cells( $row, 'td' ), $rows ) ) . '</table>';
	}
}
