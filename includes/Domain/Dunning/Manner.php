<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * How a step is done. All of it is off by default.
 */
final readonly class Manner {

	/**
	 * @param bool     $daily         A call comes again every day until something is agreed.
	 * @param bool     $working_days  A step that falls on a weekend or a public holiday is done on the next working day.
	 * @param int|null $from_hour     Messages leave from this hour of the shop's clock on, 0 to 23 …
	 * @param int|null $until_hour    … and before this one, 1 to 24.
	 * @param bool     $after_payment The day counts from the payment and not from the due date.
	 */
	public function __construct(
		public StepChannel $channel = StepChannel::email,
		public bool $daily = false,
		public bool $working_days = false,
		public ?int $from_hour = null,
		public ?int $until_hour = null,
		public bool $after_payment = false,
	) {
	}

	public function has_hours(): bool {
		return null !== $this->from_hour && null !== $this->until_hour;
	}
}
