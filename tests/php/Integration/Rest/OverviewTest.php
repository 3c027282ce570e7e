<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Tests\Integration\Database\Rows;

/** The figures, those of a month ago, and what waits for a person. */
final class OverviewTest extends RestTestCase {

	private World $world;

	private int $orders = 900000;

	protected function setUp(): void {
		parent::setUp();
		$this->world = new World( $this->ok( ... ), $this->on_day( ... ) );
		( new Rows( $this->database ) )->customer( 900001 );
	}

	public function test_the_figures_and_those_of_a_month_ago(): void {
		// The shop began before last month; today is the first of February, a month ago the first of January.
		$this->event( 'note', '2025-12-01' );
		$this->invoice( 'open, late, from before', '2025-12-10', '2025-12-24', 1000 );
		$this->invoice( 'open, late since January', '2025-12-20', '2026-01-03', 2000 );
		$this->invoice( 'open, not due', '2026-01-25', '2026-02-08', 4000 );
		$this->invoice( 'being collected', '2026-01-15', '2026-01-29', 8000, method: 'direct_debit', under_way: true );
		$this->payment( $this->invoice( 'paid in January, late then', '2025-12-05', '2025-12-19', 16000, paid_on: '2026-01-20' ), 16000, '2026-01-20' );
		$this->payment( $this->invoice( 'paid in December', '2025-12-05', '2025-12-19', 32000, paid_on: '2025-12-30' ), 32000, '2025-12-30' );
		$this->payment( $this->invoice( 'paid in part in December', '2025-12-20', '2026-01-03', 64000, open: 40000 ), 24000, '2025-12-31' );
		$cancelled = $this->invoice( 'cancelled in January', '2025-12-28', '2026-01-11', 128000, state: 'cancelled' );
		$this->event( 'invoice_cancelled', '2026-01-20', [ 'invoice_id' => $cancelled ] );
		$figures = $this->ok( 'GET', '/overview' )['figures'];
		self::assertSame( [ '550.00', 5 ], [ $figures['owed']['amount'], $figures['owed']['count'] ], '10 + 20 + 40 + 80 + 400' );
		self::assertSame( [ '430.00', 3 ], [ $figures['late']['amount'], $figures['late']['count'] ], '10 + 20 + 400' );
		self::assertSame( [ '40.00', 1 ], [ $figures['expected_this_month']['amount'], $figures['expected_this_month']['count'] ] );
		self::assertSame( [ '1870.00', 5 ], [ $figures['owed']['previous_amount'], $figures['owed']['previous_count'] ], '10 + 20 + 160 + 400 + 1280' );
		self::assertSame( [ '170.00', 2 ], [ $figures['late']['previous_amount'], $figures['late']['previous_count'] ], '10 + 160' );
		self::assertSame( [ '1700.00', 3 ], [ $figures['expected_this_month']['previous_amount'], $figures['expected_this_month']['previous_count'] ], '20 + 400 + 1280' );
	}

	public function test_nothing_is_said_of_a_month_before_the_shop_began(): void {
		$this->event( 'note', '2026-01-02' );
		foreach ( $this->ok( 'GET', '/overview' )['figures'] as $name => $figure ) {
			self::assertSame( [ null, null ], [ $figure['previous_amount'], $figure['previous_count'] ], $name );
		}
	}

	public function test_late_by_age(): void {
		foreach ( [ 1, 14, 15, 30, 31, 60, 61, 400 ] as $index => $days ) {
			$this->invoice( "$days days late", '2024-01-01', ( new \DateTimeImmutable( self::TODAY ) )->modify( "-$days days" )->format( 'Y-m-d' ), 100 * 2 ** $index );
		}
		$this->invoice( 'due today', '2024-01-01', self::TODAY, 99900 );
		$this->invoice( 'being collected', '2024-01-01', '2026-01-01', 99900, under_way: true );
		self::assertSame(
			[ [ 0, 14, '3.00', 2 ], [ 15, 30, '12.00', 2 ], [ 31, 60, '48.00', 2 ], [ 61, null, '192.00', 2 ] ],
			array_map( array_values( ... ), $this->ok( 'GET', '/overview' )['owed_by_age'] )
		);
		foreach ( $this->ok( 'GET', '/overview' )['owed_by_age'] as $bar ) {
			$rows = $this->call( 'GET', '/invoices', null, array_filter( [ 'late_from' => (string) $bar['from_days'], 'late_to' => (string) $bar['to_days'] ], static fn ( string $days ): bool => '' !== $days ) );
			self::assertSame( (string) $bar['invoices'], $rows->headers['X-WP-Total'], 'every number is a link to the rows behind it' );
		}
	}

	public function test_suspended_now_and_a_month_ago(): void {
		$this->event( 'note', '2025-12-01' );
		foreach ( self::services() as $number => [ $wanted, $events ] ) {
			$id = $this->database->insert( 'services', [ 'subscription_id' => 900100 + $number, 'customer_id' => 900001, 'reference' => "s$number", 'wanted' => $wanted ] );
			foreach ( $events as $day => $event ) {
				$this->event( $event, $day, [ 'service_id' => $id ] );
			}
		}
		$figure = $this->ok( 'GET', '/overview' )['figures']['suspended'];
		self::assertSame( [ 3, 3 ], [ $figure['count'], $figure['previous_count'] ] );
	}

	/** @return list<array{string, array<string, string>}> Wanted now, and what happened. */
	private static function services(): array {
		return [
			[ 'suspended', [ '2025-12-20' => 'suspension_wanted' ] ],
			[ 'suspended', [ '2026-01-20' => 'suspension_wanted' ] ],
			[ 'active', [ '2025-12-20' => 'suspension_wanted', '2026-01-10' => 'restore_wanted' ] ],
			[ 'active', [ '2026-01-05' => 'suspension_wanted', '2026-01-10' => 'restore_wanted' ] ],
			[ 'suspended', [ '2025-12-20' => 'suspension_wanted', '2026-01-10' => 'restore_wanted', '2026-01-20' => 'suspension_wanted' ] ],
			[ 'active', [ '2025-12-10' => 'suspension_wanted', '2025-12-20' => 'restore_wanted' ] ],
			[ 'active', [] ],
		];
	}

	public function test_what_needs_a_person(): void {
		self::assertSame( [ 'panel_missing' ], array_column( $this->ok( 'GET', '/overview' )['needs_you'], 'kind' ) );
		$this->database->insert( 'tasks', [ 'kind' => 'call', 'customer_id' => 900001, 'invoice_id' => 1, 'step' => 'call', 'due_on' => self::TODAY, 'state' => 'open' ] );
		$this->database->insert( 'tasks', [ 'kind' => 'call', 'customer_id' => 900001, 'invoice_id' => 1, 'step' => 'call', 'due_on' => '2026-02-02', 'state' => 'open' ] );
		$this->database->insert( 'tasks', [ 'kind' => 'hand_over', 'customer_id' => 900001, 'invoice_id' => 1, 'step' => 'hand_over', 'due_on' => self::TODAY, 'state' => 'open' ] );
		$this->database->insert( 'outbox', [ 'effect' => 'message', 'dedupe_key' => 'x', 'priority' => 2, 'customer_id' => 900001, 'subject_id' => 1, 'state' => 'parked', 'due_at' => '2026-01-20 07:00:00', 'created_at' => '2026-01-20 07:00:00' ] );
		$this->database->insert( 'debits', [ 'invoice_id' => 990009, 'customer_id' => 900001, 'mandate_id' => 1, 'attempt' => 1, 'amount_minor' => 100, 'submit_on' => '2026-01-26', 'collection_on' => '2026-01-29', 'returnable_until' => '2026-02-05', 'state' => 'submitted' ] );
		$this->database->insert( 'services', [ 'subscription_id' => 900100, 'customer_id' => 900001, 'reference' => 's', 'actual' => 'unknown' ] );
		foreach ( [ [ 'proposed', '2026-02-04' ], [ 'proposed', '2026-02-03' ], [ 'exported', '2026-02-05' ], [ 'submitted', '2026-02-02' ] ] as $n => [ $state, $day ] ) {
			$this->database->insert( 'debit_batches', [ 'message_id' => "M$n", 'state' => $state, 'sequence' => 'RCUR', 'collection_on' => $day, 'currency' => 'EUR', 'debits' => 1, 'total_minor' => 100, 'proposed_at' => '2026-01-30 07:00:00' ] );
		}
		foreach ( [ 'left', 'suggested', 'booked', 'ignored', 'fresh' ] as $state ) {
			$this->database->insert( 'bank_entries', [ 'import_id' => 1, 'account' => 'a', 'reference' => $state, 'kind' => 'transfer', 'booked_on' => '2026-01-30', 'amount_minor' => 100, 'currency' => 'EUR', 'state' => $state ] );
		}
		$invoice = $this->database->insert( 'invoices', [ ...array_fill_keys( [ 'net_minor', 'discount_minor', 'vat_minor' ], 0 ), 'customer_id' => 900001, 'order_id' => 990001, 'customer_type' => 'business', 'method' => 'direct_debit', 'number' => '2026-9999', 'currency' => 'EUR', 'total_minor' => 100, 'open_minor' => 100, 'paid_minor' => 0, 'state' => 'open', 'debit_under_way' => 1, 'disputed' => 0, 'issued_on' => '2026-01-15', 'due_on' => '2026-02-28', 'round_began_on' => '2026-01-15' ] );
		foreach ( [ 'AM04', 'ZZ99' ] as $n => $code ) {
			$this->database->insert( 'debits', [ 'invoice_id' => $invoice, 'customer_id' => 900001, 'mandate_id' => 1, 'attempt' => $n + 1, 'amount_minor' => 100, 'submit_on' => '2026-01-26', 'collection_on' => '2026-01-29', 'returnable_until' => '2026-02-05', 'state' => 'returned', 'return_reason' => $code ] );
		}
		$this->database->execute( "UPDATE {runner} SET silent_from = '2026-01-28 05:00:00'" );
		$overview = $this->ok( 'GET', '/overview' );
		self::assertSame(
			[
				[ 'confirm_restart', 1, '2026-01-28' ],
				[ 'calls', 1, null ],
				[ 'parked', 1, '2026-01-20' ],
				[ 'services_unknown', 1, null ],
				[ 'batches_to_approve', 2, '2026-02-03' ],
				[ 'batches_to_hand_in', 1, '2026-02-05' ],
				[ 'debits_to_repair', 1, null ],
				[ 'bank_entries', 2, null ],
				[ 'collections_to_book', 1, '2026-01-29' ],
				[ 'hand_overs', 1, null ],
				[ 'panel_missing', 1, null ],
			],
			array_map( array_values( ... ), $overview['needs_you'] )
		);
		self::assertSame( 1, $overview['calls_today'] );
	}

	public function test_the_first_hour(): void {
		$done = fn (): array => array_column( $this->ok( 'GET', '/overview' )['first_steps'], 'done', 'key' );
		$this->database->execute( 'DELETE FROM {customers}' );
		self::assertSame( [ 'details' => true, 'customer' => false, 'timeline' => false, 'panel' => false, 'live' => false ], $done(), 'the name of the shop is known' );
		$this->ok( 'PATCH', '/settings', [ 'company_name' => '' ] );
		self::assertFalse( $done()['details'] );
		$this->world->open();
		$this->world->add();
		$this->ok( 'PATCH', '/settings', [ 'panel_url' => 'https://panel.example/hook' ] );
		$this->ok( 'PUT', '/timeline', [ 'version' => 0, 'steps' => $this->ok( 'GET', '/timeline' )['steps'] ] );
		self::assertSame( [ true, true, true, true, true ], array_values( $done() ) );
	}

	public function test_suspended_tomorrow(): void {
		$this->world->open();
		$id = $this->world->add( 'Cor', from: '2026-01-01' );
		$this->world->add( 'Anna', from: '2026-01-20' );
		foreach ( [ '2026-01-01', '2026-01-20', '2026-01-25', '2026-01-29' ] as $day ) {
			$this->world->tick( $day );
		}
		$counts = [];
		foreach ( [ '2026-02-02', '2026-02-03' ] as $day ) {
			$this->on_day( $day );
			$counts[ $day ] = $this->ok( 'GET', '/overview' )['suspended_tomorrow'];
		}
		$this->ok( 'POST', '/holds', [ 'customer_id' => $id, 'until' => '2026-03-01', 'reason' => 'x' ] );
		$counts['on hold'] = $this->ok( 'GET', '/overview' )['suspended_tomorrow'];
		self::assertSame( [ '2026-02-02' => 0, '2026-02-03' => 1, 'on hold' => 0 ], $counts );
	}

	public function test_what_it_costs_does_not_follow_the_size_of_the_shop(): void {
		$this->ok( 'GET', '/overview' );
		$small = $this->call( 'GET', '/overview' )->queries;
		foreach ( range( 1, 60 ) as $number ) {
			( new Rows( $this->database ) )->customer( 900100 + $number );
			$this->invoice( "number $number", '2025-12-01', '2025-12-15', 100, customer: 900100 + $number );
		}
		$large = $this->call( 'GET', '/overview' )->queries;
		self::assertLessThanOrEqual( 25, $large );
		self::assertLessThanOrEqual( $small + 8, $large, 'the facts of those who may be suspended tomorrow are read together' );
	}

	public function test_the_next_two_weeks(): void {
		$this->world->open();
		$anna = $this->world->add( 'Anna', from: '2026-01-15' );
		$bram = $this->world->add( 'Bram', mandate: true, from: '2026-01-15' );
		$this->database->execute( 'DELETE FROM {customers} WHERE id = 900001' );
		$this->world->tick( '2026-01-15' );
		$this->on_day( '2026-02-02' );
		$forecast = $this->ok( 'GET', '/forecast' );
		self::assertSame( [ '2026-02-02', '2026-02-15', 2, 2 ], [ $forecast['from'], $forecast['until'], $forecast['customers'], $forecast['customers_in_all'] ] );
		$rows = array_map( static fn ( array $row ): array => [ $row['on'], $row['customer_id'], $row['what'], $row['step'], $row['amount'] ], $forecast['rows'] );
		self::assertEqualsCanonicalizing(
			[
				[ '2026-02-02', $bram, 'debit', '', '35.57' ],
				[ '2026-02-03', $anna, 'message', 'reminder', null ],
				[ '2026-02-08', $anna, 'call', 'call', null ],
				[ '2026-02-12', $anna, 'message', 'last_warning', null ],
				[ '2026-02-15', $anna, 'invoice', '', '30.00' ],
				[ '2026-02-15', $bram, 'invoice', '', '29.40' ],
			],
			$rows
		);
		self::assertSame( $rows, array_values( ( static function ( array $sorted ): array {
			usort( $sorted, static fn ( array $one, array $other ): int => $one[0] <=> $other[0] );
			return $sorted;
		} )( $rows ) ), 'in order of date' );
	}

	private function invoice( string $what, string $issued, string $due, int $total, string $method = 'transfer', bool $under_way = false, ?string $paid_on = null, ?int $open = null, ?string $state = null, int $customer = 900001 ): int {
		$state ??= null === $paid_on ? 'open' : 'paid';
		$open    = 'open' === $state ? $open ?? $total : 0;
		return $this->database->insert(
			'invoices',
			[
				'customer_id' => $customer, 'order_id' => ++$this->orders, 'number' => "2025-{$this->orders}", 'customer_type' => 'business', 'method' => $method,
				'issued_on' => $issued, 'due_on' => $due, 'currency' => 'EUR', 'net_minor' => $total, 'discount_minor' => 0, 'vat_minor' => 0, 'total_minor' => $total,
				'paid_minor' => 'cancelled' === $state ? 0 : $total - $open, 'open_minor' => $open, 'state' => $state, 'debit_under_way' => $under_way, 'round_began_on' => $issued, 'paid_on' => $paid_on,
			]
		);
	}

	private function payment( int $invoice, int $amount, string $on ): void {
		$this->database->insert( 'payments', [ 'customer_id' => 900001, 'invoice_id' => $invoice, 'amount_minor' => $amount, 'paid_on' => $on, 'source' => 'owner', 'reference' => "p$invoice", 'created_at' => "$on 08:00:00" ] );
	}

	/** @param array<string, int> $columns */
	private function event( string $event, string $on, array $columns = [] ): void {
		$this->database->insert( 'timeline', [ 'customer_id' => 900001, 'event' => $event, 'happened_on' => $on, 'happened_at' => "$on 08:00:00", ...$columns ] );
	}
}
