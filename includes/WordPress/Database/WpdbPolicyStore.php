<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Dunning\EditedTimeline;
use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Dunning\SavedTimeline;
use HostingInvoices\Application\Dunning\StepCodec;
use HostingInvoices\Application\Dunning\TimelineChangedMeanwhile;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Dunning\NamedTimeline;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Dunning\Timelines;

/**
 * Versions of the timelines in {policies}; the newest of each counts, and without any the one that comes with the plugin.
 *
 * @phpstan-import-type StepArray from StepCodec
 * @phpstan-import-type ConditionsArray from StepCodec
 */
final readonly class WpdbPolicyStore implements PolicyStore {

	/** A version with its place among those of its timeline. */
	private const SELECT = 'SELECT p.*, ( SELECT COUNT(*) FROM {policies} o WHERE o.timeline = p.timeline AND o.version <= p.version AND o.removed = 0 ) AS number FROM {policies} p';

	public function __construct( private Database $database, private ShopSettings $shop ) {
	}

	public function current(): SavedTimeline {
		return $this->newest_of( NamedTimeline::DEFAULT ) ?? SavedTimeline::as_it_comes();
	}

	public function find( string $key ): ?SavedTimeline {
		return NamedTimeline::DEFAULT === $key ? $this->current() : $this->newest_of( $key );
	}

	public function all(): array {
		$rows = $this->database->rows( self::SELECT . ' JOIN ( SELECT MAX(version) AS version FROM {policies} GROUP BY timeline ) newest ON newest.version = p.version WHERE p.removed = 0 ORDER BY p.version' );
		$all  = [];
		foreach ( $rows as $columns ) {
			$saved              = $this->saved( new Row( $columns ) );
			$all[ $saved->key ] = $saved;
		}
		$default = $all[ NamedTimeline::DEFAULT ] ?? SavedTimeline::as_it_comes();
		unset( $all[ NamedTimeline::DEFAULT ] );
		ksort( $all );
		return [ ...array_values( $all ), $default ];
	}

	public function key_of( int $version ): ?string {
		$key = $this->database->value( 'SELECT timeline FROM {policies} WHERE version = %d', [ $version ] );
		return null === $key ? ( 0 === $version ? NamedTimeline::DEFAULT : null ) : (string) $key;
	}

	public function timelines(): Timelines {
		$found = [];
		return new Timelines(
			array_map( static fn ( SavedTimeline $saved ): NamedTimeline => $saved->named(), $this->all() ),
			function ( int $version ) use ( &$found ): ?NamedTimeline {
				$found[ $version ] ??= $this->kept_version( $version );
				return $found[ $version ];
			}
		);
	}

	/** The version is the primary key: of two that were saved at once, the second is refused. */
	public function save( EditedTimeline $edited, \DateTimeImmutable $at, int $by ): SavedTimeline {
		$version = $this->add( $edited->key, $edited->based_on, $edited->name, $this->codec()->conditions( $edited->for ), $edited->timeline, false, $at, $by );
		return $this->find( $edited->key ) ?? throw new TimelineChangedMeanwhile( $version );
	}

	public function remove( string $key, int $based_on, \DateTimeImmutable $at, int $by ): void {
		$saved = $this->newest_of( $key );
		if ( null === $saved ) {
			throw new TimelineChangedMeanwhile( 0 );
		}
		$this->add( $key, $based_on, $saved->name, $this->codec()->conditions( $saved->for ), $saved->timeline, true, $at, $by );
	}

	/** @param ConditionsArray $for */
	private function add( string $key, int $based_on, string $name, array $for, Timeline $timeline, bool $removed, \DateTimeImmutable $at, int $by ): int {
		$newest = (int) $this->database->value( 'SELECT MAX(version) FROM {policies} WHERE timeline = %s AND removed = 0', [ $key ] );
		if ( $newest !== $based_on ) {
			throw new TimelineChangedMeanwhile( $newest );
		}
		$codec   = $this->codec();
		$version = 1 + (int) $this->database->value( 'SELECT MAX(version) FROM {policies}' );
		$saved   = $this->database->insert_unless_taken(
			'policies',
			[
				'version'    => $version,
				'timeline'   => $key,
				'name'       => Cell::text( $name, 80 ),
				'conditions' => Cell::json( $for ),
				'steps'      => Cell::json( array_map( static fn ( Step $step ): array => $codec->to_array( $step ), $timeline->steps ) ),
				'removed'    => $removed,
				'saved_at'   => Cell::instant( $at ),
				'saved_by'   => $by,
			]
		);
		if ( null === $saved ) {
			throw new TimelineChangedMeanwhile( $version );
		}
		return $version;
	}

	private function newest_of( string $key ): ?SavedTimeline {
		$columns = $this->database->row( self::SELECT . ' WHERE p.timeline = %s ORDER BY p.version DESC LIMIT 1', [ $key ] );
		return null === $columns || ( new Row( $columns ) )->flag( 'removed' ) ? null : $this->saved( new Row( $columns ) );
	}

	/** Asked only where an invoice is kept on it. */
	private function kept_version( int $version ): ?NamedTimeline {
		if ( 0 === $version ) {
			return SavedTimeline::as_it_comes()->named();
		}
		$columns = $this->database->row( self::SELECT . ' WHERE p.version = %d', [ $version ] );
		return null === $columns ? null : $this->saved( new Row( $columns ) )->named();
	}

	private function saved( Row $row ): SavedTimeline {
		/** @var ConditionsArray $for As add() wrote them. */
		$for = $row->json( 'conditions' );
		return new SavedTimeline(
			$row->int( 'version' ),
			$this->steps( $row ),
			$row->instant( 'saved_at' ),
			$row->int( 'saved_by' ),
			$row->text( 'timeline' ),
			$row->text( 'name' ),
			$this->codec()->conditions_from( $for ),
			$row->int( 'number' ),
		);
	}

	private function steps( Row $row ): Timeline {
		/** @var list<StepArray> $steps As add() wrote them. */
		$steps = $row->json( 'steps' );
		$codec = $this->codec();
		return Timeline::of( array_map( static fn ( array $step ): Step => $codec->from_array( $step ), $steps ) );
	}

	private function codec(): StepCodec {
		return new StepCodec( $this->shop->currency() );
	}
}
