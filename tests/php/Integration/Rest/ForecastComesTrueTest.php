<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Application\Dunning\ReadPolicy;
use HostingInvoices\Application\Reporting\FactsAhead;
use HostingInvoices\Bindings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\ForecastStep;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\Panel\LocalServer;

/**
 * The look ahead of a shop with all sorts of customers, against the sixty days that then come, with real ticks and
 * nobody paying: the same steps for the same customers on the same days.
 */
final class ForecastComesTrueTest extends RestTestCase {

	/** Easter Monday, King's Day, Liberation Day and Ascension lie ahead. */
	private const FROM  = '2026-03-16';
	private const BEGUN = '2026-02-16';
	private const DAYS  = 60;

	private const STEPS = [
		[ 'ahead', -3, 'message' ],
		[ 'reminder', 5, 'message' ],
		[ 'call', 8, 'call', [ 'manner' => [ 'daily' => true, 'working_days' => true ] ] ],
		[ 'fee', 12, 'fee', [ 'amount' => '7.50' ] ],
		[ 'last_warning', 14, 'message' ],
		[ 'suspend', 20, 'suspend' ],
		[ 'paper', 22, 'letter', [ 'only' => 'business' ] ],
		[ 'think', 25, 'task', [ 'manner' => [ 'working_days' => true ] ] ],
		[ 'formal_notice', 30, 'formal_notice' ],
		[ 'costs', 50, 'costs' ],
		[ 'hand_over', 55, 'hand_over' ],
	];

	private static LocalServer $panel;
	private static string $folder;
	private World $world;

	public static function setUpBeforeClass(): void {
		self::$folder = sys_get_temp_dir() . '/hosting-invoices-forecast-' . bin2hex( random_bytes( 6 ) );
		mkdir( self::$folder );
		self::$panel = LocalServer::php( dirname( __DIR__ ) . '/Panel/router.php', self::$folder );
	}

	public static function tearDownAfterClass(): void {
		self::$panel->stop();
		array_map( 'unlink', (array) glob( self::$folder . '/*' ) );
		rmdir( self::$folder );
	}

	public function test_what_was_foreseen_is_what_happens(): void {
		$names = $this->shop();
		$this->live( self::BEGUN, self::FROM, false );
		$this->happen( array_flip( $names ) );
		$foreseen = $this->foreseen( array_keys( $names ) );
		$last     = CivilDate::parse( self::FROM )->plus_days( self::DAYS );
		$this->live( self::FROM, $last->to_string(), true );
		$happened = $this->happened( $last );
		foreach ( $names as $id => $name ) {
			self::assertSame( $happened[ $id ] ?? [], $foreseen[ $id ] ?? [], $name );
		}
		$kinds = array_unique( array_map( static fn ( string $line ): string => explode( ' ', $line )[1], array_merge( ...array_values( $happened ) ) ) );
		self::assertEqualsCanonicalizing( [ ...array_column( self::STEPS, 0 ), 'early', 'soft' ], $kinds, 'every step came for somebody' );
	}

	/** @return array<int, string> Names by customer. */
	private function shop(): array {
		$this->on_day( self::BEGUN );
		$this->world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$this->ok(
			'PATCH',
			'/settings',
			[
				'company_name'                 => 'Hosting Noord',
				'company_email'                => 'post@noord.example',
				'creditor_identifier'          => 'NL51ZZZ405365330000',
				'company_iban'                 => 'NL91ABNA0417164300',
				'debit_batches_themselves'     => true,
				'panel_url'                    => 'http://127.0.0.1:' . self::$panel->port . '/keeps',
				'panel_secret'                 => World::SECRET,
				'panel_allows_private_address' => true,
				'suspend_on_weekends'          => false,
				'suspend_on_holidays'          => false,
				'quiet_from'                   => 20,
				'quiet_until'                  => 9,
			]
		);
		$this->save( '/timeline', [] );
		$this->save( '/timelines/friends', [ 'name' => 'Friends', 'conditions' => self::conditions( [ 'group' => 'friends' ] ), 'steps' => self::steps( [ [ 'soft', 20, 'message' ], [ 'call', 30, 'call' ] ] ) ] );
		$this->save( '/timelines/large', [ 'name' => 'Large', 'conditions' => self::conditions( [ 'at_least' => '400.00' ] ), 'steps' => self::steps( [ [ 'early', 2, 'message' ], [ 'call', 3, 'call' ], [ 'last_warning', 6, 'message' ], [ 'suspend', 12, 'suspend' ] ] ) ] );
		$this->ok( 'PATCH', '/settings', [ 'mode' => 'live' ] );
		$names = [];
		foreach ( self::customers() as $name => [ $type, $from, $mandate, $price ] ) {
			$names[ $this->world->add( $name, $mandate, $type, $from, $price ) ] = $name;
		}
		$this->database->execute( "UPDATE {customers} SET customer_group = 'friends' WHERE id = %d", [ array_flip( $names )['friend'] ] );
		return $names;
	}

	/** @return array<string, array{string, string, bool, string}> Type, first period, mandate, price. */
	private static function customers(): array {
		return [
			'business'      => [ 'business', '2026-02-16', false, '30.00' ],
			'consumer'      => [ 'consumer', '2026-02-18', false, '12.50' ],
			'debit'         => [ 'business', '2026-02-20', true, '30.00' ],
			'large'         => [ 'business', '2026-03-05', false, '500.00' ],
			'friend'        => [ 'business', '2026-02-21', false, '30.00' ],
			'on hold'       => [ 'business', '2026-02-17', false, '30.00' ],
			'promised'      => [ 'consumer', '2026-02-17', false, '30.00' ],
			'in dispute'    => [ 'business', '2026-02-19', false, '30.00' ],
			'not late yet'  => [ 'consumer', '2026-03-10', false, '30.00' ],
			'still to come' => [ 'business', '2026-03-28', false, '30.00' ],
			'kept'          => [ 'business', '2026-02-16', false, '45.00' ],
		];
	}

	/** On the day itself, after its tick; and a new version that open invoices do not follow. @param array<string, int> $ids */
	private function happen( array $ids ): void {
		$this->ok( 'POST', '/holds', [ 'customer_id' => $ids['on hold'], 'until' => '2026-04-02', 'reason' => 'illness' ] );
		$this->ok( 'POST', '/promises', [ 'customer_id' => $ids['promised'], 'amount' => '36.30', 'by' => '2026-03-20' ] );
		$this->ok( 'POST', '/disputes', [ 'invoice_id' => $this->world->invoice_of( $ids['in dispute'] )['id'], 'reason' => 'not ordered' ] );
		$this->save( '/timeline', [ 'steps' => self::steps( array_map( static fn ( array $step ): array => 'reminder' === $step[0] ? [ 'reminder', 6, 'message' ] : $step, self::STEPS ) ), 'open_invoices' => 'keep' ] );
		// The tick that saving asks for has been.
		$this->tick( self::FROM, 11 );
	}

	private function live( string $from, string $until, bool $after ): void {
		$last = CivilDate::parse( $until );
		for ( $day = CivilDate::parse( $from )->plus_days( $after ? 1 : 0 ); $day->is_on_or_before( $last ); $day = $day->plus_days( 1 ) ) {
			$this->tick( $day->to_string(), 10 );
			$this->collect( $day );
		}
	}

	private function tick( string $day, int $hour ): void {
		$at = new \DateTimeImmutable( sprintf( '%s %02d:00', $day, $hour ), wp_timezone() );
		file_put_contents( LAB_DIR . '/clock', $at->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' ) );
		do_action( 'hosting_invoices_tick' );
	}

	/** The bank has collected what fell due. */
	private function collect( CivilDate $day ): void {
		foreach ( $this->database->rows( "SELECT id FROM {invoices} WHERE state = 'open' AND debit_under_way = 1 AND due_on <= %s", [ $day->to_string() ] ) as $row ) {
			$this->ok( 'POST', "/invoices/{$row['id']}/payments", [ 'paid_on' => $day->to_string() ] );
		}
	}

	/** @param list<int> $ids @return array<int, list<string>> "DAY STEP" by customer. */
	private function foreseen( array $ids ): array {
		$services = new Services( Bindings::all() );
		$from     = CivilDate::parse( self::FROM );
		$until    = $from->plus_days( self::DAYS );
		$forecast = new Forecast( $services->get( ReadPolicy::class )->execute() );
		return array_map(
			static fn ( $facts ): array => self::sorted( array_map( static fn ( ForecastStep $step ): string => $step->on->to_string() . ' ' . $step->step->key, $forecast->of( $facts, $from, $until ) ) ),
			$services->get( FactsAhead::class )->of( $ids, $from, $until )
		);
	}

	/** @return array<int, list<string>> "DAY STEP" by customer: what was decided and not superseded, skipped or refused. */
	private function happened( CivilDate $until ): array {
		$lines = [];
		foreach ( $this->database->rows( "SELECT customer_id, step, decided_on FROM {steps} WHERE state IN ('done', 'under_way') AND decided_on > %s AND decided_on <= %s", [ self::FROM, $until->to_string() ] ) as $row ) {
			$lines[ (int) $row['customer_id'] ][] = "{$row['decided_on']} {$row['step']}";
		}
		return array_map( self::sorted( ... ), $lines );
	}

	/** @param list<string> $lines @return list<string> */
	private static function sorted( array $lines ): array {
		sort( $lines );
		return $lines;
	}

	/** @param array<string, mixed> $change */
	private function save( string $path, array $change ): void {
		$version = (int) $this->database->value( 'SELECT MAX(version) FROM {policies}' );
		$this->ok( 'PUT', $path, [ 'version' => '/timeline' === $path ? $this->ok( 'GET', '/timeline' )['version'] : 0, 'steps' => self::steps( self::STEPS ), ...$change ] );
		self::assertGreaterThan( $version, (int) $this->database->value( 'SELECT MAX(version) FROM {policies}' ) );
	}

	/** @param array<string, mixed> $asked @return array<string, mixed> */
	private static function conditions( array $asked ): array {
		return [ 'type' => null, 'method' => null, 'at_least' => null, 'below' => null, 'group' => '', ...$asked ];
	}

	/** @param list<array<int, mixed>> $steps @return list<array<string, mixed>> */
	private static function steps( array $steps ): array {
		return array_map(
			static function ( array $step ): array {
				[ $key, $day, $do ] = $step;
				$more               = $step[3] ?? [];
				$manner             = [ 'channel' => 'email', 'daily' => false, 'working_days' => false, 'from_hour' => null, 'until_hour' => null, 'after_payment' => false, ...$more['manner'] ?? [] ];
				return [ 'key' => $key, 'day' => $day, 'do' => $do, 'label' => '', 'enabled' => true, 'amount' => null, 'only' => null, 'subject' => '', 'body' => '', ...$more, 'manner' => $manner ];
			},
			$steps
		);
	}
}
