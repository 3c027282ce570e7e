<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\MessageFacts;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\MessageRecord;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\WordPress\Database\WpdbMessageRepository;
use HostingInvoices\WordPress\Database\WpdbStory;

final class MessagesAndStoryTest extends DatabaseTestCase {

	private WpdbMessageRepository $messages;

	private int $customer;

	protected function setUp(): void {
		parent::setUp();
		$this->messages = new WpdbMessageRepository( $this->database );
		$this->customer = $this->rows->customer();
	}

	public function test_a_message_comes_back_as_it_was_decided(): void {
		$facts = [ 'amount' => '12.50', 'services' => "a.test\nb “é”", 'already_suspended' => true, 'names_date' => null ];
		$id    = $this->messages->add( MessageKind::warning, 'last_warning', $this->customer, 501, 701, $facts, self::day( '2026-02-01' ), 'letter', 'waiting' );
		self::assertEquals( new MessageRecord( $id, MessageKind::warning, 'last_warning', $this->customer, 501, 701, 'waiting', $facts, self::day( '2026-02-01' ), 'letter' ), $this->messages->find( $id ) );
		$bare = $this->messages->add( MessageKind::confirmation, 'confirmation', $this->customer, null, null, [], self::day( '2026-02-01' ) );
		self::assertEquals( new MessageRecord( $bare, MessageKind::confirmation, 'confirmation', $this->customer, null, null, 'waiting', [], self::day( '2026-02-01' ), 'email' ), $this->messages->find( $bare ) );
		self::assertNull( $this->messages->find( $bare + 1 ) );
	}

	public function test_keeps_what_was_handed_over_as_it_was_sent(): void {
		$id   = $this->messages->add( MessageKind::invoice, 'invoice', $this->customer, 501, null, [], self::day( '2026-02-01' ) );
		$body = "Beste <b>Zoë</b>,\n\n100% {open} \\ “ja” 🥐 " . str_repeat( 'x', 3000 );
		$this->messages->handed_over( $id, new Letter( 'key', 'zoe@example.test', 'Factuur 2026-0001 🥐', $body, self::facts() ), self::at( '2026-02-01 09:00:00' ) );
		$row = $this->rows->of( 'messages', $id );
		self::assertSame( [ 'handed_over', 'zoe@example.test', 'Factuur 2026-0001 🥐', $body, '2026-02-01 09:00:00' ], [ $row['state'], $row['recipient'], $row['subject'], $row['body'], $row['handed_over_at'] ] );
	}

	public function test_those_of_the_timeline_wait_until_they_went_or_were_withdrawn(): void {
		$add = fn ( ?int $step, string $state = 'waiting', int $more = 0 ): int => $this->messages->add( MessageKind::reminder, 'reminder', $this->customer + $more, 501, $step, [], self::day( '2026-02-01' ), 'email', $state );
		$ids = [ $add( 701 ), $add( null ), $add( 702, 'withdrawn' ), $add( 703 ), $add( 704, more: 1 ), $add( 705 ) ];
		$this->messages->change( $ids[3], 'parked' );
		self::assertSame( [ $ids[0], $ids[5] ], array_map( static fn ( MessageRecord $one ): int => $one->id, $this->messages->waiting_of( $this->customer ) ) );
	}

	public function test_the_story_is_kept_as_it_was_told(): void {
		$full = new Happening( EventKind::promise_recorded, $this->customer, self::day( '2026-02-01' ), self::at( '2026-02-01 09:00:00' ), 501, 601, 701, 'call', 3, Money::of_minor( -5 ), self::day( '2026-02-10' ), "note “é”\n100%", [ 'reasons' => [ 'no_hold' ], 'url' => 'https://a.test/é' ] );
		$bare = new Happening( EventKind::note, $this->customer, self::day( '2026-02-02' ), new \DateTimeImmutable( '2026-02-02 01:30:00', new \DateTimeZone( 'Europe/Amsterdam' ) ) );
		$story = new WpdbStory( $this->database );
		$story->tell( $full, $bare );
		$story->tell();
		$rows = $this->database->rows( 'SELECT * FROM {timeline} WHERE customer_id = %d ORDER BY id', [ $this->customer ] );
		unset( $rows[0]['id'], $rows[1]['id'] );
		self::assertSame(
			[
				[ 'customer_id' => (string) $this->customer, 'invoice_id' => '501', 'service_id' => '601', 'message_id' => '701', 'event' => 'promise_recorded', 'step' => 'call', 'happened_on' => '2026-02-01', 'happened_at' => '2026-02-01 09:00:00', 'actor_id' => '3', 'amount_minor' => '-5', 'names_date' => '2026-02-10', 'detail' => "note “é”\n100%", 'facts' => '{"reasons":["no_hold"],"url":"https://a.test/é"}' ],
				[ 'customer_id' => (string) $this->customer, 'invoice_id' => null, 'service_id' => null, 'message_id' => null, 'event' => 'note', 'step' => '', 'happened_on' => '2026-02-02', 'happened_at' => '2026-02-02 00:30:00', 'actor_id' => '0', 'amount_minor' => null, 'names_date' => null, 'detail' => null, 'facts' => null ],
			],
			$rows
		);
	}

	private static function facts(): MessageFacts {
		return new MessageFacts( MessageKind::invoice, 'invoice', 'Zoë', 'zoe@example.test', 'nl_NL', CustomerType::consumer, self::day( '2026-02-01' ) );
	}
}
