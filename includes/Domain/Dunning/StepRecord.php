<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * That a step was decided for an invoice, and what became of it.
 */
final readonly class StepRecord {

	/**
	 * @param int            $round         Of the step for this invoice, from 1.
	 * @param CivilDate|null $handed_over_on When its message left for the mail server; null = not (yet), or it has none.
	 * @param CivilDate|null $names_date    The date its message names.
	 */
	public function __construct(
		public string $step,
		public int $round,
		public StepState $state,
		public CivilDate $decided_on,
		public ?CivilDate $handed_over_on = null,
		public ?CivilDate $names_date = null,
	) {
	}

	/** The same step when its message has been handed over. */
	public function arrived( CivilDate $on ): self {
		return new self( $this->step, $this->round, StepState::done, $this->decided_on, $on, $this->names_date );
	}
}
