<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Dunning\Timeline;

/**
 * The versions of the timeline.
 */
interface PolicyStore {

	public function current(): SavedTimeline;

	/**
	 * @param int $based_on The version that was edited.
	 * @throws TimelineChangedMeanwhile when a newer one was saved.
	 */
	public function save( Timeline $timeline, int $based_on, \DateTimeImmutable $at, int $by ): SavedTimeline;
}
