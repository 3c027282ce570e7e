<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

/** The page of an invoice: what it says, what happened, what comes and why, and which buttons it offers. */
final class InvoicePageTest extends RestTestCase {

	private World $world;

	protected function setUp(): void {
		parent::setUp();
		$this->world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$this->world->open();
	}

	public function test_what_an_invoice_says(): void {
		foreach ( [ 'transfer' => false, 'direct_debit' => true ] as $method => $mandate ) {
			$id = $this->world->add( "By $method", mandate: $mandate );
			$this->world->tick( self::TODAY );
			$page = $this->world->invoice_of( $id );
			self::assertSame( $method, $page['method'] );
			self::assertSame(
				$mandate ? [ '30.00', '0.60', '29.40', '6.17', '35.57', null ] : [ '30.00', '0.00', '30.00', '6.30', '36.30', '35.57' ],
				array_map( static fn ( string $name ): mixed => $page[ $name ], [ 'subtotal', 'discount', 'net', 'vat', 'total', 'with_debit' ] )
			);
			self::assertSame( [ [ 'label' => 'btw 21%', 'amount' => $page['vat'] ] ], $page['vat_lines'] );
			self::assertSame( [ '2026-02-01', '2026-02-28', 1 ], [ $page['lines'][0]['first'], $page['lines'][0]['last'], $page['lines'][0]['quantity'] ] );
			self::assertSame( [ '2026-02-01', '2026-02-15', self::TODAY ], [ $page['issued'], $page['due'], $page['today'] ] );
			self::assertStringContainsString( 'pay_for_order', $page['pay_url'] );
			self::assertStringContainsString( (string) $page['order_id'], $page['order_url'] );
			self::assertSame( $mandate ? [ 'planned', '2026-02-16' ] : null, null === $page['debit'] ? null : [ $page['debit']['state'], $page['debit']['collection_on'] ] );
		}
	}

	public function test_with_vat_in_the_prices(): void {
		update_option( 'woocommerce_prices_include_tax', 'yes' );
		$id = $this->world->add( 'Anna', price: '36.30' );
		$this->world->tick( self::TODAY );
		$page = $this->world->invoice_of( $id );
		self::assertSame( [ '30.00', '0.00', '30.00', '6.30', '36.30', '35.57', true ], array_map( static fn ( string $name ): mixed => $page[ $name ], [ 'subtotal', 'discount', 'net', 'vat', 'total', 'with_debit', 'prices_include_vat' ] ) );
	}

	/** The story of a customer who promises, pays a part, and breaks the promise. */
	public function test_the_story_is_told_in_order(): void {
		$id = $this->world->add( 'Cor', from: '2026-01-01' );
		$this->world->tick( '2026-01-01' );
		$this->world->tick( '2026-01-20' );
		$this->world->tick( '2026-01-25' );
		$this->ok( 'POST', '/promises', [ 'customer_id' => $id, 'amount' => '20', 'by' => '2026-01-28', 'note' => 'on Wednesday' ] );
		$this->world->tick( '2026-01-29' );
		$page = $this->world->invoice_of( $id );
		$told = array_map( static fn ( array $event ): array => [ $event['on'], $event['event'], $event['step'] ], $page['story'] );
		self::assertSame(
			[
				[ '2026-01-01', 'invoice_issued', '' ],
				[ '2026-01-01', 'message_sent', 'invoice' ],
				[ '2026-01-20', 'message_sent', 'reminder' ],
				[ '2026-01-25', 'call_due', 'call' ],
				[ '2026-01-25', 'promise_recorded', '' ],
				[ '2026-01-29', 'message_sent', 'confirmation' ],
				[ '2026-01-29', 'promise_broken', '' ],
				[ '2026-01-29', 'message_sent', 'last_warning' ],
			],
			$told
		);
		$promise = $page['story'][4];
		self::assertSame( [ '20.00', '2026-01-28', 'on Wednesday' ], [ $promise['amount'], $promise['names_date'], $promise['detail'] ] );
		self::assertSame( get_userdata( get_current_user_id() )->display_name, $promise['actor'] );
		self::assertSame( '', $page['story'][0]['actor'], 'by itself' );
		self::assertSame( '2026-02-04', $page['story'][7]['names_date'], 'the warning names the day of suspension' );
	}

	public function test_what_comes_and_why(): void {
		foreach ( self::situations() as $what => [ $until, $happens, $expected ] ) {
			$id = $this->world->add( $what, mandate: 'a debit' === $what, type: 'business', from: '2026-01-01' );
			$this->world->tick( '2026-01-01' );
			$this->world->tick( $until );
			$page = $this->world->invoice_of( $id );
			foreach ( $happens as [ $method, $path, $body ] ) {
				$this->ok( $method, strtr( $path, [ '{invoice}' => (string) $page['id'] ] ), [ ...$body, ...( isset( $body['customer_id'] ) ? [ 'customer_id' => $id ] : [] ), ...( isset( $body['invoice_id'] ) ? [ 'invoice_id' => $page['id'] ] : [] ) ] );
			}
			$future = array_map(
				static fn ( array $step ): array => [ $step['key'], $step['on'], $step['state'], implode( ',', $step['why'] ), $step['names_date'], $step['may_run_now'] ],
				$this->world->invoice_of( $id )['future']
			);
			self::assertSame( $expected, $future, $what );
		}
	}

	/**
	 * Day, what is done, and what comes then: step, day, state, why, the date that is spoken of, may be done now.
	 *
	 * @return iterable<string, array{string, list<array{string, string, array<string, mixed>}>, list<array<mixed>>}>
	 */
	private static function situations(): iterable {
		yield 'before the due date' => [
			'2026-01-05',
			[],
			[
				[ 'reminder', '2026-01-20', 'planned', '', null, false ],
				[ 'call', '2026-01-25', 'planned', '', null, false ],
				[ 'last_warning', '2026-01-29', 'planned', '', null, false ],
				[ 'suspend', '2026-02-04', 'planned', '', null, false ],
				[ 'formal_notice', '2026-02-14', 'planned', '', null, false ],
				[ 'costs', '2026-03-06', 'planned', '', null, false ],
				[ 'hand_over', '2026-03-16', 'planned', '', null, false ],
			],
		];
		yield 'after the reminder' => [
			'2026-01-21',
			[],
			[
				[ 'call', '2026-01-25', 'planned', '', null, true ],
				[ 'last_warning', '2026-01-29', 'planned', '', null, false ],
				[ 'suspend', '2026-02-04', 'planned', '', null, false ],
				[ 'formal_notice', '2026-02-14', 'planned', '', null, false ],
				[ 'costs', '2026-03-06', 'planned', '', null, false ],
				[ 'hand_over', '2026-03-16', 'planned', '', null, false ],
			],
		];
		yield 'a promise' => [
			'2026-01-25',
			[ [ 'POST', '/promises', [ 'customer_id' => 0, 'amount' => '20', 'by' => '2026-02-06' ] ] ],
			[
				[ 'last_warning', '2026-02-07', 'waiting', 'promise', '2026-02-06', false ],
				[ 'suspend', '2026-02-12', 'waiting', 'promise', '2026-02-06', false ],
				[ 'formal_notice', '2026-02-14', 'planned', '', null, false ],
				[ 'costs', '2026-03-06', 'planned', '', null, false ],
				[ 'hand_over', '2026-03-16', 'planned', '', null, false ],
			],
		];
		yield 'a hold' => [
			'2026-01-25',
			[ [ 'POST', '/holds', [ 'customer_id' => 0, 'until' => '2026-01-31', 'reason' => 'illness' ] ] ],
			[
				[ 'last_warning', '2026-01-31', 'waiting', 'hold', '2026-01-31', false ],
				[ 'suspend', '2026-02-05', 'planned', 'warning', '2026-02-05', false ],
				[ 'formal_notice', '2026-02-14', 'planned', '', null, false ],
				[ 'costs', '2026-03-06', 'planned', '', null, false ],
				[ 'hand_over', '2026-03-16', 'planned', '', null, false ],
			],
		];
		yield 'a dispute' => [
			'2026-01-25',
			[ [ 'POST', '/disputes', [ 'invoice_id' => 0, 'reason' => 'never ordered' ] ] ],
			[
				[ 'last_warning', '2026-01-29', 'waiting', 'dispute', null, false ],
				[ 'suspend', '2026-02-04', 'waiting', 'dispute', null, false ],
				[ 'formal_notice', '2026-02-14', 'waiting', 'dispute', null, false ],
				[ 'costs', '2026-03-06', 'waiting', 'dispute', null, false ],
				[ 'hand_over', '2026-03-16', 'waiting', 'dispute', null, false ],
			],
		];
		yield 'a debit' => [
			'2026-01-05',
			[],
			[
				[ 'reminder', '2026-01-20', 'waiting', 'debit', '2026-01-15', false ],
				[ 'call', '2026-01-25', 'waiting', 'debit', '2026-01-15', false ],
				[ 'last_warning', '2026-01-29', 'waiting', 'debit', '2026-01-15', false ],
				[ 'suspend', '2026-02-04', 'waiting', 'debit', '2026-01-15', false ],
				[ 'formal_notice', '2026-02-14', 'waiting', 'debit', '2026-01-15', false ],
				[ 'costs', '2026-03-06', 'waiting', 'debit', '2026-01-15', false ],
				[ 'hand_over', '2026-03-16', 'waiting', 'debit', '2026-01-15', false ],
			],
		];
		yield 'paid' => [ '2026-01-25', [ [ 'POST', '/invoices/{invoice}/payments', [] ] ], [] ];
	}

	/** Every button that is offered works, and every one that is not would have been refused. */
	public function test_buttons_are_offered_that_work(): void {
		$id = $this->world->add( 'Anna', from: '2025-12-01' );
		foreach ( [ '2025-12-01', '2025-12-20', '2026-01-01', '2026-02-10' ] as $day ) {
			$this->world->tick( $day );
			foreach ( $this->ok( 'GET', '/invoices', null, [ 'customer_id' => (string) $id ] ) as $row ) {
				foreach ( $this->ok( 'GET', "/invoices/{$row['id']}" )['future'] as $step ) {
					foreach ( [ 'run_now' => 'may_run_now', 'move' => 'may_move', 'skip' => 'may_skip' ] as $action => $may ) {
						$this->database->execute( 'SAVEPOINT before_button' );
						$reply = $this->call( 'POST', "/invoices/{$row['id']}/steps/{$step['key']}", [ 'action' => $action, 'reason' => 'x' ] + ( 'move' === $action ? [ 'on' => '2026-05-01' ] : [] ) );
						self::assertSame( $step[ $may ] ? 200 : 422, $reply->status, "$day: $action {$step['key']} of {$row['number']}: $reply->json" );
						$this->database->execute( 'ROLLBACK TO SAVEPOINT before_button' );
						wp_cache_flush();
					}
				}
			}
		}
	}

	public function test_only_one_invoice_of_a_customer_leads(): void {
		$id = $this->world->add( 'Anna', from: '2025-12-01' );
		foreach ( [ '2025-12-01', '2026-01-01', '2026-01-20' ] as $day ) {
			$this->world->tick( $day );
		}
		[ $old, $new ] = $this->ok( 'GET', '/invoices', null, [ 'customer_id' => (string) $id, 'orderby' => 'issued', 'order' => 'asc' ] );
		self::assertSame( [ true, false ], [ $this->ok( 'GET', "/invoices/{$old['id']}" )['leads'], $this->ok( 'GET', "/invoices/{$new['id']}" )['leads'] ] );
		self::assertSame( [ 'other_invoice_leads' ], array_values( array_unique( array_merge( ...array_column( $this->ok( 'GET', "/invoices/{$new['id']}" )['future'], 'why' ) ) ) ) );
		self::assertNull( $new['next_step'] );
		self::assertNotNull( $old['next_step'] );
	}

	public function test_the_row_in_the_list_says_the_same_as_the_page(): void {
		foreach ( [ 'Anna' => '2026-01-01', 'Bram' => '2025-12-10', 'Cor' => '2026-02-01' ] as $name => $from ) {
			$this->world->add( $name, mandate: 'Anna' === $name, from: $from );
		}
		foreach ( [ '2025-12-10', '2026-01-01', '2026-01-25', self::TODAY ] as $day ) {
			$this->world->tick( $day );
		}
		$rows = $this->ok( 'GET', '/invoices' );
		self::assertContains( null, array_column( $rows, 'next_step' ) );
		self::assertNotSame( [], array_filter( array_column( $rows, 'next_step' ) ) );
		foreach ( $rows as $row ) {
			self::assertSame( $row, array_intersect_key( $this->ok( 'GET', "/invoices/{$row['id']}" ), $row ) );
		}
	}
}
