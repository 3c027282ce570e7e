<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Bank\BankEntryRepository;
use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Running\RunnerState;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\TargetCalendar;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\PauseKind;
use HostingInvoices\Domain\Suspension\GateFacts;
use HostingInvoices\Domain\Suspension\GateRules;
use HostingInvoices\Domain\Suspension\GateVerdict;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\SuspensionGate;

/**
 * Reads what the gate asks for and asks it. For a decision the caller holds the lock on the customer.
 */
final readonly class ReadGate {

	/** Bank data counts as recent for so many TARGET days. */
	private const BANK_DAYS = 5;

	public function __construct(
		private ServiceRepository $services,
		private PolicyStore $policies,
		private SettingsStore $settings,
		private RunnerState $runner,
		private Panels $panels,
		private DaysOfRest $days_of_rest,
		private BankEntryRepository $bank,
		private TargetCalendar $target,
	) {
	}

	/**
	 * @param bool  $decided_before Whether this suspension is counted in today's already.
	 * @param Level $level          How far it is to go.
	 */
	public function execute( CustomerFacts $facts, ServiceFacts $service, CivilDate $today, bool $decided_before = false, Level $level = Level::full ): GateVerdict {
		$settings = $this->settings->current();
		$rules    = new GateRules( $settings->suspension_tolerance, $settings->suspension_notice_days, $settings->suspensions_per_day );
		return ( new SuspensionGate( $rules ) )->ask( $today, $this->facts( $facts, $service, $today, $decided_before, $level ) );
	}

	private function facts( CustomerFacts $facts, ServiceFacts $service, CivilDate $today, bool $decided_before, Level $level ): GateFacts {
		$billing = array_values( array_filter( $facts->invoices, static fn ( InvoiceFacts $invoice ): bool => in_array( $service->id, $invoice->services, true ) ) );
		$late    = array_values( array_filter( $billing, static fn ( InvoiceFacts $invoice ): bool => $invoice->counts_as_late( $today ) ) );
		$lead    = $facts->lead( $today );
		$key     = null === $lead ? null : $this->policies->timelines()->of( $lead )->warning( $lead->customer_type )?->key;
		$warning = null === $key ? null : $lead->announcement( $key );
		$sum     = null;
		foreach ( $late as $invoice ) {
			$sum = null === $sum ? $invoice->open : $sum->plus( $invoice->open );
		}
		$settings = $this->settings->current();
		$runner   = $this->runner->read();
		$panel    = $this->panels->of_server( $service->server_id );
		// Not in use before the first file: payments are known from WooCommerce and from the owner then.
		$bank = $settings->debit_files->gate_needs_bank ? $this->bank->covered_until() : null;
		return new GateFacts(
			past_due: [] !== $late,
			late: $sum,
			debit_under_way: [] === $late && [] !== array_filter( $billing, static fn ( InvoiceFacts $invoice ): bool => $invoice->debit_under_way ),
			bank_read_on: $bank,
			bank_recent: null === $bank || $today->is_on_or_before( $this->target->plus_business_days( $bank, self::BANK_DAYS ) ),
			disputed: [] === $late && [] !== array_filter( $billing, static fn ( InvoiceFacts $invoice ): bool => $invoice->disputed ),
			promise_until: $facts->paused_by( PauseKind::promise, $today )?->until,
			plan_until: $facts->paused_by( PauseKind::plan, $today )?->until,
			hold_until: $facts->paused_by( PauseKind::hold, $today )?->until,
			warned_on: $warning?->handed_over_on,
			warning_names: $warning?->names_date,
			exempt_until: $service->exempt_until,
			suspended_today: $decided_before ? 0 : $this->services->wanted_suspended_on( $today ),
			runner_silent: null !== $runner->silent_from,
			is_copy: $runner->is_copy,
			emergency_stop: $settings->emergency_stop,
			panel_connected: $panel->is_connected(),
			level_possible: null !== $level->among( $panel->levels() ),
			usually_suspended: $this->services->usually_suspended( $today ),
			rise_allowed: null !== $runner->rise_on && $runner->rise_on->equals( $today ),
			is_day_of_rest: $this->days_of_rest->includes( $today ),
		);
	}
}
