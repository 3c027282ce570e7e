<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Dunning\Conditions;
use HostingInvoices\Domain\Dunning\NamedTimeline;
use HostingInvoices\Domain\Dunning\Timeline;

/**
 * A timeline as somebody edited it, not saved yet.
 */
final readonly class EditedTimeline {

	/**
	 * @param int        $based_on The version that was edited; 0 = none was ever saved.
	 * @param string     $name     The owner's; empty for the default one.
	 * @param Conditions $for      Ask nothing for the default one.
	 */
	public function __construct(
		public Timeline $timeline,
		public int $based_on,
		public string $key = NamedTimeline::DEFAULT,
		public string $name = '',
		public Conditions $for = new Conditions(),
	) {
	}

	public function named(): NamedTimeline {
		return new NamedTimeline( $this->key, $this->name, $this->based_on, $this->for, $this->timeline );
	}
}
