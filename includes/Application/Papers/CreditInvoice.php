<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Invoices\AllocateNumber;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;

/**
 * Takes back what an issued invoice says, by credit notes with a series of their own: one for each refund of its order,
 * one for the rest when the order is cancelled.
 *
 * Inside the caller's transaction, the customer being locked. Safe to repeat: what a note is for is unique.
 */
final readonly class CreditInvoice {

	public function __construct(
		private PaperRepository $papers,
		private CreditNoteRepository $notes,
		private OrderRefunds $refunds,
		private FreezePaper $freeze,
		private InvoiceRepository $invoices,
		private AllocateNumber $numbers,
		private Story $story,
		private Clock $clock,
	) {
	}

	/** Follows the order: whatever was refunded or cancelled and has no note yet gets one. */
	public function follow_order( Invoice $invoice ): void {
		foreach ( $this->refunds->of( $invoice->order_id ) as $refund ) {
			$paper = $this->papers->find( DocumentKind::invoice, $invoice->id );
			if ( null !== $paper && $refund->contents->total->is_positive() ) {
				$contents = [] === $refund->contents->lines ? RestOfPaper::spread( $paper->contents, $refund->contents->total, '' ) : $refund->contents;
				$this->issue( $invoice, $paper, "refund-{$refund->id}", $contents, $refund->reason );
			}
		}
		if ( $this->refunds->is_cancelled( $invoice->order_id ) ) {
			$this->rest( $invoice );
		}
	}

	/** Whether a credit note has taken the whole invoice back: it cannot be open again then. */
	public function has_taken_back( Invoice $invoice ): bool {
		$notes = $this->notes->of_invoice( $invoice->id );
		return [] !== $notes && ! $this->left( $invoice, $notes )->is_positive();
	}

	private function rest( Invoice $invoice ): void {
		$paper = $this->papers->find( DocumentKind::invoice, $invoice->id );
		$notes = $this->notes->of_invoice( $invoice->id );
		if ( null === $paper || ! $this->left( $invoice, $notes )->is_positive() ) {
			return;
		}
		$credited = [];
		foreach ( $notes as $note ) {
			$known    = $this->papers->find( DocumentKind::credit_note, $note->id );
			$credited = null === $known ? $credited : [ ...$credited, $known->contents ];
		}
		$this->issue( $invoice, $paper, "cancelled-{$invoice->id}", RestOfPaper::after( $paper->contents, $credited, '' ), '' );
	}

	/** @param list<CreditNote> $notes */
	private function left( Invoice $invoice, array $notes ): Money {
		return array_reduce( $notes, static fn ( Money $left, CreditNote $note ): Money => $left->minus( $note->total ), $invoice->total );
	}

	/** The number comes last, as with invoices. */
	private function issue( Invoice $invoice, Paper $paper, string $source, PaperContents $contents, string $reason ): void {
		$today = $this->clock->today();
		$id    = $this->notes->add( $invoice, $source, $contents, $today, $reason );
		if ( null === $id ) {
			return;
		}
		$this->freeze->credit_note( $id, $paper, $contents, $today, $reason );
		$number = $this->numbers->of_credit_note( $today );
		$this->notes->number( $id, $number );
		$this->owe_less( $invoice, $contents->total, $number );
		$this->story->tell(
			new Happening( EventKind::credit_note_issued, $invoice->customer_id, $today, $this->clock->now(), invoice_id: $invoice->id, amount: $contents->total, facts: [ 'number' => $number, 'credits' => $paper->number ] )
		);
	}

	/** What was credited need not be paid any more. */
	private function owe_less( Invoice $invoice, Money $credited, string $number ): void {
		$fresh = $this->invoices->find( $invoice->id );
		if ( null === $fresh || InvoiceState::open !== $fresh->state ) {
			return;
		}
		$amount = Money::min( $fresh->open(), $credited );
		if ( $amount->is_positive() && $this->invoices->book( $fresh, $amount, $this->clock->today(), 'credit', "credit-$number", $this->clock->now() ) ) {
			$this->invoices->save( $fresh->after_payment( $amount, $this->clock->today() ) );
		}
	}
}
