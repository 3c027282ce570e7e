<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Documents;

use HostingInvoices\Application\Papers\Paper;
use HostingInvoices\Application\Papers\PaperLine;
use HostingInvoices\Application\Papers\VatCategory;
use HostingInvoices\Application\Papers\VatRow;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\WordPress\Messages\LocalFormat;

/**
 * An invoice or credit note in the words of the language now spoken, for its template.
 *
 * Everything is plain text: a template escapes it.
 */
final readonly class PaperView {

	public function __construct( private Paper $paper, private LocalFormat $format, public string $colour, public string $pay_url ) {
	}

	public function title(): string {
		return $this->paper->is_credit() ? __( 'Credit note', 'hosting-invoices' ) : __( 'Invoice', 'hosting-invoices' );
	}

	public function number(): string {
		return $this->paper->number;
	}

	/** @return list<string> */
	public function to(): array {
		$buyer = $this->paper->contents->buyer;
		$land  = $buyer->country === $this->paper->seller->country ? '' : ( WC()->countries->get_countries()[ $buyer->country ] ?? $buyer->country );
		return array_values( array_filter( [ ...$buyer->address_lines(), html_entity_decode( $land, ENT_QUOTES, 'UTF-8' ) ], static fn ( string $line ): bool => '' !== $line ) );
	}

	/** @return array<string, string> What stands beside the address: by its label. */
	public function facts(): array {
		$paper = $this->paper;
		return array_filter(
			[
				$this->title() . ' ' . _x( 'no.', 'number of a document', 'hosting-invoices' ) => $paper->number,
				__( 'Date', 'hosting-invoices' )          => $this->format->date( $paper->issued_on ),
				__( 'Due date', 'hosting-invoices' )      => null === $paper->due_on ? '' : $this->format->date( $paper->due_on ),
				__( 'Of invoice', 'hosting-invoices' )    => '' === $paper->credits ? '' : $paper->credits . ( null === $paper->credits_issued_on ? '' : ', ' . $this->format->date( $paper->credits_issued_on ) ),
				__( 'Your VAT ID', 'hosting-invoices' )   => $paper->contents->buyer->vat_id,
			]
		);
	}

	/** @return list<array{label: string, period: string, quantity: string, rate: string, amount: string}> */
	public function lines(): array {
		return array_map(
			fn ( PaperLine $line ): array => [
				'label'    => '' === $line->label ? $this->unnamed() : $line->label,
				'period'   => null === $line->first || null === $line->last ? '' : $this->format->period( Period::of( $line->first, $line->last ) ),
				'quantity' => (string) $line->quantity,
				'rate'     => $this->rate( $line->rate, $line->category ),
				'amount'   => $this->format->money( $line->amount ),
			],
			$this->paper->contents->lines
		);
	}

	/** @return list<array{label: string, amount: string, is_total: bool}> */
	public function totals(): array {
		$contents = $this->paper->contents;
		$rows     = [];
		if ( $contents->discount()->is_positive() ) {
			$rows[] = $this->row( __( 'Subtotal', 'hosting-invoices' ), $contents->net()->plus( $contents->discount() ) );
			$rows[] = $this->row( $this->paper->by_debit ? __( 'Discount for direct debit', 'hosting-invoices' ) : __( 'Discount', 'hosting-invoices' ), $contents->discount()->negated() );
		}
		$rows[] = $this->row( __( 'Total excluding VAT', 'hosting-invoices' ), $contents->net() );
		foreach ( $contents->vat as $vat ) {
			$rows[] = $this->row( $this->vat_label( $vat ), $vat->vat );
		}
		$rows[] = $this->row( $this->paper->is_credit() ? __( 'Total credited', 'hosting-invoices' ) : __( 'Total', 'hosting-invoices' ), $contents->total, true );
		return $rows;
	}

	/** What the law wants said: reverse charge; why there is no VAT. */
	public function remark(): string {
		return $this->paper->contents->is_reverse_charged()
			? __( 'VAT reverse charged to the customer.', 'hosting-invoices' )
			: '';
	}

	/** Until when, or when it is collected: in words. */
	public function payment(): string {
		$paper = $this->paper;
		if ( null === $paper->due_on || $paper->is_credit() ) {
			return '' === $paper->reason ? '' : $paper->reason;
		}
		if ( ! $paper->by_debit ) {
			/* translators: %s: date in words */
			return sprintf( __( 'To be paid by %s at the latest', 'hosting-invoices' ), $this->format->date( $paper->due_on ) );
		}
		/* translators: %s: date in words */
		return sprintf( __( 'We collect this amount by direct debit on %s', 'hosting-invoices' ), $this->format->date( $paper->collected_on ?? $paper->due_on ) );
	}

	/** @return array<string, string> How: account and reference, or mandate and creditor. */
	public function payment_facts(): array {
		$paper = $this->paper;
		return array_filter(
			$paper->by_debit
				? [
					__( 'Mandate', 'hosting-invoices' )  => $paper->mandate_reference,
					__( 'Account', 'hosting-invoices' )  => '' === $paper->iban_last_four ? '' : "•••• $paper->iban_last_four",
					__( 'Creditor identifier', 'hosting-invoices' ) => $paper->creditor_identifier,
				]
				: [
					__( 'Amount', 'hosting-invoices' )   => $this->format->money( $paper->contents->total ),
					__( 'IBAN', 'hosting-invoices' )     => trim( chunk_split( $paper->seller->iban, 4, ' ' ) ),
					__( 'In the name of', 'hosting-invoices' ) => $paper->seller->name,
					__( 'Quote', 'hosting-invoices' )    => $paper->number,
				]
		);
	}

	private function unnamed(): string {
		/* translators: %s: invoice number */
		return sprintf( __( 'Taken back of invoice %s', 'hosting-invoices' ), $this->paper->credits );
	}

	private function rate( string $rate, VatCategory $category ): string {
		return VatCategory::reverse_charge === $category ? _x( 'reverse', 'VAT is reverse charged', 'hosting-invoices' ) : $this->format->decimal( $rate ) . '%';
	}

	private function vat_label( VatRow $row ): string {
		if ( VatCategory::reverse_charge === $row->category ) {
			return __( 'VAT reverse charged', 'hosting-invoices' );
		}
		/* translators: 1: per cent, 2: amount without VAT */
		return sprintf( __( '%1$s%% VAT on %2$s', 'hosting-invoices' ), $this->format->decimal( $row->rate ), $this->format->money( $row->base ) );
	}

	/** @return array{label: string, amount: string, is_total: bool} */
	private function row( string $label, Money $amount, bool $is_total = false ): array {
		return [ 'label' => $label, 'amount' => $this->format->money( $amount ), 'is_total' => $is_total ];
	}
}
