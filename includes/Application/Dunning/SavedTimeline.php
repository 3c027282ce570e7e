<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Dunning\Conditions;
use HostingInvoices\Domain\Dunning\NamedTimeline;
use HostingInvoices\Domain\Dunning\Timeline;

/**
 * A version of a timeline; version 0 is the one that comes with the plugin.
 */
final readonly class SavedTimeline {

	/**
	 * @param int $version Among all versions of all timelines.
	 * @param int $number  Among the versions of this one, as the owner counts them.
	 */
	public function __construct(
		public int $version,
		public Timeline $timeline,
		public ?\DateTimeImmutable $saved_at,
		public int $saved_by,
		public string $key = NamedTimeline::DEFAULT,
		public string $name = '',
		public Conditions $for = new Conditions(),
		public int $number = 0,
	) {
	}

	public static function as_it_comes(): self {
		return new self( 0, Timeline::default(), null, 0 );
	}

	public function named(): NamedTimeline {
		return new NamedTimeline( $this->key, $this->name, $this->version, $this->for, $this->timeline );
	}
}
