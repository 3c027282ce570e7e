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
	 * @param CivilDate|null $letter_delivered_on Of its message on paper, once that was posted.
	 */
	public function __construct(
		public string $step,
		public int $round,
		public StepState $state,
		public CivilDate $decided_on,
		public ?CivilDate $handed_over_on = null,
		public ?CivilDate $names_date = null,
		public ?CivilDate $letter_delivered_on = null,
		public bool $letter_came_back = false,
	) {
	}

	/**
	 * When its message reached the customer, as far as is known: a letter's delivery, proved or presumed, before an
	 * e-mail's hand-over. Null while a letter that came back was not replaced.
	 */
	public function delivered_on(): ?CivilDate {
		return $this->letter_came_back ? null : $this->letter_delivered_on ?? $this->handed_over_on;
	}

	/** The same step when its message has been handed over. */
	public function arrived( CivilDate $on, ?CivilDate $names_date ): self {
		return new self( $this->step, $this->round, StepState::done, $this->decided_on, $on, $names_date ?? $this->names_date );
	}
}
