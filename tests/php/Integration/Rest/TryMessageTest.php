<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

/**
 * A message that is being written, as a customer of today would read it: in the owner's words, and to nobody else.
 */
final class TryMessageTest extends RestTestCase {

	/** @var list<string> Addresses that mail went to. */
	private array $mailed = [];

	/** @var list<string> */
	private array $subjects = [];

	private int $customer;

	protected function setUp(): void {
		parent::setUp();
		$world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$world->open();
		$this->customer = $world->add( 'Bakkerij <b>De Korenaar</b>', from: '2026-01-01' );
		foreach ( [ '2026-01-01', '2026-02-01' ] as $day ) {
			$world->tick( $day );
		}
		add_filter(
			'wp_mail',
			function ( array $mail ): array {
				$this->mailed[]   = is_array( $mail['to'] ) ? implode( ',', $mail['to'] ) : $mail['to'];
				$this->subjects[] = $mail['subject'];
				return $mail;
			}
		);
	}

	public function test_it_is_shown_in_the_owners_words_for_a_real_customer_and_nothing_is_kept_or_sent(): void {
		$before = $this->database->value( 'SELECT COUNT(*) FROM {messages}' );
		$trial  = $this->trial( 'reminder', 'email', 'nl', [ 'email.nl' => [ 'subject' => 'Nog open: {open}', 'body' => "Beste {customer},\n\nNota {number}." ] ] );
		self::assertSame( 'Nog open: € 72,60', str_replace( "\u{a0}", ' ', $trial['subject'] ) );
		self::assertStringContainsString( 'Beste Bakkerij <b>De Korenaar</b>,', $trial['text'], 'plain text, as it is' );
		self::assertStringContainsString( 'Nota 2026', $trial['text'] );
		self::assertSame( [ '', [], $before ], [ $trial['sent_to'], $this->mailed, $this->database->value( 'SELECT COUNT(*) FROM {messages}' ) ] );
	}

	public function test_what_it_says_by_law_or_by_the_timeline_is_in_it(): void {
		self::assertStringContainsString( '6 februari 2026', $this->trial( 'last_warning', 'email', 'nl' )['text'], 'the day of the suspension' );
		self::assertStringContainsString( '6 February 2026', $this->trial( 'last_warning', 'email', 'en' )['text'] );
		self::assertStringContainsString( '40', $this->trial( 'formal_notice', 'letter', 'nl' )['text'], 'the costs by the scale' );
		$text = $this->trial( 'reminder', 'sms', 'nl' );
		self::assertSame( '', $text['subject'] );
		self::assertLessThan( 500, strlen( $text['text'] ) );
	}

	public function test_a_trial_goes_to_whoever_asks_and_to_no_customer(): void {
		$owner = wp_get_current_user()->user_email;
		self::assertSame( $owner, $this->trial( 'reminder', 'email', 'nl', [], true )['sent_to'] );
		self::assertSame( [ $owner ], $this->mailed );
		self::assertMatchesRegularExpression( '/^\[(Test|Proef)\] /', $this->subjects[0] );
	}

	public function test_what_says_nothing_is_refused(): void {
		self::assertSame( [ 422, 'step_says_nothing' ], $this->refused( 'call', $this->customer ) );
		$world = new World( $this->ok( ... ), $this->on_day( ... ) );
		self::assertSame( [ 422, 'nothing_to_say' ], $this->refused( 'reminder', $world->add( 'Anna', from: '2026-05-01' ) ) );
	}

	/** @return array{int, string} */
	private function refused( string $step, int $customer ): array {
		$reply = $this->call( 'POST', '/timeline/message', [ 'steps' => $this->ok( 'GET', '/timeline' )['steps'], 'step' => $step, 'channel' => 'email', 'language' => 'nl', 'customer_id' => $customer ] );
		return [ $reply->status, $reply->code() ];
	}

	/** @param array<string, array{subject: string, body: string}> $texts @return array<string, mixed> */
	private function trial( string $step, string $channel, string $language, array $texts = [], bool $send = false ): array {
		$steps = array_map( static fn ( array $one ): array => [ ...$one, 'texts' => $one['key'] === $step ? (object) $texts : new \stdClass() ], $this->ok( 'GET', '/timeline' )['steps'] );
		return $this->ok( 'POST', '/timeline/message', [ 'steps' => $steps, 'step' => $step, 'channel' => $channel, 'language' => $language, 'customer_id' => $this->customer, 'send' => $send ] );
	}
}
