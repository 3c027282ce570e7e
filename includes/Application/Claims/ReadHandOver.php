<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Claims;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\Checklist;
use HostingInvoices\Domain\Claims\Claim;
use HostingInvoices\Domain\Claims\InvoiceClaim;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Law\CollectionCosts;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Money\Money;

/**
 * What a customer can be asked on a day, what handing it over costs, and whether all was done that should be.
 */
final readonly class ReadHandOver {

	public function __construct(
		private ReadClaim $read_claim,
		private ClaimReader $claims,
		private HandOverReader $facts,
		private CustomerRepository $customers,
		private SettingsStore $settings,
		private LegalFigures $law,
	) {
	}

	/** @throws NotFound */
	public function execute( int $customer_id, CivilDate $on ): ClaimFile {
		$customer = $this->customers->find( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
		$claim    = $this->read_claim->execute( $customer_id, $on );
		$facts    = $this->facts->of( $customer_id, array_map( static fn ( InvoiceClaim $one ): Invoice => $one->invoice, $claim->invoices ) );
		[ $fee, $source ] = $this->court_fee( $claim );
		return new ClaimFile( $customer_id, $customer->name, $claim, $this->by_scale( $claim ), $fee, $source, Checklist::of( $facts, $claim, $fee, $on ), $this->claims->handed_over( $customer_id ) );
	}

	private function by_scale( Claim $claim ): Money {
		$scale = CollectionCosts::of( $this->law );
		return $scale->are_known_in( $claim->currency, $claim->on ) ? $scale->on( $claim->principal(), $claim->on ) : Money::zero( $claim->currency );
	}

	/** @return array{Money, string} The owner's own figure, else the one of the law. */
	private function court_fee( Claim $claim ): array {
		$own = $this->settings->current()->court_fee;
		$row = $this->law->court_fees->find( $claim->on );
		if ( $own->is_positive() || null === $row || 'EUR' !== $claim->currency ) {
			return [ $own, '' ];
		}
		return [ $row->value->on( $claim->total() ), $row->source . ' (' . $row->from->to_string() . ')' ];
	}
}
