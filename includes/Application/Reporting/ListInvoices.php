<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Dunning\ReadPolicy;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\ForecastStep;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Invoices\InvoiceState;

/**
 * Invoices with the step that comes next for each, decided by the same rules as the daily run; the facts of all
 * customers on a page are read together.
 */
final readonly class ListInvoices {

	/** As far ahead as anybody asks "what comes next?". */
	private const DAYS_AHEAD = 90;

	public function __construct(
		private InvoiceViews $views,
		private CustomerFactsReader $facts,
		private ReadPolicy $policy,
		private Clock $clock,
	) {
	}

	/** @return Page<ListedInvoice> */
	public function execute( ListQuery $query ): Page {
		$page = $this->views->page( $query, $this->clock->today() );
		return $page->with( $this->listed( $page->rows ) );
	}

	/** @return list<ListedInvoice> Newest first. */
	public function of_customer( int $customer_id, int $limit ): array {
		return $this->listed( $this->views->of_customer( $customer_id, $limit ) );
	}

	/**
	 * @param list<NamedInvoice> $rows
	 * @return list<ListedInvoice>
	 */
	private function listed( array $rows ): array {
		$today = $this->clock->today();
		$open  = array_filter( $rows, static fn ( NamedInvoice $row ): bool => InvoiceState::open === $row->invoice->state );
		$facts = $this->facts->of( array_values( array_unique( array_map( static fn ( NamedInvoice $row ): int => $row->invoice->customer_id, $open ) ) ) );
		$next  = [] === $facts ? [] : $this->next_steps( $facts, $today );
		return array_map( static fn ( NamedInvoice $row ): ListedInvoice => self::row( $row, $facts[ $row->invoice->customer_id ] ?? null, $next[ $row->invoice->id ] ?? null, $today ), $rows );
	}

	private static function row( NamedInvoice $row, ?CustomerFacts $facts, ?ForecastStep $next, CivilDate $today ): ListedInvoice {
		$known = InvoiceState::open === $row->invoice->state ? $facts : null;
		return new ListedInvoice(
			$row->invoice,
			$row->customer,
			$today,
			null !== $known && self::is_suspended( $known, $row->invoice->id ),
			$known?->pause( $today ),
			$next,
		);
	}

	private static function is_suspended( CustomerFacts $facts, int $invoice_id ): bool {
		foreach ( $facts->invoices as $invoice ) {
			if ( $invoice->id === $invoice_id ) {
				return [] !== array_intersect( $invoice->services, $facts->suspended );
			}
		}
		return false;
	}

	/**
	 * @param array<int, CustomerFacts> $facts
	 * @return array<int, ForecastStep> The first step of each invoice.
	 */
	private function next_steps( array $facts, CivilDate $today ): array {
		$forecast = new Forecast( $this->policy->execute() );
		$next     = [];
		foreach ( $facts as $customer ) {
			foreach ( $forecast->of( $customer, $today, $today->plus_days( self::DAYS_AHEAD ) ) as $step ) {
				$next[ $step->invoice_id ] ??= $step;
			}
		}
		return $next;
	}
}
