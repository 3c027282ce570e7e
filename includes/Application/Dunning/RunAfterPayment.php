<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\WorkingDays;
use HostingInvoices\Domain\Dunning\InvoiceTraits;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * The steps that follow a payment, of a customer who is late with nothing.
 *
 * Runs inside the transaction that holds the lock on the customer.
 */
final readonly class RunAfterPayment {

	/** What was missed for longer than this is no answer to the payment any more. */
	private const DAYS_LATE = 14;

	public function __construct(
		private PolicyStore $policies,
		private InvoiceRepository $invoices,
		private StepRepository $steps,
		private CustomerRepository $customers,
		private MakeOffer $offers,
	) {
	}

	/** @return CivilDate|null When to look again. */
	public function execute( int $customer_id, CivilDate $today ): ?CivilDate {
		$later = [];
		foreach ( $this->waiting( $customer_id, $today ) as [ $invoice, $step, $on ] ) {
			$spoken = $this->customers->find( $customer_id )?->last_message_on;
			if ( $on->is_after( $today ) ) {
				$later[] = $on;
			} elseif ( null !== $spoken && ! $spoken->is_before( $today ) ) {
				$later[] = $today->plus_days( 1 );
			} else {
				$this->offers->execute( $customer_id, $invoice->id, $step, $today );
			}
		}
		return [] === $later ? null : CivilDate::earliest( ...$later );
	}

	/** @return list<array{Invoice, Step, CivilDate}> By day. */
	private function waiting( int $customer_id, CivilDate $today ): array {
		$waiting = [];
		$saved   = $this->with_such_steps();
		if ( [] === $saved ) {
			return [];
		}
		$timelines = $this->policies->timelines();
		$group     = $this->customers->find( $customer_id )->group ?? '';
		$longest   = max( array_map( static fn ( Step $step ): int => $step->day, array_merge( ...array_column( $saved, 'steps' ) ) ) );
		foreach ( $this->invoices->paid_of( $customer_id, $today->plus_days( -$longest - self::DAYS_LATE ) ) as $invoice ) {
			$traits = new InvoiceTraits( $invoice->customer_type, $invoice->method, $invoice->total, $group );
			$own    = $saved[ $timelines->for( $traits )->key ] ?? [ 'steps' => [], 'since' => $today ];
			foreach ( $own['steps'] as $step ) {
				$on = $step->for->are_met_by( $traits ) && null !== $invoice->paid_on && $invoice->paid_on->is_on_or_after( $own['since'] ) ? self::day( $invoice->paid_on, $step ) : null;
				if ( null !== $on && $on->days_until( $today ) <= self::DAYS_LATE && null === $this->steps->newest( $invoice->id, $step->key ) ) {
					$waiting[] = [ $invoice, $step, $on ];
				}
			}
		}
		usort( $waiting, static fn ( array $one, array $other ): int => $one[2]->compare( $other[2] ) );
		return $waiting;
	}

	/**
	 * Payments of before the timeline was saved are not written to: nobody expects an answer to them.
	 *
	 * @return array<string, array{steps: non-empty-list<Step>, since: CivilDate}> By key of the timeline.
	 */
	private function with_such_steps(): array {
		$found = [];
		foreach ( $this->policies->all() as $saved ) {
			$steps = array_values( array_filter( $saved->timeline->steps, static fn ( Step $step ): bool => $step->enabled && $step->manner->after_payment ) );
			if ( [] !== $steps && null !== $saved->saved_at ) {
				$found[ $saved->key ] = [ 'steps' => $steps, 'since' => CivilDate::from_instant( $saved->saved_at, new \DateTimeZone( 'UTC' ) ) ];
			}
		}
		return $found;
	}

	private static function day( CivilDate $paid_on, Step $step ): CivilDate {
		$day = $paid_on->plus_days( $step->day );
		return $step->manner->working_days ? WorkingDays::on_or_after( $day ) : $day;
	}
}
