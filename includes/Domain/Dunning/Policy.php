<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\RestDays;
use HostingInvoices\Domain\Law\NoticeTerm;

/**
 * The rules that a customer's timeline is decided by.
 */
final readonly class Policy {

	/**
	 * @param Timeline       $timeline    Of the shop, where no invoice is meant; of one invoice after for_invoice().
	 * @param int            $notice_days Civil days between the hand-over of a warning and the suspension.
	 * @param Timelines|null $timelines   Null = there is but this one.
	 * @param RestDays       $no_suspension On these days nobody is suspended.
	 */
	public function __construct(
		public Timeline $timeline,
		public int $notice_days,
		public NoticeTerm $notice_term,
		private ?Timelines $timelines = null,
		public RestDays $no_suspension = new RestDays(),
	) {
	}

	/** The rules as one invoice lives them: its own timeline and version, with the steps that are for it. */
	public function for_invoice( InvoiceFacts $invoice ): self {
		$timeline = null === $this->timelines ? $this->timeline->as_lived_by( $invoice->traits() ) : $this->timelines->of( $invoice );
		return new self( $timeline, $this->notice_days, $this->notice_term, no_suspension: $this->no_suspension );
	}
}
