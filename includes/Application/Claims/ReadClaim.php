<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Claims;

use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\Claim;
use HostingInvoices\Domain\Claims\InvoiceClaim;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Law\StatutoryInterest;

/**
 * What a customer can be asked on any day, with its working. On a later day: if nothing is paid until then.
 */
final readonly class ReadClaim {

	public function __construct(
		private InvoiceRepository $invoices,
		private ClaimReader $reader,
		private LegalFigures $law,
		private ShopSettings $shop,
	) {
	}

	public function execute( int $customer_id, CivilDate $on ): Claim {
		$currency = $this->shop->currency();
		$late     = array_values( array_filter( $this->invoices->open_of( $customer_id ), static fn ( Invoice $one ): bool => $one->is_past_due( $on ) && ! $one->disputed && $one->total->currency === $currency ) );
		$payments = $this->reader->payments( array_map( static fn ( Invoice $one ): int => $one->id, $late ) );
		$interest = StatutoryInterest::of( $this->law );
		$invoices = array_map( static fn ( Invoice $one ): InvoiceClaim => InvoiceClaim::on( $on, $one, $payments[ $one->id ] ?? [], $interest ), $late );
		return new Claim( $on, $currency, $invoices, $this->reader->open_costs( $customer_id ) );
	}
}
