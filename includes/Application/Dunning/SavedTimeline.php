<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Dunning\Timeline;

/**
 * A version of the timeline; version 0 is the one that comes with the plugin.
 */
final readonly class SavedTimeline {

	public function __construct( public int $version, public Timeline $timeline, public ?\DateTimeImmutable $saved_at, public int $saved_by ) {
	}
}
