<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\DirectDebit\DebitRepository;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\PaymentMethod;

/**
 * Writes down what an invoice or a credit note says, in the transaction that issues it.
 */
final readonly class FreezePaper {

	public function __construct(
		private PaperRepository $papers,
		private CustomerRepository $customers,
		private MandateRepository $mandates,
		private DebitRepository $debits,
		private SettingsStore $settings,
	) {
	}

	/** Before its number is allocated, so that the series is not held for it. */
	public function invoice( Invoice $invoice, PaperContents $contents ): void {
		$settings = $this->settings->current();
		$by_debit = PaymentMethod::direct_debit === $invoice->method;
		$mandate  = $by_debit ? $this->mandates->active_of( $invoice->customer_id ) : null;
		$this->papers->freeze(
			new Paper(
				DocumentKind::invoice,
				$invoice->id,
				'',
				$invoice->issued_on,
				self::seller( $settings ),
				$contents,
				$this->customers->find( $invoice->customer_id )->locale ?? '',
				$invoice->due_on,
				$by_debit,
				$mandate->reference ?? '',
				$settings->creditor_identifier,
				$mandate->iban_last_four ?? '',
				$by_debit ? $this->debits->newest( $invoice->id )?->collection_on : null,
			)
		);
	}

	public function credit_note( int $id, Paper $credited, PaperContents $contents, CivilDate $on, string $reason ): void {
		$this->papers->freeze(
			new Paper(
				DocumentKind::credit_note,
				$id,
				'',
				$on,
				self::seller( $this->settings->current() ),
				$contents,
				$credited->locale,
				credits: $credited->number,
				credits_issued_on: $credited->issued_on,
				reason: $reason,
			)
		);
	}

	private static function seller( Settings $settings ): Party {
		$company = $settings->company;
		return new Party( $settings->company_name, '', $company->address, $company->postcode, $company->city, $company->country, $company->vat_id, $company->kvk, $company->iban, $settings->company_email );
	}
}
