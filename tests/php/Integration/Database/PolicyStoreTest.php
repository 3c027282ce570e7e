<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Dunning\EditedTimeline;
use HostingInvoices\Application\Dunning\SavedTimeline;
use HostingInvoices\Application\Dunning\TimelineChangedMeanwhile;
use HostingInvoices\Domain\Dunning\Conditions;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\WordPress\Database\WpdbPolicyStore;
use PHPUnit\Framework\Attributes\DataProvider;

final class PolicyStoreTest extends DatabaseTestCase {

	private WpdbPolicyStore $policies;

	protected function setUp(): void {
		parent::setUp();
		$this->database->execute( 'DELETE FROM {policies}' );
		$this->policies = new WpdbPolicyStore( $this->database, new Shop() );
	}

	public function test_begins_with_the_timeline_that_comes_with_the_plugin(): void {
		$saved = $this->policies->current();
		self::assertSame( [ 0, null, 0 ], [ $saved->version, $saved->saved_at, $saved->saved_by ] );
		self::assertEquals( Timeline::default(), $saved->timeline );
	}

	public function test_a_version_comes_back_as_it_was_saved(): void {
		$timeline = Timeline::of(
			[
				Step::of( 'reminder', 5, StepKind::message, label: 'Eerste “vriendelijke” herinnering', subject: '100% {number} \\ "te laat"', body: "Beste {customer},\r\n\té 🥐 <b>'x'</b>" ),
				Step::of( 'fee', 10, StepKind::fee, false, Money::of_minor( 1050 ), CustomerType::business ),
			]
		);
		$this->policies->save( new EditedTimeline( $timeline, 0 ), self::at( '2026-02-01 09:00:00' ), 7 );
		$current = $this->policies->current();
		self::assertEquals( $timeline, $current->timeline );
		self::assertEquals( [ 1, self::at( '2026-02-01 09:00:00' ), 7 ], [ $current->version, $current->saved_at, $current->saved_by ] );
	}

	/** @param list<int> $saves What each was based on. */
	#[DataProvider( 'edits' )]
	public function test_refuses_what_was_edited_from_an_older_version( array $saves, ?int $newest ): void {
		$last = array_pop( $saves );
		foreach ( $saves as $based_on ) {
			$this->policies->save( new EditedTimeline( Timeline::default(), $based_on ), self::at( '2026-02-01 09:00:00' ), 1 );
		}
		try {
			$version = $this->policies->save( new EditedTimeline( Timeline::default(), $last ), self::at( '2026-02-01 09:00:00' ), 1 )->version;
			self::assertSame( [ null, $last + 1 ], [ $newest, $version ] );
		} catch ( TimelineChangedMeanwhile $changed ) {
			self::assertSame( $newest, $changed->newest );
		}
	}

	/** @return iterable<string, array{list<int>, ?int}> */
	public static function edits(): iterable {
		yield 'the first'            => [ [ 0 ], null ];
		yield 'one after the other'  => [ [ 0, 1, 2 ], null ];
		yield 'both from the first'  => [ [ 0, 0 ], 1 ];
		yield 'from a version later' => [ [ 0, 5 ], 1 ];
	}

	public function test_timelines_stand_beside_each_other_with_versions_of_their_own(): void {
		$at   = self::at( '2026-02-01 09:00:00' );
		$save = fn ( string $key, int $based_on, string $group ): int => $this->policies->save( new EditedTimeline( Timeline::default(), $based_on, $key, ucfirst( $key ), new Conditions( group: $group ) ), $at, 1 )->version;
		self::assertSame( [ 1, 2, 3 ], [ $save( 'large', 0, 'l' ), $save( 'friends', 0, 'f' ), $save( 'large', 1, 'l' ) ] );
		self::assertSame( [ 'friends 1', 'large 2', 'default 0' ], array_map( static fn ( SavedTimeline $one ): string => "{$one->key} {$one->number}", $this->policies->all() ) );
		self::assertSame( 'f', $this->policies->find( 'friends' )?->for->group );
		$this->policies->remove( 'large', 3, $at, 1 );
		self::assertNull( $this->policies->find( 'large' ) );
		self::assertSame( 'large', $this->policies->key_of( 1 ), 'its versions are kept for the invoices that follow them' );
	}
}
