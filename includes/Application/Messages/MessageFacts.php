<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Invoices\OtherLine;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Manner;
use HostingInvoices\Domain\Dunning\Instalment;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * All that any message may speak of; what a kind does not need stays at its default.
 *
 * Placeholders in the owner's texts are the names of these facts: see docs/messages.md.
 */
final readonly class MessageFacts {

	/**
	 * @param string               $locale        Language of the customer, as `nl_NL`.
	 * @param string               $own_subject   The owner's text instead of the default; empty = default.
	 * @param string               $own_body      Likewise.
	 * @param list<MessageInvoice> $invoices      Oldest first; the first is the one that leads.
	 * @param list<DraftLine>      $lines         Of the invoice itself, for kind `invoice`.
	 * @param CivilDate|null       $collection_on When what is open is collected by direct debit; null when the customer pays.
	 * @param Money|null           $saves_per_year What direct debit would save the customer in a year.
	 * @param CivilDate|null       $names_date    Suspension from (warning), kept by (confirmation), last day without costs (formal notice).
	 * @param list<Instalment>     $instalments   Of a payment plan that is confirmed.
	 * @param list<string>         $services      Labels of the services that are meant.
	 * @param string               $mandate_url   Where the customer signs a mandate; empty when there is nothing to switch.
	 * @param CivilDate|null       $withdraw_until Last day on which a consumer may withdraw; null = not at all.
	 * @param string               $withdraw_url   Where that is done, without logging in.
	 * @param int|null             $paper_id      The invoice whose paper goes along.
	 * @param list<OtherLine>      $other_lines   Of the invoice itself, what was bought beside.
	 * @param string               $voucher       Code of a coupon.
	 * @param string               $feedback_link Where the question is answered.
	 * @param Manner|null          $manner        Of its step.
	 * @param string               $opt_out_link  Where the customer says no to offers.
	 */
	public function __construct(
		public MessageKind $kind,
		public string $step,
		public string $customer_name,
		public string $email,
		public string $locale,
		public CustomerType $customer_type,
		public CivilDate $today,
		public string $own_subject = '',
		public string $own_body = '',
		public array $invoices = [],
		public array $lines = [],
		public ?Money $net = null,
		public ?Money $discount = null,
		public ?Money $vat = null,
		public ?PaymentMethod $method = null,
		public ?CivilDate $collection_on = null,
		public string $iban_last_four = '',
		public string $mandate_reference = '',
		public ?Money $saves_per_year = null,
		public ?CivilDate $names_date = null,
		public ?Money $amount = null,
		public ?Money $costs = null,
		public array $services = [],
		public array $instalments = [],
		public bool $already_suspended = false,
		public array $other_lines = [],
		public ?CivilDate $withdraw_until = null,
		public string $withdraw_url = '',
		public string $mandate_url = '',
		public ?int $paper_id = null,
		public string $channel = 'email',
		public string $phone = '',
		public string $voucher = '',
		public string $feedback_link = '',
		public string $opt_out_link = '',
		public ?Manner $manner = null,
	) {
	}

	/** The same facts in another language and other words, for a trial. */
	public function in_words( string $locale, string $own_subject, string $own_body, ?CivilDate $names_date ): self {
		return new self(
			$this->kind,
			$this->step,
			$this->customer_name,
			$this->email,
			$locale,
			$this->customer_type,
			$this->today,
			$own_subject,
			$own_body,
			$this->invoices,
			$this->lines,
			$this->net,
			$this->discount,
			$this->vat,
			$this->method,
			$this->collection_on,
			$this->iban_last_four,
			$this->mandate_reference,
			$this->saves_per_year,
			$names_date,
			$this->amount,
			$this->costs,
			$this->services,
			$this->instalments,
			$this->already_suspended,
			$this->other_lines,
			$this->withdraw_until,
			$this->withdraw_url,
			$this->mandate_url,
			$this->paper_id,
			$this->channel,
			$this->phone,
			$this->voucher,
			$this->feedback_link,
			$this->opt_out_link,
			$this->manner,
		);
	}

	/** What is open on all invoices that the message names; null when it names none. */
	public function open(): ?Money {
		$open = null;
		foreach ( $this->invoices as $invoice ) {
			$open = null === $open ? $invoice->open : $open->plus( $invoice->open );
		}
		return $open;
	}
}
