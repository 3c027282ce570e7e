<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Dunning\EditedTimeline;
use HostingInvoices\Application\Dunning\InvoiceVersions;
use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Dunning\SavedTimeline;
use HostingInvoices\Domain\Dunning\NamedTimeline;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Dunning\Timelines;

/**
 * One timeline, and every invoice on its newest version.
 */
final class MemoryPolicies implements PolicyStore, InvoiceVersions {

	public ?\DateTimeImmutable $saved_at = null;

	public function __construct( public Timeline $timeline ) {
	}

	public function current(): SavedTimeline {
		return new SavedTimeline( 0, $this->timeline, $this->saved_at, 0 );
	}

	public function find( string $key ): ?SavedTimeline {
		return NamedTimeline::DEFAULT === $key ? $this->current() : null;
	}

	public function all(): array {
		return [ $this->current() ];
	}

	public function key_of( int $version ): string {
		return NamedTimeline::DEFAULT;
	}

	public function timelines(): Timelines {
		return new Timelines( [ $this->current()->named() ] );
	}

	public function save( EditedTimeline $edited, \DateTimeImmutable $at, int $by ): SavedTimeline {
		$this->timeline = $edited->timeline;
		return new SavedTimeline( $edited->based_on + 1, $edited->timeline, $at, $by );
	}

	public function remove( string $key, int $based_on, \DateTimeImmutable $at, int $by ): void {
		throw new \LogicException( 'There is but the default one.' );
	}

	public function keep( Timelines $as_they_are ): void {
	}

	public function move_to_newest( NamedTimeline $timeline ): void {
	}

	public function move_customer( int $customer_id ): void {
	}

	public function kept(): array {
		return [];
	}
}
