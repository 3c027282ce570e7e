<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Application\Reporting\ReadEvents;
use HostingInvoices\WooCommerce\WooShopSettings;
use HostingInvoices\WordPress\Views\WpdbStoryViews;

/** The story of the shop as scenarios and demonstrations read it. */
final class EventsTest extends RestTestCase {

	public function test_events_come_in_order_with_their_facts(): void {
		$world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$world->open();
		$anna = $world->add( 'Anna' );
		$read = new ReadEvents( new WpdbStoryViews( $this->database, new WooShopSettings() ) );
		$last = array_column( $read->execute( 0, 1000 ), 'id' );
		$world->tick( self::TODAY );
		$events = $read->execute( (int) max( $last ), 1000 );
		self::assertSame( [ 'invoice_issued', 'message_sent' ], array_column( $events, 'event' ) );
		$invoice = $world->invoice_of( $anna );
		self::assertEquals(
			[
				'id' => $events[0]['id'], 'on' => self::TODAY, 'event' => 'invoice_issued', 'customer_id' => $anna, 'invoice_id' => $invoice['id'], 'invoice_number' => '2026-0001',
				'service_id' => null, 'service' => null, 'step' => '', 'amount' => '36.30', 'names_date' => '2026-02-15', 'detail' => '',
				'number' => '2026-0001', 'periods' => [ [ '2026-02-01', '2026-02-28' ] ], 'net' => '30.00', 'discount' => '0.00', 'vat' => '6.30', 'total' => '36.30', 'due' => '2026-02-15', 'method' => 'transfer',
			],
			$events[0]
		);
		self::assertSame( [ 'invoice', 'email', [ '2026-0001' ] ], [ $events[1]['step'], $events[1]['channel'], $events[1]['invoices'] ] );
		self::assertSame( [ $events[0]['id'] ], array_column( $read->execute( $events[0]['id'] - 1, 1 ), 'id' ) );
		self::assertSame( [], $read->execute( $events[1]['id'], 1000 ) );
	}

	public function test_facts_never_stand_in_for_the_line_itself(): void {
		$this->database->insert( 'timeline', [ 'customer_id' => 7, 'event' => 'note', 'happened_on' => self::TODAY, 'happened_at' => '2026-02-01 07:00:00', 'facts' => '{"customer_id":8,"event":"invoice_paid","on":"1999-01-01","more":1}' ] );
		$event = ( new ReadEvents( new WpdbStoryViews( $this->database, new WooShopSettings() ) ) )->execute( 0, 10 )[0];
		self::assertSame( [ 7, 'note', self::TODAY, 1 ], [ $event['customer_id'], $event['event'], $event['on'], $event['more'] ] );
	}
}
