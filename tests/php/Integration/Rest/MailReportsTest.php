<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

/**
 * What a mail service says became of a message: signed, once, and believed about our own messages only.
 */
final class MailReportsTest extends RestTestCase {

	private const SECRET = 'a-secret-of-the-mail-service-0123456789';

	public function test_a_bounce_of_the_last_warning_suspends_nobody_and_the_warning_goes_again_on_paper(): void {
		[ $world, $cor ] = $this->warned();
		self::assertSame( 200, $this->bounce( $this->mail_id( $cor, 'last_warning' ) )->get_status() );
		$world->tick( '2026-01-29' );
		$world->tick( '2026-02-04' );
		$world->tick( '2026-02-20' );
		$service = $this->ok( 'GET', '/services' )[0];
		self::assertSame( 'active', $service['wanted'] );
		self::assertContains( 'letter_made', $this->told( $cor ), 'the warning goes again, on paper' );
		self::assertContains( 'message_bounced', $this->told( $cor ) );
		self::assertSame( [ 'bounced' ], array_column( $this->database->rows( "SELECT step FROM {tasks} WHERE kind = 'own'" ), 'step' ), 'the owner is to find another address' );
	}

	public function test_replayed_forged_and_old_reports_are_refused(): void {
		[ , $cor ] = $this->warned();
		$mail_id   = $this->mail_id( $cor, 'last_warning' );
		self::assertSame( 401, $this->bounce( $mail_id, secret: str_repeat( 'x', 40 ) )->get_status(), 'forged' );
		$an_hour_ago = ( new \DateTimeImmutable( (string) file_get_contents( LAB_DIR . '/clock' ) ) )->getTimestamp() - 3600;
		self::assertSame( 401, $this->bounce( $mail_id, signed_at: $an_hour_ago )->get_status(), 'old' );
		self::assertSame( 404, $this->bounce( str_repeat( 'f', 64 ), nonce: 'of-no-message-0001' )->get_status(), 'not ours' );
		self::assertSame( 200, $this->bounce( $mail_id )->get_status() );
		self::assertNotSame( 200, $this->bounce( $mail_id )->get_status(), 'replayed' );
		self::assertSame( 1, array_count_values( $this->told( $cor ) )['message_bounced'] ?? 0 );
	}

	public function test_what_was_delivered_is_another_fact_than_what_was_handed_over(): void {
		[ , $cor ] = $this->warned();
		$message   = (int) $this->database->value( "SELECT id FROM {messages} WHERE customer_id = %d AND step = 'last_warning'", [ $cor ] );
		self::assertSame( 'handed_over', $this->ok( 'GET', "/messages/$message" )['state'] );
		$this->signed( '/mail-reports', [ 'nonce' => 'delivered-nonce-01', 'event' => 'delivered', 'message_id' => '<' . $this->mail_id( $cor, 'last_warning' ) . '@shop.test>' ], self::SECRET );
		self::assertSame( 'delivered', $this->ok( 'GET', "/messages/$message" )['state'] );
	}

	/** @return array{World, int} A customer who was warned today. */
	private function warned(): array {
		$world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$world->open();
		$this->ok( 'PATCH', '/settings', [ 'report_secret' => self::SECRET ] );
		$cor = $world->add( 'Cor', type: 'business', from: '2026-01-01' );
		foreach ( [ '2026-01-01', '2026-01-20', '2026-01-29' ] as $day ) {
			$world->tick( $day );
		}
		return [ $world, $cor ];
	}

	private function bounce( string $mail_id, string $secret = self::SECRET, string $nonce = 'bounce-nonce-00001', ?int $signed_at = null ): \WP_REST_Response {
		return $this->signed( '/mail-reports', [ 'nonce' => $nonce, 'event' => 'bounced', 'message_id' => "<$mail_id@shop.test>", 'detail' => '550 no such user' ], $secret, $signed_at );
	}

	private function mail_id( int $customer_id, string $step ): string {
		return (string) $this->database->value( 'SELECT mail_id FROM {messages} WHERE customer_id = %d AND step = %s AND mail_id IS NOT NULL', [ $customer_id, $step ] );
	}

	/** @return list<string> */
	private function told( int $customer_id ): array {
		return array_column( $this->database->rows( 'SELECT event FROM {timeline} WHERE customer_id = %d ORDER BY id', [ $customer_id ] ), 'event' );
	}
}
