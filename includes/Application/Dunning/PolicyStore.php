<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Dunning\Timelines;

/**
 * The timelines and their versions.
 */
interface PolicyStore {

	/** The default timeline, for whom no other is. */
	public function current(): SavedTimeline;

	/** The newest version of one timeline; null = there is none, or it was removed. */
	public function find( string $key ): ?SavedTimeline;

	/** @return non-empty-list<SavedTimeline> The newest of each in the order in which they are asked, the default one last. */
	public function all(): array;

	/** Of which timeline a version is. */
	public function key_of( int $version ): ?string;

	/** What every invoice follows. */
	public function timelines(): Timelines;

	/**
	 * @throws TimelineChangedMeanwhile when a newer version was saved.
	 */
	public function save( EditedTimeline $edited, \DateTimeImmutable $at, int $by ): SavedTimeline;

	/**
	 * @param int $based_on The version that was seen.
	 * @throws TimelineChangedMeanwhile when a newer one was saved.
	 */
	public function remove( string $key, int $based_on, \DateTimeImmutable $at, int $by ): void;
}
