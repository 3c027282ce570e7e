<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\DirectDebit\Debit;
use HostingInvoices\Application\DirectDebit\DebitRepository;
use HostingInvoices\Application\DirectDebit\DebitState;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Invoices\OtherLines;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Subscriptions\DebitSaving;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Law\CollectionCosts;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Law\NoticeTerm;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Dunning\Instalment;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * What a message may speak of, read when it goes and not when it was decided: who has paid meanwhile is not reminded.
 */
final readonly class GatherMessageFacts {

	public function __construct(
		private CustomerRepository $customers,
		private CustomerFactsReader $facts,
		private InvoiceRepository $invoices,
		private OtherLines $other_lines,
		private MandateRepository $mandates,
		private DebitRepository $debits,
		private TimelineOfMessage $timelines,
		private SettingsStore $settings,
		private DebitSaving $saving,
		private CustomerLinks $links,
		private LegalFigures $law,
	) {
	}

	/**
	 * Null when there is nothing left to say, or nobody to say it to. A message of the timeline has nothing to say any
	 * more when its invoice leads no longer, or the customer is paused: what it names and threatens with is not true then.
	 */
	public function execute( MessageRecord $message, CivilDate $today ): ?MessageFacts {
		$customer = $this->customers->find( $message->customer_id );
		$named    = $this->named( $message );
		$led      = null === $message->step_id ? null : $this->led( $message, $today );
		if ( null === $customer || ( [] === $named && $message->names_invoices() ) || ( null !== $message->step_id && null === $led && ! $message->kind->is_offer() ) || ( $customer->no_offers && $message->kind->is_offer() ) ) {
			return null;
		}
		$invoice  = null === $message->invoice_id ? null : $this->invoices->find( $message->invoice_id );
		$timeline = $this->timelines->execute( $led, $invoice, $customer );
		$step     = $timeline->step( $message->step );
		$own      = TimelineOfMessage::words( $step, $message->channel, $customer->locale );
		$itself   = MessageKind::invoice === $message->kind ? $invoice : null;
		$debit    = $this->debit_to_announce( $message->kind, $invoice );
		$mandate  = null === $debit && MessageKind::mandate_confirmation !== $message->kind ? null : $this->mandates->active_of( $message->customer_id );
		$saves    = $this->saves( $message, $itself );
		return new MessageFacts(
			kind: $message->kind,
			step: $message->step,
			customer_name: $customer->name,
			email: $customer->email,
			locale: $customer->locale,
			customer_type: $invoice->customer_type ?? CustomerType::consumer,
			today: $today,
			own_subject: $own['subject'],
			own_body: $own['body'],
			invoices: array_map( fn ( Invoice $one ): MessageInvoice => $this->as_named( $one, $today ), $named ),
			lines: null === $itself ? [] : $this->invoices->lines( $itself->id ),
			net: $itself?->net,
			discount: $itself?->discount,
			vat: $itself?->vat,
			method: $itself?->method,
			collection_on: $debit?->collection_on,
			iban_last_four: $mandate->iban_last_four ?? '',
			mandate_reference: $mandate->reference ?? '',
			saves_per_year: $saves,
			names_date: $this->date_to_name( $message, $led, $timeline, $today ),
			amount: $this->money( $message, 'amount' ),
			costs: MessageKind::formal_notice === $message->kind ? $this->costs( $named, $today ) : $this->money( $message, 'costs' ),
			services: self::labels( $message ),
			instalments: self::instalments( $message ),
			already_suspended: (bool) ( $message->facts['already_suspended'] ?? false ),
			withdraw_until: self::date( $message, 'withdraw_until' ),
			withdraw_url: null === $invoice || null === self::date( $message, 'withdraw_until' ) ? '' : $this->links->withdrawal( $invoice->order_id ),
			other_lines: null === $itself ? [] : $this->other_lines->of( $itself->id ),
			paper_id: $itself?->id,
			mandate_url: null !== $saves || MessageKind::mandate_request === $message->kind ? $this->links->mandate( $message->customer_id ) : '',
			channel: $message->channel,
			phone: $customer->phone,
			manner: $step?->manner,
			voucher: (string) ( $message->facts['voucher'] ?? '' ),
			feedback_link: isset( $message->facts['feedback'] ) ? $this->links->feedback( (int) $message->facts['feedback'] ) : '',
			opt_out_link: $message->kind->is_offer() ? $this->links->no_offers( $customer->id ) : '',
		);
	}

	/** What direct debit would save a year, said on the invoice and in reminders to who does not have it. */
	private function saves( MessageRecord $message, ?Invoice $itself ): ?Money {
		if ( null !== $itself ) {
			return $this->saving->per_year( $message->customer_id, $itself->method );
		}
		return MessageKind::reminder === $message->kind && null === $this->mandates->active_of( $message->customer_id )
			? $this->saving->per_year( $message->customer_id, PaymentMethod::transfer )
			: null;
	}

	/**
	 * The invoices that the message names: itself; those past due for a formal notice; else every open one that is
	 * neither disputed nor being collected.
	 *
	 * @return list<Invoice>
	 */
	private function named( MessageRecord $message ): array {
		if ( $message->kind->names_its_invoice() ) {
			$invoice = null === $message->invoice_id ? null : $this->invoices->find( $message->invoice_id );
			return null === $invoice || InvoiceState::cancelled === $invoice->state ? [] : [ $invoice ];
		}
		if ( in_array( $message->kind, [ MessageKind::welcome, MessageKind::withdrawal, MessageKind::mandate_confirmation ], true ) ) {
			return [];
		}
		$only = MessageKind::formal_notice === $message->kind ? explode( ',', (string) ( $message->facts['invoices'] ?? '' ) ) : null;
		return array_values(
			array_filter(
				$this->invoices->open_of( $message->customer_id ),
				static fn ( Invoice $one ): bool => $one->open()->is_positive() && ! $one->disputed && ! $one->debit_under_way && ( null === $only || in_array( (string) $one->id, $only, true ) )
			)
		);
	}

	/**
	 * The invoice that the message is about, if it may speak still: the one that leads today, or, before the due date,
	 * its own while nothing is late. Null when the customer is paused.
	 */
	private function led( MessageRecord $message, CivilDate $today ): ?InvoiceFacts {
		$facts = $this->facts->of( [ $message->customer_id ] )[ $message->customer_id ] ?? null;
		if ( null === $facts || null !== $facts->pause( $today ) ) {
			return null;
		}
		$lead = $facts->lead( $today );
		if ( null === $lead && MessageKind::upcoming === $message->kind ) {
			$own = $facts->invoice( (int) $message->invoice_id );
			return null === $own || $own->disputed || $own->debit_under_way ? null : $own;
		}
		return $lead?->id === $message->invoice_id ? $lead : null;
	}

	private function as_named( Invoice $invoice, CivilDate $today ): MessageInvoice {
		return new MessageInvoice( $invoice->number, $invoice->issued_on, $invoice->due_on, $invoice->total, $invoice->open(), $this->links->pay( $invoice->order_id ), $invoice->is_past_due( $today ) );
	}

	/** The collection that an invoice announces, or the new try after a return; none when the money does not come by itself. */
	private function debit_to_announce( MessageKind $kind, ?Invoice $invoice ): ?Debit {
		if ( null === $invoice || ! in_array( $kind, [ MessageKind::invoice, MessageKind::debit_return ], true ) ) {
			return null;
		}
		$debit = $this->debits->newest( $invoice->id );
		return null !== $debit && ( $debit->state->is_under_way() || DebitState::collected === $debit->state ) ? $debit : null;
	}

	/** A warning names the later of the suspension's own day and the end of the notice, counted from today. */
	private function date_to_name( MessageRecord $message, ?InvoiceFacts $lead, Timeline $timeline, CivilDate $today ): ?CivilDate {
		$suspend = $timeline->first_of( StepKind::suspend, $lead?->customer_type );
		if ( MessageKind::warning === $message->kind && null !== $suspend && null !== $lead ) {
			return CivilDate::latest( $lead->day_of( $suspend ), $today->plus_days( $this->settings->current()->suspension_notice_days ) );
		}
		if ( MessageKind::formal_notice === $message->kind ) {
			return NoticeTerm::of( $this->law )->last_day_free_of_costs( $lead->customer_type ?? CustomerType::consumer, $today );
		}
		return self::date( $message, 'names_date' );
	}

	/**
	 * The exact costs that the formal notice names: by the scale, on all that it names together. Null where the law has
	 * no scale for the currency; costs are refused then.
	 *
	 * @param list<Invoice> $named
	 */
	private function costs( array $named, CivilDate $today ): ?Money {
		$law       = CollectionCosts::of( $this->law );
		$principal = null;
		foreach ( $named as $invoice ) {
			if ( ! $law->are_known_in( $invoice->total->currency, $today ) ) {
				return null;
			}
			$principal = null === $principal ? $invoice->open() : $principal->plus( $invoice->open() );
		}
		return null === $principal ? null : $law->on( $principal, $today );
	}

	private function money( MessageRecord $message, string $key ): ?Money {
		$decimal = $message->facts[ $key ] ?? null;
		return is_string( $decimal ) ? Money::from_decimal( $decimal, (string) ( $message->facts['currency'] ?? 'EUR' ) ) : null;
	}

	/** @return list<Instalment> As AgreePlan wrote them. */
	private static function instalments( MessageRecord $message ): array {
		$instalments = [];
		foreach ( array_filter( explode( "\n", (string) ( $message->facts['instalments'] ?? '' ) ) ) as $line ) {
			[ $on, $amount ] = explode( ' ', $line );
			$instalments[]   = new Instalment( CivilDate::parse( $on ), Money::from_decimal( $amount, (string) ( $message->facts['currency'] ?? 'EUR' ) ) );
		}
		return $instalments;
	}

	private static function date( MessageRecord $message, string $key ): ?CivilDate {
		$date = $message->facts[ $key ] ?? null;
		return is_string( $date ) ? CivilDate::parse( $date ) : null;
	}

	/** @return list<string> */
	private static function labels( MessageRecord $message ): array {
		$labels = (string) ( $message->facts['services'] ?? '' );
		return '' === $labels ? [] : explode( "\n", $labels );
	}
}
