<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Invoices\OtherLine;
use HostingInvoices\Application\Messages\MessageFacts;
use HostingInvoices\Application\Messages\MessageInvoice;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;

/**
 * An invoice as its e-mail shows it: what, which period, the discount, VAT and total.
 */
final readonly class InvoiceContents {

	public function __construct( private MessageFacts $facts, private MessageInvoice $invoice, private LocalFormat $format ) {
	}

	/** @return list<array{label: string, period: string, amount: string}> */
	public function lines(): array {
		return array_map(
			fn ( DraftLine|OtherLine $line ): array => [
				'label'  => ( $line->quantity > 1 ? $line->quantity . ' × ' : '' ) . PlainText::one_line( $line->label ),
				'period' => $line instanceof DraftLine ? $this->format->period( $line->period ) : '',
				'amount' => $this->format->money( $line->amount ),
			],
			$this->all()
		);
	}

	/** @return list<array{label: string, amount: string, is_total: bool}> */
	public function totals(): array {
		$rows     = [];
		$discount = $this->sum( static fn ( DraftLine|OtherLine $line ): Money => $line->discount );
		if ( $discount->is_positive() ) {
			$rows[] = $this->row( $this->discount_label(), $discount->negated() );
		}
		$vat = $this->facts->vat;
		if ( null !== $vat && ! $vat->is_zero() && ! $this->vat_is_in_the_lines() && null !== $this->facts->net ) {
			$rows[] = $this->row( __( 'Total excluding VAT', 'hosting-invoices' ), $this->facts->net );
			$rows[] = $this->row( __( 'VAT', 'hosting-invoices' ), $vat );
		}
		$rows[] = $this->row( __( 'Total', 'hosting-invoices' ), $this->invoice->total, true );
		if ( null !== $vat && ! $vat->is_zero() && $this->vat_is_in_the_lines() ) {
			$rows[] = $this->row( __( 'of which VAT', 'hosting-invoices' ), $vat );
		}
		return $rows;
	}

	/** Lines are priced as the shop prices: with VAT in them when they add up to the total. */
	private function vat_is_in_the_lines(): bool {
		return $this->sum( static fn ( DraftLine|OtherLine $line ): Money => $line->amount->minus( $line->discount ) )->equals( $this->invoice->total );
	}

	/** On what a customer ordered himself, coupons count too. */
	private function discount_label(): string {
		return PaymentMethod::direct_debit === $this->facts->method && [] === $this->facts->other_lines ? __( 'Discount for direct debit', 'hosting-invoices' ) : __( 'Discount', 'hosting-invoices' );
	}

	/** @return list<DraftLine|OtherLine> */
	private function all(): array {
		return [ ...$this->facts->lines, ...$this->facts->other_lines ];
	}

	/** @param \Closure( DraftLine|OtherLine ): Money $of */
	private function sum( \Closure $of ): Money {
		return array_reduce(
			$this->all(),
			static fn ( Money $sum, DraftLine|OtherLine $line ): Money => $sum->plus( $of( $line ) ),
			Money::zero( $this->invoice->total->currency )
		);
	}

	/** @return array{label: string, amount: string, is_total: bool} */
	private function row( string $label, Money $amount, bool $is_total = false ): array {
		return [ 'label' => $label, 'amount' => $this->format->money( $amount ), 'is_total' => $is_total ];
	}
}
