<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Dunning\SavedTimeline;
use HostingInvoices\Domain\Dunning\Timeline;

final class MemoryPolicies implements PolicyStore {

	public function __construct( public Timeline $timeline ) {
	}

	public function current(): SavedTimeline {
		return new SavedTimeline( 0, $this->timeline, null, 0 );
	}

	public function save( Timeline $timeline, int $based_on, \DateTimeImmutable $at, int $by ): SavedTimeline {
		$this->timeline = $timeline;
		return new SavedTimeline( $based_on + 1, $timeline, $at, $by );
	}
}
