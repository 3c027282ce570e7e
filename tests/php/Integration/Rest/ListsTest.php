<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Tests\Integration\Database\Rows;
use PHPUnit\Framework\Attributes\DataProvider;

/** Pages, orders, filters and searches of the lists, and what they cost. */
final class ListsTest extends RestTestCase {

	private World $world;

	protected function setUp(): void {
		parent::setUp();
		$this->world = new World( $this->ok( ... ), $this->on_day( ... ) );
	}

	public function test_orders_and_filters_of_invoices(): void {
		$this->seed_invoices();
		// What WordPress itself reads once, such as options that are not there.
		$this->ok( 'GET', '/invoices' );
		foreach ( self::invoice_queries() as $what => [ $query, $numbers ] ) {
			$reply = $this->call( 'GET', '/invoices', null, $query );
			self::assertSame( $numbers, $reply->column( 'number' ), $what );
			self::assertSame( (string) count( $numbers ), $reply->headers['X-WP-Total'], $what );
			self::assertLessThanOrEqual( 12, $reply->queries, $what );
		}
	}

	/** @return iterable<string, array{array<string, string>, list<string>}> Query → numbers in their order. */
	private static function invoice_queries(): iterable {
		$all = [ '2025-0001', '2025-0002', '2025-9999', '2025-10000', '2026-0001', '2026-0002' ];
		yield 'newest first'             => [ [], array_reverse( $all ) ];
		yield 'by number'                => [ [ 'orderby' => 'number', 'order' => 'asc' ], $all ];
		yield 'by number, last first'    => [ [ 'orderby' => 'number', 'order' => 'desc' ], array_reverse( $all ) ];
		yield 'by day of issue'          => [ [ 'orderby' => 'issued', 'order' => 'asc' ], $all ];
		yield 'by due date'              => [ [ 'orderby' => 'due', 'order' => 'desc' ], [ '2026-0001', '2026-0002', '2025-10000', '2025-9999', '2025-0002', '2025-0001' ] ];
		yield 'by customer'              => [ [ 'orderby' => 'customer', 'order' => 'asc' ], [ '2025-0001', '2025-10000', '2026-0002', '2025-0002', '2026-0001', '2025-9999' ] ];
		yield 'by total'                 => [ [ 'orderby' => 'total', 'order' => 'asc' ], $all ];
		yield 'by what is open'          => [ [ 'orderby' => 'open', 'order' => 'desc', 'state' => 'open' ], [ '2026-0002', '2026-0001', '2025-10000', '2025-9999' ] ];
		yield 'open'                     => [ [ 'state' => 'open' ], [ '2026-0002', '2026-0001', '2025-10000', '2025-9999' ] ];
		yield 'late'                     => [ [ 'state' => 'late' ], [ '2025-10000', '2025-9999' ] ];
		yield 'collecting'               => [ [ 'state' => 'collecting' ], [ '2026-0002' ] ];
		yield 'paid'                     => [ [ 'state' => 'paid' ], [ '2025-0001' ] ];
		yield 'cancelled'                => [ [ 'state' => 'cancelled' ], [ '2025-0002' ] ];
		yield 'by direct debit'          => [ [ 'method' => 'direct_debit' ], [ '2026-0002' ] ];
		yield 'of one customer'          => [ [ 'customer_id' => '900002' ], [ '2026-0001', '2025-0002' ] ];
		yield '14 days late or less'     => [ [ 'late_from' => '0', 'late_to' => '14' ], [] ];
		yield '15 to 30 days late'       => [ [ 'late_from' => '15', 'late_to' => '30' ], [ '2025-10000' ] ];
		yield '31 days late to the day'  => [ [ 'late_from' => '31', 'late_to' => '31' ], [ '2025-9999' ] ];
		yield '31 days late or more'     => [ [ 'late_from' => '31' ], [ '2025-9999' ] ];
		yield 'suspended'                => [ [ 'view' => 'suspended' ], [ '2025-9999' ] ];
		yield 'promised'                 => [ [ 'view' => 'promised' ], [ '2026-0001' ] ];
		yield 'with a call today'        => [ [ 'view' => 'called' ], [ '2025-10000' ] ];
		yield 'disputed'                 => [ [ 'view' => 'disputed' ], [ '2025-9999' ] ];
		yield 'a number'                 => [ [ 'search' => '2025-0001' ], [ '2025-0001' ] ];
		yield 'the start of a number'    => [ [ 'search' => '2025-' ], [ '2025-10000', '2025-9999', '2025-0002', '2025-0001' ] ];
		yield 'a name'                   => [ [ 'search' => 'Bakker' ], [ '2026-0002', '2025-10000', '2025-0001' ] ];
		yield 'a surname'                => [ [ 'search' => 'jansen' ], [ '2026-0001', '2025-0002' ] ];
		yield 'an e-mail address'        => [ [ 'search' => 'klant900003@' ], [ '2025-9999' ] ];
		yield 'a name and a state'       => [ [ 'search' => 'bakker', 'state' => 'late' ], [ '2025-10000' ] ];
		yield 'a name by customer'       => [ [ 'search' => 'n', 'orderby' => 'customer', 'order' => 'desc', 'state' => 'open' ], [ '2025-9999', '2026-0001', '2026-0002', '2025-10000' ] ];
		yield 'what nobody is called'    => [ [ 'search' => 'zzz' ], [] ];
		yield 'a per cent sign'          => [ [ 'search' => '%' ], [ '2025-9999' ] ];
		yield 'a line below'             => [ [ 'search' => '_' ], [] ];
		yield 'a quotation mark'         => [ [ 'search' => "' OR 1=1 -- " ], [] ];
		yield 'a backslash'              => [ [ 'search' => '\\' ], [] ];
	}

	/** A name and an e-mail address have text in them that a LIKE would take for its own. */
	private function seed_invoices(): void {
		$rows = new Rows( $this->database );
		$rows->customer( 900001, 'Bakker Anton' );
		$rows->customer( 900002, 'Piet Jansen' );
		$rows->customer( 900003, 'Zeilmaker 100% Nat' );
		$seed = [
			// number, customer, issued, due, total, state, open, method
			[ '2025-0001', 900001, '2025-10-01', '2025-10-15', 1000, 'paid', 0, 'transfer' ],
			[ '2025-0002', 900002, '2025-11-01', '2025-11-15', 2000, 'cancelled', 0, 'transfer' ],
			[ '2025-9999', 900003, '2025-12-18', '2026-01-01', 3000, 'open', 1000, 'transfer' ],
			[ '2025-10000', 900001, '2025-12-31', '2026-01-14', 4000, 'open', 2000, 'transfer' ],
			[ '2026-0001', 900002, '2026-01-25', '2026-03-01', 5000, 'open', 5000, 'transfer' ],
			[ '2026-0002', 900001, '2026-01-26', '2026-01-29', 6000, 'open', 6000, 'direct_debit' ],
		];
		foreach ( $seed as $index => [ $number, $customer, $issued, $due, $total, $state, $open, $method ] ) {
			preg_match( '/(\d+)-(\d+)/', $number, $parts );
			$id = $this->database->insert(
				'invoices',
				[
					'customer_id' => $customer, 'order_id' => 900000 + $index, 'number' => $number, 'number_order' => $parts[1] * 1_000_000_000 + (int) $parts[2],
					'customer_type' => 'business', 'method' => $method, 'issued_on' => $issued, 'due_on' => $due, 'currency' => 'EUR', 'net_minor' => $total,
					'discount_minor' => 0, 'vat_minor' => 0, 'total_minor' => $total, 'paid_minor' => $total - $open, 'open_minor' => $open, 'state' => $state,
					'disputed' => '2025-9999' === $number, 'debit_under_way' => 'direct_debit' === $method, 'round_began_on' => $issued, 'paid_on' => 'paid' === $state ? $due : null,
				]
			);
			if ( '2025-9999' === $number ) {
				$this->database->insert( 'services', [ 'subscription_id' => 900009, 'customer_id' => $customer, 'reference' => 'x', 'wanted' => 'suspended' ] );
				$this->database->insert( 'charges', [ 'subscription_id' => 900009, 'invoice_id' => $id, 'period_first' => $issued, 'period_last' => $due, 'label' => 'x', 'quantity' => 1, 'amount_minor' => $total, 'discount_minor' => 0 ] );
				$this->database->insert( 'disputes', [ 'customer_id' => $customer, 'invoice_id' => $id, 'opened_on' => $due, 'reason' => 'x' ] );
			}
			if ( '2025-10000' === $number ) {
				$this->database->insert( 'tasks', [ 'kind' => 'call', 'customer_id' => $customer, 'invoice_id' => $id, 'step' => 'call', 'due_on' => self::TODAY, 'state' => 'open' ] );
			}
		}
		$this->database->insert( 'promises', [ 'customer_id' => 900002, 'currency' => 'EUR', 'amount_minor' => 100, 'by_on' => '2026-02-10', 'made_on' => self::TODAY, 'state' => 'open' ] );
	}

	/** @param array<string, string> $query */
	#[DataProvider( 'refused' )]
	public function test_what_is_not_on_the_list_is_refused( string $path, array $query, string $field ): void {
		$reply = $this->call( 'GET', $path, null, $query );
		self::assertSame( [ 400, [ $field ] ], [ $reply->status, array_keys( $reply->fields() ) ], $reply->json );
	}

	/** @return iterable<string, array{string, array<string, string>, string}> */
	public static function refused(): iterable {
		foreach ( [ '/invoices', '/customers', '/subscriptions', '/calls', '/promises', '/holds', '/disputes', '/services' ] as $path ) {
			yield "$path by password"     => [ $path, [ 'orderby' => 'user_pass' ], 'orderby' ];
			yield "$path by SQL"          => [ $path, [ 'orderby' => 'id;DROP TABLE x' ], 'orderby' ];
			yield "$path sideways"        => [ $path, [ 'order' => 'ASC, (SELECT 1)' ], 'order' ];
			yield "$path 101 at once"     => [ $path, [ 'per_page' => '101' ], 'per_page' ];
			yield "$path none at once"    => [ $path, [ 'per_page' => '0' ], 'per_page' ];
			yield "$path page 0"          => [ $path, [ 'page' => '0' ], 'page' ];
			yield "$path page two"        => [ $path, [ 'page' => 'two' ], 'page' ];
			yield "$path in no state"     => [ $path, [ 'state' => 'confused' ], 'state' ];
			yield "$path by no filter"    => [ $path, [ 'filter' => 'x' ], 'filter' ];
			yield "$path a long search"   => [ $path, [ 'search' => str_repeat( 'x', 101 ) ], 'search' ];
		}
		yield 'a list as a search'  => [ '/invoices', [ 'search' => [ 'x' ] ], 'search' ];
		yield 'below zero days'     => [ '/invoices', [ 'late_from' => '-1' ], 'late_from' ];
		yield 'a customer by name'  => [ '/invoices', [ 'customer_id' => 'anna' ], 'customer_id' ];
		yield 'a query on a page'   => [ '/overview', [ 'days' => '7' ], 'days' ];
		yield 'candidates for nothing' => [ '/customers/candidates', [], 'search' ];
	}

	public function test_every_order_and_every_state_of_every_list_is_read(): void {
		$this->world->open();
		$this->world->add( 'Anna' );
		$this->world->add( 'Bram', mandate: true );
		$this->world->tick( self::TODAY );
		$this->ok( 'GET', '/invoices' );
		foreach ( $this->contract->routes() as $route ) {
			if ( ! $route->is_list || null === $route->query ) {
				continue;
			}
			$properties = $this->contract->schema( $route->query )['properties'];
			foreach ( [ 'orderby', 'state', 'view', 'method' ] as $name ) {
				foreach ( $properties[ $name ]['enum'] ?? [] as $value ) {
					foreach ( [ 'asc', 'desc' ] as $order ) {
						foreach ( [ '', 'a' ] as $search ) {
							$reply = $this->call( $route->method, $route->path, null, [ $name => $value, 'order' => $order, 'search' => $search ] );
							self::assertSame( 200, $reply->status, "$route->name $name=$value search=$search: $reply->json" );
							self::assertLessThanOrEqual( 12, $reply->queries, "$route->name $name=$value search=$search" );
						}
					}
				}
			}
		}
	}

	public function test_pages(): void {
		$rows = new Rows( $this->database );
		foreach ( range( 1, 7 ) as $number ) {
			$rows->customer( 900000 + $number, "Customer $number" );
		}
		foreach ( self::pages() as $what => [ $query, $names, $pages, $links ] ) {
			$reply = $this->call( 'GET', '/customers', null, $query );
			self::assertSame( $names, $reply->column( 'name' ), $what );
			self::assertSame( [ '7', $pages ], [ $reply->headers['X-WP-Total'], $reply->headers['X-WP-TotalPages'] ], $what );
			preg_match_all( '/<[^>]*[?&]page=(\d+)[^>]*>; rel="(\w+)"/', $reply->headers['Link'] ?? '', $found, PREG_SET_ORDER );
			self::assertSame( $links, array_column( $found, 1, 2 ), $what );
		}
	}

	/** @return iterable<string, array{array<string, string>, list<string>, string, array<string, string>}> */
	private static function pages(): iterable {
		yield 'the first of three' => [ [ 'per_page' => '3' ], [ 'Customer 1', 'Customer 2', 'Customer 3' ], '3', [ 'next' => '2' ] ];
		yield 'the second'         => [ [ 'per_page' => '3', 'page' => '2' ], [ 'Customer 4', 'Customer 5', 'Customer 6' ], '3', [ 'prev' => '1', 'next' => '3' ] ];
		yield 'the last'           => [ [ 'per_page' => '3', 'page' => '3' ], [ 'Customer 7' ], '3', [ 'prev' => '2' ] ];
		yield 'beyond it'          => [ [ 'per_page' => '3', 'page' => '4' ], [], '3', [ 'prev' => '3' ] ];
		yield 'far beyond it'      => [ [ 'per_page' => '3', 'page' => '9' ], [], '3', [] ];
		yield 'all'                => [ [ 'per_page' => '100', 'order' => 'desc' ], [ 'Customer 7', 'Customer 6', 'Customer 5', 'Customer 4', 'Customer 3', 'Customer 2', 'Customer 1' ], '1', [] ];
	}

	/** What a page costs does not grow with what is on it. */
	public function test_a_full_page_costs_as_many_statements_as_a_short_one(): void {
		$this->world->open();
		$this->world->add( 'Anna' );
		$this->world->tick( self::TODAY );
		$this->ok( 'GET', '/invoices' );
		$short = array_map( fn ( string $path ): int => $this->call( 'GET', $path )->queries, self::LISTS );
		foreach ( range( 1, 11 ) as $number ) {
			$this->world->add( "Customer $number", mandate: 0 === $number % 2 );
		}
		$this->world->tick( self::TODAY );
		$this->world->tick( '2026-02-28' );
		foreach ( self::LISTS as $index => $path ) {
			$reply = $this->call( 'GET', $path );
			self::assertLessThanOrEqual( 12, $reply->queries, $path );
			self::assertLessThanOrEqual( $short[ $index ] + ( '/calls' === $path ? 10 : 0 ), $reply->queries, "$path with " . count( $reply->data ) . ' rows' );
		}
	}

	private const LISTS = [ '/invoices', '/customers', '/subscriptions', '/services', '/calls', '/promises', '/holds', '/disputes' ];

	public function test_a_list_of_more_than_is_counted_knows_its_length_and_its_last_page(): void {
		( new Rows( $this->database ) )->customer( 900001, 'Bulk' );
		$columns = '(customer_id, kind, invoice_id, step, due_on, state)';
		foreach ( range( 1, 11 ) as $batch ) {
			$this->database->execute( "INSERT INTO {tasks} $columns VALUES " . implode( ',', array_fill( 0, 1000, "(900001, 'call', 1, 'call', '2026-01-01', 'open')" ) ) );
		}
		foreach ( [ 'asc', 'desc' ] as $order ) {
			$first = $this->call( 'GET', '/calls', null, [ 'order' => $order ] );
			$last  = $this->call( 'GET', '/calls', null, [ 'order' => $order, 'page' => '440' ] );
			$other = $this->call( 'GET', '/calls', null, [ 'order' => 'asc' === $order ? 'desc' : 'asc' ] );
			self::assertSame( [ '11000', '440' ], [ $first->headers['X-WP-Total'], $last->headers['X-WP-TotalPages'] ] );
			self::assertSame( array_reverse( $other->column( 'id' ) ), $last->column( 'id' ), 'the last page is the first one read backwards' );
			self::assertSame( [], $this->call( 'GET', '/calls', null, [ 'order' => $order, 'page' => '441' ] )->data );
		}
		self::assertSame( '500', $this->call( 'GET', '/calls', null, [ 'search' => 'bulk' ] )->headers['X-WP-Total'] );
	}
}
