<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Running\Runner;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * How do we stand?
 */
final readonly class Overview {

	/**
	 * @param array{owed: Figure, late: Figure, expected: Figure}      $standing
	 * @param array{owed: Figure, late: Figure, expected: Figure}|null $month_ago
	 * @param list<array{kind: string, count: int, on: string|null}>   $needs_you
	 * @param list<array{from_days: int, to_days: int|null, amount: string, invoices: int}> $owed_by_age
	 * @param list<array{key: string, done: bool}>                     $first_steps
	 */
	public function __construct(
		public CivilDate $today,
		public bool $is_live,
		public bool $emergency_stop,
		public string $currency,
		public int $customers,
		public array $standing,
		public ?array $month_ago,
		public int $suspended,
		public ?int $suspended_month_ago,
		public int $calls_today,
		public int $suspended_tomorrow,
		public array $needs_you,
		public array $owed_by_age,
		public array $first_steps,
		public Runner $runner,
	) {
	}
}
