<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Law\NoticeTerm;

/**
 * The rules that a customer's timeline is decided by.
 */
final readonly class Policy {

	/** @param int $notice_days Civil days between the hand-over of a warning and the suspension. */
	public function __construct(
		public Timeline $timeline,
		public int $notice_days,
		public NoticeTerm $notice_term,
	) {
	}
}
