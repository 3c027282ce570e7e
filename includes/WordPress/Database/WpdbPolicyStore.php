<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Dunning\SavedTimeline;
use HostingInvoices\Application\Dunning\StepCodec;
use HostingInvoices\Application\Dunning\TimelineChangedMeanwhile;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\Timeline;

/**
 * Versions of the timeline in {policies}; the newest counts, and without any the one that comes with the plugin.
 *
 * @phpstan-import-type StepArray from StepCodec
 */
final readonly class WpdbPolicyStore implements PolicyStore {

	public function __construct( private Database $database, private ShopSettings $shop ) {
	}

	public function current(): SavedTimeline {
		$columns = $this->database->row( 'SELECT * FROM {policies} ORDER BY version DESC LIMIT 1' );
		if ( null === $columns ) {
			return new SavedTimeline( 0, Timeline::default(), null, 0 );
		}
		$row = new Row( $columns );
		/** @var list<StepArray> $steps As save() wrote them. */
		$steps = $row->json( 'steps' );
		$codec = $this->codec();
		return new SavedTimeline(
			$row->int( 'version' ),
			Timeline::of( array_map( static fn ( array $step ): Step => $codec->from_array( $step ), $steps ) ),
			$row->instant( 'saved_at' ),
			$row->int( 'saved_by' ),
		);
	}

	/** The version is the primary key: of two that were edited at once, the second is refused. */
	public function save( Timeline $timeline, int $based_on, \DateTimeImmutable $at, int $by ): SavedTimeline {
		$newest = $this->newest();
		if ( $newest !== $based_on ) {
			throw new TimelineChangedMeanwhile( $newest );
		}
		$codec = $this->codec();
		$saved = $this->database->insert_unless_taken(
			'policies',
			[
				'version'  => $based_on + 1,
				'steps'    => Cell::json( array_map( static fn ( Step $step ): array => $codec->to_array( $step ), $timeline->steps ) ),
				'saved_at' => Cell::instant( $at ),
				'saved_by' => $by,
			]
		);
		if ( null === $saved ) {
			throw new TimelineChangedMeanwhile( $this->newest() );
		}
		return new SavedTimeline( $based_on + 1, $timeline, $at, $by );
	}

	private function newest(): int {
		return (int) $this->database->value( 'SELECT MAX(version) FROM {policies}' );
	}

	private function codec(): StepCodec {
		return new StepCodec( $this->shop->currency() );
	}
}
