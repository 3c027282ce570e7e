<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\ForecastStep;
use HostingInvoices\Domain\Dunning\StepKind;

/**
 * What was found so far of a look ahead: how often each kind of step comes, and what becomes another day.
 */
final class PreviewSlice {

	public int $customers = 0;
	/** @var array<string, int> Steps by kind (StepKind). */
	public array $now = [];
	/** @var array<string, int> */
	public array $then = [];
	/** @var list<array{customer_id: int, step: string, label: string, kind: StepKind, on_now: ?CivilDate, on_then: ?CivilDate}> */
	public array $changes = [];
	/** How many there were; more than are kept. */
	public int $changes_in_all = 0;

	/** @param int $most Changes that are kept. */
	public function __construct( private readonly int $most ) {
	}

	/**
	 * @param list<ForecastStep> $now
	 * @param list<ForecastStep> $then
	 */
	public function add( int $customer_id, array $now, array $then ): void {
		++$this->customers;
		$this->now  = self::counted( $this->now, $now );
		$this->then = self::counted( $this->then, $then );
		$others     = self::by_step( $then );
		foreach ( self::by_step( $now ) as $key => $step ) {
			$other = $others[ $key ] ?? null;
			unset( $others[ $key ] );
			if ( null === $other || ! $other->on->equals( $step->on ) ) {
				$this->change( $customer_id, $step, $step->on, $other?->on );
			}
		}
		foreach ( $others as $step ) {
			$this->change( $customer_id, $step, null, $step->on );
		}
	}

	private function change( int $customer_id, ForecastStep $step, ?CivilDate $now, ?CivilDate $then ): void {
		++$this->changes_in_all;
		if ( count( $this->changes ) < $this->most ) {
			$this->changes[] = [ 'customer_id' => $customer_id, 'step' => $step->step->key, 'label' => $step->step->label, 'kind' => $step->step->kind, 'on_now' => $now, 'on_then' => $then ];
		}
	}

	/**
	 * @param array<string, int> $tally
	 * @param list<ForecastStep> $steps
	 * @return array<string, int>
	 */
	private static function counted( array $tally, array $steps ): array {
		foreach ( $steps as $step ) {
			$tally[ $step->step->kind->value ] = 1 + ( $tally[ $step->step->kind->value ] ?? 0 );
		}
		return $tally;
	}

	/**
	 * A call that comes every day stands there once for each time.
	 *
	 * @param list<ForecastStep> $steps
	 * @return array<string, ForecastStep> By invoice, step and how many times it came before.
	 */
	private static function by_step( array $steps ): array {
		$found = [];
		$times = [];
		foreach ( $steps as $step ) {
			$key                            = "{$step->invoice_id} {$step->step->key}";
			$times[ $key ]                  = 1 + ( $times[ $key ] ?? 0 );
			$found[ "$key $times[$key]" ] = $step;
		}
		return $found;
	}
}
