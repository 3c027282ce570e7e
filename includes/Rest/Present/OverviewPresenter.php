<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Present;

use HostingInvoices\Application\Reporting\Figure;
use HostingInvoices\Application\Reporting\ForecastRow;
use HostingInvoices\Application\Reporting\Overview;
use HostingInvoices\Application\Reporting\ShopForecast;

/**
 * The overview and the forecast in the shapes of contract/overview.ts.
 */
final readonly class OverviewPresenter {

	/** @return array<string, mixed> */
	public static function overview( Overview $overview ): array {
		$now    = $overview->standing;
		$before = $overview->month_ago;
		return [
			'today'              => $overview->today->to_string(),
			'mode'               => $overview->is_live ? 'live' : 'practice',
			'emergency_stop'     => $overview->emergency_stop,
			'currency'           => $overview->currency,
			'customers'          => $overview->customers,
			'figures'            => [
				'owed'                => self::figure( $now['owed'], $before['owed'] ?? null ),
				'late'                => self::figure( $now['late'], $before['late'] ?? null ),
				'expected_this_month' => self::figure( $now['expected'], $before['expected'] ?? null ),
				'suspended'           => [ 'amount' => null, 'count' => $overview->suspended, 'previous_amount' => null, 'previous_count' => $overview->suspended_month_ago ],
			],
			'calls_today'        => $overview->calls_today,
			'suspended_tomorrow' => $overview->suspended_tomorrow,
			'needs_you'          => $overview->needs_you,
			'owed_by_age'        => $overview->owed_by_age,
			'first_steps'        => $overview->first_steps,
			'runner'             => [
				'last_tick_at' => $overview->runner->last_tick_at?->format( 'Y-m-d\TH:i:s\Z' ),
				'silent_from'  => $overview->runner->silent_from?->format( 'Y-m-d\TH:i:s\Z' ),
			],
		];
	}

	/** @return array<string, mixed> */
	public static function forecast( ShopForecast $forecast ): array {
		return [
			'from'             => $forecast->from->to_string(),
			'until'            => $forecast->until->to_string(),
			'customers'        => $forecast->customers,
			'customers_in_all' => $forecast->customers_in_all,
			'rows'             => array_map(
				static fn ( ForecastRow $row ): array => [
					'on'          => $row->on->to_string(),
					'customer_id' => $row->customer_id,
					'customer'    => $forecast->names[ $row->customer_id ] ?? '',
					'what'        => $row->what,
					'step'        => $row->step,
					'amount'      => $row->amount?->to_decimal(),
				],
				$forecast->rows
			),
		];
	}

	/** @return array{amount: string, count: int, previous_amount: string|null, previous_count: int|null} */
	private static function figure( Figure $now, ?Figure $before ): array {
		return [
			'amount'          => $now->amount->to_decimal(),
			'count'           => $now->count,
			'previous_amount' => $before?->amount->to_decimal(),
			'previous_count'  => $before?->count,
		];
	}
}
