<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Messages\MessageFacts;
use HostingInvoices\Application\Messages\MessageInvoice;
use HostingInvoices\Application\Messages\MessageKind;

/**
 * Lays out what a message shows beside its text: the invoice itself, or what is open; how it is collected; what can be saved.
 */
final readonly class ViewOfMessage {

	private function __construct( private MessageFacts $facts, private Sender $sender, private LocalFormat $format ) {
	}

	/** In the language that WordPress speaks at this moment. */
	public static function of( MessageFacts $facts, Sender $sender ): MessageView {
		return ( new self( $facts, $sender, LocalFormat::of_current_language() ) )->view();
	}

	private function view(): MessageView {
		$wording  = Wording::of( $this->facts, $this->sender, $this->format );
		$open     = $this->facts->open();
		$owes     = null !== $open && $open->is_positive() && ! Notices::is_collected( $this->facts );
		$itself   = MessageKind::invoice === $this->facts->kind ? $this->facts->invoices[0] ?? null : null;
		$contents = null === $itself ? null : new InvoiceContents( $this->facts, $itself, $this->format );
		return new MessageView(
			kind: $this->facts->kind->value,
			subject: $wording->subject(),
			body_html: $wording->html(),
			body_text: $wording->text(),
			lines: $contents?->lines() ?? [],
			totals: $contents?->totals() ?? [],
			debit: $this->debit(),
			invoices: null === $itself && MessageKind::restored !== $this->facts->kind ? array_map( $this->named( ... ), $this->facts->invoices ) : [],
			open: null === $open ? '' : $this->format->money( $open ),
			pay_url: $owes ? $this->facts->invoices[0]->pay_url : '',
			saving: $this->saving(),
			sign_off: $this->sign_off(),
			saving_url: null === $this->facts->saves_per_year ? '' : $this->facts->mandate_url,
		);
	}

	/** @return array{number: string, issued_on: string, due_on: string, open: string, pay_url: string} */
	private function named( MessageInvoice $invoice ): array {
		return [
			'number'    => $invoice->number,
			'issued_on' => $this->format->date( $invoice->issued_on ),
			'due_on'    => $this->format->date( $invoice->due_on ),
			'open'      => $this->format->money( $invoice->open ),
			// A single invoice is paid with the button.
			'pay_url'   => Notices::is_collected( $this->facts ) || count( $this->facts->invoices ) < 2 ? '' : $invoice->pay_url,
		];
	}

	/**
	 * The invoice serves as pre-notification when it names amount, date, mandate reference and creditor identifier
	 * (SEPA Core rulebook; facts-nl.md).
	 *
	 * @return list<array{label: string, value: string}>
	 */
	private function debit(): array {
		$open = $this->facts->open();
		if ( null === $open || ! $open->is_positive() || ! Notices::is_collected( $this->facts ) ) {
			return [];
		}
		$account = '' === $this->facts->iban_last_four
			? ''
			/* translators: %s: last four characters of an IBAN */
			: sprintf( __( 'IBAN ending in %s', 'hosting-invoices' ), $this->facts->iban_last_four );
		$rows = [
			__( 'Amount', 'hosting-invoices' )              => $this->format->money( $open ),
			_x( 'Collected on', 'announced to the customer', 'hosting-invoices' ) => null === $this->facts->collection_on ? '' : $this->format->date( $this->facts->collection_on ),
			_x( 'Account', 'with a bank', 'hosting-invoices' ) => $account,
			__( 'Mandate reference', 'hosting-invoices' )   => $this->facts->mandate_reference,
			__( 'Creditor identifier', 'hosting-invoices' ) => $this->sender->creditor_identifier,
		];
		$known = array_filter( $rows, static fn ( string $value ): bool => '' !== $value );
		return array_map( static fn ( string $label, string $value ): array => compact( 'label', 'value' ), array_keys( $known ), $known );
	}

	private function saving(): string {
		if ( null === $this->facts->saves_per_year ) {
			return '';
		}
		/* translators: %s: amount of money */
		return sprintf( __( 'With direct debit you save %s a year.', 'hosting-invoices' ), $this->format->money( $this->facts->saves_per_year ) );
	}

	/** @return list<string> */
	private function sign_off(): array {
		return array_values( array_filter( [ $this->sender->name, $this->sender->phone, $this->sender->email ] ) );
	}
}
