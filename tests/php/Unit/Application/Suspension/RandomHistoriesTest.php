<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Suspension;

use HostingInvoices\Application\Suspension\ReadGate;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Pause;
use HostingInvoices\Domain\Dunning\PauseKind;
use HostingInvoices\Domain\Dunning\StepRecord;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\TestCase;
use Random\Randomizer;

/**
 * Random histories of one customer with two invoices and two services through the gate as it is wired, with books of the
 * test's own: no service of a customer with nothing past due is ever wanted suspended, none without a warning that was
 * handed over at least the notice before, and payment always leads to wanted-active.
 *
 * Some thousands each time; a million by `npm run histories`.
 */
final class RandomHistoriesTest extends TestCase {

	use Seeded;

	private const HISTORIES = 3000;
	private const DAYS      = 24;
	private const NOTICE    = 5;
	private const TOLERANCE = 100;

	private Randomizer $dice;

	private int $suspensions = 0;

	private int $restorations = 0;

	/** @var array<int, CivilDate> Suspensions of this day. */
	private array $just_now = [];

	public function test_random_histories(): void {
		$this->dice = $this->random();
		$histories  = (int) ( getenv( 'HOSTING_INVOICES_HISTORIES' ) ?: self::HISTORIES );
		$shop       = new Shop();
		$gate       = $shop->get( ReadGate::class );
		for ( $history = 0; $history < $histories; ++$history ) {
			$this->live( $gate, $shop );
		}
		self::assertGreaterThan( $histories / 20, $this->suspensions, 'often enough to mean something' );
		self::assertGreaterThan( $histories / 40, $this->restorations );
		if ( $histories > self::HISTORIES ) {
			fwrite( STDOUT, "\n$histories histories, {$this->suspensions} suspensions, {$this->restorations} restorations\n" );
		}
	}

	private function live( ReadGate $gate, Shop $shop ): void {
		$invoices = [ $this->invoice( 1, [ 1 ] ), $this->invoice( 2, $this->once_in( 2 ) ? [ 1, 2 ] : [ 2 ] ) ];
		$wanted   = [ 1 => ServiceState::active, 2 => ServiceState::active ];
		$paused   = null;
		$day      = CivilDate::of( 2026, 1, 16 );
		for ( $passed = 0; $passed < self::DAYS; $passed += $this->dice->getInt( 1, 4 ) ) {
			$today = $day->plus_days( $passed );
			if ( $this->once_in( 7 ) ) {
				$paused = $today->plus_days( $this->dice->getInt( 1, 6 ) );
			}
			foreach ( $invoices as $index => $invoice ) {
				$invoices[ $index ] = $this->happen( $invoice, $today );
			}
			$shop->running->is_copy = $this->once_in( 40 );

			$facts  = $this->facts( $invoices, $paused, $wanted );
			$wanted = $this->reconciled( $gate, $facts, $wanted, $today );
			$this->check( $wanted, $invoices, $paused, $today, $shop->running->is_copy );
		}
	}

	/**
	 * As SettleCustomer and SuspendServices do it: nothing late restores all, a step that is due asks the gate.
	 *
	 * @param array<int, ServiceState> $wanted
	 * @return array<int, ServiceState>
	 */
	private function reconciled( ReadGate $gate, CustomerFacts $facts, array $wanted, CivilDate $today ): array {
		if ( [] === $facts->late( $today ) ) {
			$this->restorations += count( array_filter( $wanted, static fn ( ServiceState $state ): bool => ServiceState::suspended === $state ) );
			return array_fill_keys( array_keys( $wanted ), ServiceState::active );
		}
		foreach ( $facts->services_at_stake( $today ) as $id ) {
			if ( ServiceState::active === $wanted[ $id ] && $gate->execute( $facts, new ServiceFacts( $id, 7, ServiceState::active, ServiceState::active, 0, null ), $today )->may_suspend() ) {
				$this->just_now[ $id ] = $today;

				$wanted[ $id ] = ServiceState::suspended;
				++$this->suspensions;
			}
		}
		return $wanted;
	}

	/**
	 * @param array<int, ServiceState>          $wanted
	 * @param list<array<string, mixed>>        $invoices
	 */
	private function check( array $wanted, array $invoices, ?CivilDate $paused, CivilDate $today, bool $is_copy ): void {
		usort( $invoices, static fn ( array $one, array $other ): int => $one['due']->compare( $other['due'] ) );
		$late = array_values( array_filter( $invoices, static fn ( array $one ): bool => $one['open'] > 0 && $one['due']->is_before( $today ) && ! $one['disputed'] && ! $one['debit'] ) );
		foreach ( $wanted as $id => $state ) {
			if ( ServiceState::suspended === $state && [] === $late ) {
				self::fail( "{$today->to_string()}: service $id is wanted suspended and nothing is past due" );
			}
			if ( ! isset( $this->just_now[ $id ] ) ) {
				continue;
			}
			$billing = array_filter( $late, static fn ( array $one ): bool => in_array( $id, $one['services'], true ) );
			$warned  = $late[0]['warned'] ?? null;
			$broken  = match ( true ) {
				array_sum( array_column( $billing, 'open' ) ) <= self::TOLERANCE => 'too little is late',
				null === $warned || $warned->days_until( $today ) < self::NOTICE => 'not warned in time',
				null !== $paused && $today->is_before( $paused ) => 'in a hold',
				$is_copy => 'on a copy',
				default => null,
			};
			if ( null !== $broken ) {
				self::fail( "{$today->to_string()}: service $id was suspended: $broken" );
			}
		}
		$this->just_now = [];
	}

	/**
	 * @param list<int> $services
	 * @return array{id: int, due: CivilDate, open: int, disputed: bool, debit: bool, warned: CivilDate|null, services: list<int>}
	 */
	private function invoice( int $id, array $services ): array {
		return [ 'id' => $id, 'due' => CivilDate::of( 2026, 1, 10 + $id + $this->dice->getInt( 0, 6 * ( $id - 1 ) ) ), 'open' => $this->once_in( 8 ) ? self::TOLERANCE : 3630, 'disputed' => false, 'debit' => false, 'warned' => null, 'services' => $services ];
	}

	/**
	 * @param array{id: int, due: CivilDate, open: int, disputed: bool, debit: bool, warned: CivilDate|null, services: list<int>} $invoice
	 * @return array{id: int, due: CivilDate, open: int, disputed: bool, debit: bool, warned: CivilDate|null, services: list<int>}
	 */
	private function happen( array $invoice, CivilDate $today ): array {
		return match ( $this->dice->getInt( 0, 14 ) ) {
			0 => [ ...$invoice, 'open' => 0 ],
			1 => [ ...$invoice, 'open' => $this->dice->getInt( 0, $invoice['open'] ) ],
			2 => [ ...$invoice, 'disputed' => ! $invoice['disputed'] ],
			3 => [ ...$invoice, 'debit' => ! $invoice['debit'] ],
			4 => [ ...$invoice, 'open' => 3630 ],
			5, 6, 7, 8 => [ ...$invoice, 'warned' => $invoice['warned'] ?? $today ],
			default => $invoice,
		};
	}

	/**
	 * @param list<array<string, mixed>> $invoices
	 * @param array<int, ServiceState>   $wanted
	 */
	private function facts( array $invoices, ?CivilDate $paused, array $wanted ): CustomerFacts {
		$all = array_map(
			static function ( array $one ): InvoiceFacts {
				$records = null === $one['warned'] ? [] : [ new StepRecord( 'last_warning', 1, StepState::done, $one['warned'], $one['warned'], $one['warned']->plus_days( self::NOTICE ) ) ];
				return new InvoiceFacts( $one['id'], $one['due'], Money::of_minor( $one['open'] ), CustomerType::business, $one['disputed'], $one['debit'], $one['due'], null, $records, [], $one['services'] );
			},
			array_values( array_filter( $invoices, static fn ( array $one ): bool => $one['open'] > 0 ) )
		);
		usort( $all, static fn ( InvoiceFacts $one, InvoiceFacts $other ): int => $one->due_on->compare( $other->due_on ) );
		$suspended = array_keys( array_filter( $wanted, static fn ( ServiceState $state ): bool => ServiceState::suspended === $state ) );
		return new CustomerFacts( 7, $all, null === $paused ? [] : [ new Pause( PauseKind::hold, $paused ) ], null, $suspended );
	}

	private function once_in( int $times ): bool {
		return 1 === $this->dice->getInt( 1, $times );
	}
}
