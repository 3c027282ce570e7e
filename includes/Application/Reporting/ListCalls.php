<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Dunning\ReadPolicy;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\StepKind;

/**
 * The calls to make, each with the day on which suspension comes if nothing is agreed.
 *
 * @phpstan-import-type CallRow from CallViews
 */
final readonly class ListCalls {

	private const DAYS_AHEAD = 90;
	private const PROMISES   = 10;
	private const HISTORY    = 10;
	private const NOTES      = 20;

	public function __construct(
		private CallViews $views,
		private AgreementViews $agreements,
		private StoryViews $story,
		private InvoiceRepository $invoices,
		private CustomerFactsReader $facts,
		private ReadPolicy $policy,
		private Clock $clock,
	) {
	}

	/** @return Page<array{call: CallRow, suspension_on: CivilDate|null}> */
	public function execute( ListQuery $query ): Page {
		$page = $this->views->page( $query, $this->clock->today() );
		$days = $this->suspensions( array_map( static fn ( array $row ): int => $row['customer_id'], $page->rows ) );
		return $page->with(
			array_map( static fn ( array $row ): array => [ 'call' => $row, 'suspension_on' => $days[ $row['customer_id'] ] ?? null ], $page->rows )
		);
	}

	/** @throws NotFound */
	public function sheet( int $id ): CallSheet {
		$today    = $this->clock->today();
		$call     = $this->views->one( $id, $today ) ?? throw NotFound::thing( 'call', $id );
		$customer = $call['customer_id'];
		return new CallSheet(
			$call,
			$today,
			$this->suspensions( [ $customer ] )[ $customer ] ?? null,
			$this->invoices->open_of( $customer ),
			$this->agreements->promises_of( $customer, self::PROMISES ),
			$this->story->of_customer( $customer, self::HISTORY ),
			$this->views->notes( $customer, self::NOTES ),
		);
	}

	/**
	 * @param list<int> $customer_ids
	 * @return array<int, CivilDate> By customer.
	 */
	private function suspensions( array $customer_ids ): array {
		$today = $this->clock->today();
		$days  = [];
		if ( [] === $customer_ids ) {
			return $days;
		}
		$forecast = new Forecast( $this->policy->execute() );
		foreach ( $this->facts->of( array_values( array_unique( $customer_ids ) ) ) as $id => $facts ) {
			foreach ( $forecast->of( $facts, $today, $today->plus_days( self::DAYS_AHEAD ) ) as $step ) {
				if ( StepKind::suspend === $step->step->kind ) {
					$days[ $id ] ??= $step->on;
				}
			}
		}
		return $days;
	}
}
