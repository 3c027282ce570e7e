<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Law\NoticeTerm;

/**
 * The rules that a customer's timeline is decided by.
 */
final readonly class Policy {

	/**
	 * @param Timeline       $timeline    Of the shop, where no invoice is meant; of one invoice after for_invoice().
	 * @param int            $notice_days Civil days between the hand-over of a warning and the suspension.
	 * @param Timelines|null $timelines   Null = there is but this one.
	 */
	public function __construct(
		public Timeline $timeline,
		public int $notice_days,
		public NoticeTerm $notice_term,
		private ?Timelines $timelines = null,
	) {
	}

	/** The rules as one invoice lives them: its own timeline and version, with the steps that are for it. */
	public function for_invoice( InvoiceFacts $invoice ): self {
		$timeline = null === $this->timelines ? $this->timeline->as_lived_by( $invoice->traits() ) : $this->timelines->of( $invoice );
		return new self( $timeline, $this->notice_days, $this->notice_term );
	}
}
