<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Running\Runner;
use HostingInvoices\Application\Running\RunnerState;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Application\Suspension\Panels;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * How do we stand? The figures with those of a month ago, and what waits for a person.
 */
final readonly class ReadOverview {

	/** Days past due, as the bars of the overview have them. */
	private const AGES = [ [ 0, 14 ], [ 15, 30 ], [ 31, 60 ], [ 61, null ] ];

	public function __construct(
		private OverviewViews $views,
		private SuspensionsTomorrow $suspensions,
		private SettingsStore $settings,
		private RunnerState $runner,
		private PolicyStore $policies,
		private Panels $panels,
		private ShopSettings $shop,
		private Clock $clock,
	) {
	}

	public function execute(): Overview {
		$today     = $this->clock->today();
		$month_ago = $today->plus_months( -1 );
		$settings  = $this->settings->current();
		$runner    = $this->runner->read();
		$waiting   = $this->views->waiting( $today );
		$customers = $this->views->customers();
		$connected = $this->panels->is_any_connected();
		return new Overview(
			today: $today,
			is_live: $settings->is_live,
			emergency_stop: $settings->emergency_stop,
			currency: $this->shop->currency(),
			customers: $customers,
			standing: $this->views->standing( $today, ...self::month_of( $today ) ),
			month_ago: $this->views->standing_on( $month_ago, ...self::month_of( $month_ago ) ),
			suspended: $this->views->suspended(),
			suspended_month_ago: $this->views->suspended_on( $month_ago ),
			calls_today: $waiting['calls'],
			suspended_tomorrow: $this->suspensions->count( $today ),
			needs_you: $this->needs_you( $waiting, $runner, $customers > 0 && ! $connected ),
			owed_by_age: $this->views->late_by_age( $today, self::AGES ),
			first_steps: $this->first_steps( $settings, $customers, $connected ),
			runner: $runner,
		);
	}

	/** @return array{CivilDate, CivilDate} First and last day. */
	private static function month_of( CivilDate $day ): array {
		$first = CivilDate::of( $day->year, $day->month, 1 );
		return [ $first, $first->plus_months( 1 )->plus_days( -1 ) ];
	}

	/**
	 * @param array{calls: int, parked: int, parked_since: string|null, collections: int, collections_since: string|null, to_approve: int, to_approve_by: string|null, to_hand_in: int, to_hand_in_by: string|null, bank_entries: int, repairs: int, unknown: int, unknown_long: int, hand_overs: int, tasks: int, tasks_since: string|null, drifts: int, hand_work: int, hand_work_by: string|null, silent: int, silent_since: string|null, rise: int, orders: int, orders_since: string|null, pay_backs: int, pay_backs_since: string|null} $waiting
	 * @return list<array{kind: string, count: int, on: string|null}> What is most urgent first.
	 */
	private function needs_you( array $waiting, Runner $runner, bool $lacks_panel ): array {
		$needs = [
			[ 'kind' => 'copy_lock', 'count' => (int) $runner->is_copy, 'on' => null ],
			[ 'kind' => 'confirm_restart', 'count' => null === $runner->silent_from ? 0 : 1, 'on' => $runner->silent_from?->format( 'Y-m-d' ) ],
			[ 'kind' => 'calls', 'count' => $waiting['calls'], 'on' => null ],
			[ 'kind' => 'orders_to_approve', 'count' => $waiting['orders'], 'on' => $waiting['orders_since'] ],
			[ 'kind' => 'pay_backs', 'count' => $waiting['pay_backs'], 'on' => $waiting['pay_backs_since'] ],
			[ 'kind' => 'parked', 'count' => $waiting['parked'], 'on' => $waiting['parked_since'] ],
			[ 'kind' => 'services_unknown', 'count' => $waiting['unknown'], 'on' => null ],
			[ 'kind' => 'drifts', 'count' => $waiting['drifts'], 'on' => null ],
			[ 'kind' => 'sudden_rise', 'count' => $waiting['rise'], 'on' => null ],
			[ 'kind' => 'hand_work', 'count' => $waiting['hand_work'], 'on' => $waiting['hand_work_by'] ],
			[ 'kind' => 'servers_silent', 'count' => $waiting['silent'], 'on' => $waiting['silent_since'] ],
			[ 'kind' => 'batches_to_approve', 'count' => $waiting['to_approve'], 'on' => $waiting['to_approve_by'] ],
			[ 'kind' => 'batches_to_hand_in', 'count' => $waiting['to_hand_in'], 'on' => $waiting['to_hand_in_by'] ],
			[ 'kind' => 'debits_to_repair', 'count' => $waiting['repairs'], 'on' => null ],
			[ 'kind' => 'bank_entries', 'count' => $waiting['bank_entries'], 'on' => null ],
			[ 'kind' => 'collections_to_book', 'count' => $waiting['collections'], 'on' => $waiting['collections_since'] ],
			[ 'kind' => 'hand_overs', 'count' => $waiting['hand_overs'], 'on' => null ],
			[ 'kind' => 'tasks', 'count' => $waiting['tasks'], 'on' => $waiting['tasks_since'] ],
			[ 'kind' => 'panel_missing', 'count' => (int) $lacks_panel, 'on' => null ],
		];
		return array_values( array_filter( $needs, static fn ( array $need ): bool => $need['count'] > 0 ) );
	}

	/** @return list<array{key: string, done: bool}> */
	private function first_steps( Settings $settings, int $customers, bool $connected ): array {
		return [
			[ 'key' => 'details', 'done' => '' !== $settings->company_name && '' !== $settings->company_email ],
			[ 'key' => 'customer', 'done' => $customers > 0 ],
			// Who switches on with the timeline as it came has chosen it.
			[ 'key' => 'timeline', 'done' => $settings->is_live || $this->policies->current()->version > 0 ],
			[ 'key' => 'panel', 'done' => $connected || '' !== $settings->panel_url ],
			[ 'key' => 'live', 'done' => $settings->is_live ],
		];
	}
}
