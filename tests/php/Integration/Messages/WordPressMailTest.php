<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Messages;

use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\MailRefused;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\WordPress\Messages\HandOver;
use PHPMailer\PHPMailer\Exception as MailerException;
use PHPMailer\PHPMailer\PHPMailer;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * Handing a letter to WordPress's mailer, and everything that can go wrong there.
 */
final class WordPressMailTest extends MessageTestCase {

	private RecordingMailer $mailer;
	private mixed $usual_mailer;

	protected function setUp(): void {
		parent::setUp();
		$this->usual_mailer   = $GLOBALS['phpmailer'] ?? null;
		$this->mailer         = new RecordingMailer( true );
		$GLOBALS['phpmailer'] = $this->mailer;
	}

	protected function tearDown(): void {
		$GLOBALS['phpmailer'] = $this->usual_mailer;
		parent::tearDown();
	}

	public function test_a_message_travels_as_html_and_plain_text(): void {
		$letter = self::letter();
		self::mail()->hand_over( $letter, static function (): void {} );
		$part = $this->mailer->parts[0];
		$raw  = $this->mailer->sent[0];

		self::assertSame( [ $letter->subject, $letter->text ], [ $part['subject'], $part['text'] ], 'What was kept is what was sent.' );
		self::assertStringContainsString( '<html lang="nl-NL"', $part['html'] );
		self::assertMatchesRegularExpression( '/^Content-Type: multipart\/alternative;/m', $raw );
		self::assertSame( [ 1, 1 ], [ substr_count( $raw, 'Content-Type: text/plain; charset=UTF-8' ), substr_count( $raw, 'Content-Type: text/html; charset=UTF-8' ) ] );
		self::assertMatchesRegularExpression( '/^To: anna@example\.com\r?$/m', $raw );
		self::assertMatchesRegularExpression( '/^Auto-Submitted: auto-generated\r?$/m', $raw );
		self::assertStringContainsString( 'style="', $part['html'], 'WooCommerce puts its styles in.' );
	}

	public function test_the_same_letter_has_the_same_id_at_every_try(): void {
		self::mail()->hand_over( self::letter( 'message-7' ), static function (): void {} );
		self::mail()->hand_over( self::letter( 'message-7' ), static function (): void {} );
		self::mail()->hand_over( self::letter( 'message-8' ), static function (): void {} );
		$ids  = array_column( $this->mailer->parts, 'id' );
		$host = wp_parse_url( home_url(), PHP_URL_HOST );

		self::assertSame( '<' . hash( 'sha256', 'message-7' ) . "@{$host}>", $ids[0] );
		self::assertSame( [ true, false ], [ $ids[0] === $ids[1], $ids[0] === $ids[2] ] );
		self::assertSame( 1, preg_match_all( '/^Message-ID:/mi', $this->mailer->sent[0] ) );
	}

	public function test_the_moment_before_is_when_all_is_rendered_and_nothing_is_sent(): void {
		$seen = [];
		add_action( 'phpmailer_init', static function ( PHPMailer $mailer ) use ( &$seen ): void {
			$seen[] = 'another plugin prepares ' . ( str_contains( $mailer->Body, 'Anna Jansen' ) ? 'a rendered message' : 'nothing' );
		}, 99999 );
		self::mail()->hand_over( self::letter(), function () use ( &$seen ): void {
			$seen[] = 'moment, ' . count( $this->mailer->sent ) . ' sent';
		} );

		self::assertSame( [ 'another plugin prepares a rendered message', 'moment, 0 sent' ], $seen );
		self::assertCount( 1, $this->mailer->sent );
	}

	public function test_what_the_caller_throws_then_is_the_callers_and_nothing_goes(): void {
		$lost = new \RuntimeException( 'The lease is lost.' );
		try {
			self::mail()->hand_over( self::letter(), static fn () => throw $lost );
			self::fail( 'Nothing was thrown.' );
		} catch ( \RuntimeException $thrown ) {
			self::assertSame( $lost, $thrown );
		}
		self::assertSame( [], $this->mailer->sent );
		self::assertFalse( has_filter( 'wp_mail_from' ), 'WooCommerce\'s sender must not stay behind.' );
	}

	/** @return iterable<string, array{string, \Throwable}> */
	public static function problems(): iterable {
		yield 'the server says no' => [ 'SMTP Error: data not accepted. 550 no such user', new MailerException( 'SMTP Error: data not accepted. 550 no such user' ) ];
		yield 'in HTML and several lines' => [ 'No. Really not', new MailerException( "<strong>No.</strong>\nReally not" ) ];
		yield 'a mail plugin falls over' => [ 'The mail plugin fell over.', new \RuntimeException( 'The mail plugin fell over.' ) ];
		yield 'a mail plugin is broken' => [ 'Call to undefined function x()', new \Error( 'Call to undefined function x()' ) ];
	}

	#[DataProvider( 'problems' )]
	public function test_a_refusal_says_why( string $why, \Throwable $problem ): void {
		$this->mailer->problem = $problem;
		$moments               = 0;

		self::assert_refused( $why, self::letter(), static function () use ( &$moments ): void {
			++$moments;
		} );
		self::assertSame( 1, $moments );
	}

	/** @return iterable<string, array{string, string}> reason, address */
	public static function addresses(): iterable {
		yield 'none' => [ 'The customer has no e-mail address.', '' ];
		yield 'spaces' => [ 'The customer has no e-mail address.', '  ' ];
		yield 'no address' => [ 'The e-mail address of the customer is not valid: anna', 'anna' ];
		yield 'two' => [ 'The e-mail address of the customer is not valid: anna@example.com, bram@example.com', 'anna@example.com, bram@example.com' ];
		yield 'with another header' => [ 'The e-mail address of the customer is not valid: anna@example.com Bcc: bram@example.com', "anna@example.com\r\nBcc: bram@example.com" ];
		yield 'with a name' => [ 'The e-mail address of the customer is not valid: Anna <anna@example.com>', 'Anna <anna@example.com>' ];
	}

	#[DataProvider( 'addresses' )]
	public function test_without_an_address_nothing_is_begun( string $why, string $address ): void {
		$moments = 0;
		$letter  = self::correspondence()->compose( self::facts( MessageKind::reminder, email: $address ), 'key-1' );

		self::assert_refused( $why, $letter, static function () use ( &$moments ): void {
			++$moments;
		} );
		self::assertSame( [ 0, [] ], [ $moments, $this->mailer->sent ] );
	}

	public function test_switched_off_is_refused_and_not_skipped(): void {
		add_filter( 'woocommerce_email_enabled_hosting_invoices_step', '__return_false' );

		self::assert_refused( '/is switched off under WooCommerce → Settings → Emails\.$/', self::letter(), static function (): void {} );
		self::assertSame( [], $this->mailer->sent );
	}

	public function test_the_mailer_is_left_as_it_was(): void {
		$this->mailer->Timeout = 300;
		self::mail()->hand_over( self::letter(), static function (): void {} );
		wp_mail( 'bram@example.com', 'Of another plugin', 'Text' );

		self::assertSame( [ 300, '' ], [ $this->mailer->Timeout, $this->mailer->parts[1]['text'] ] );
		self::assertNotSame( $this->mailer->parts[0]['id'], $this->mailer->parts[1]['id'] );
		self::assertSame( [ false, 10 ], [ has_filter( 'wp_mail_content_type' ), has_filter( 'wp_mail', 'wp_staticize_emoji_for_email' ) ] );
	}

	/** @return iterable<string, array{string, bool}> hook, what it answers */
	public static function other_senders(): iterable {
		yield 'a plugin sends by its own service' => [ 'pre_wp_mail', true ];
		yield 'a plugin cannot reach its own service' => [ 'pre_wp_mail', false ];
		yield 'WooCommerce is told to send in another way' => [ 'woocommerce_mail_callback', true ];
	}

	#[DataProvider( 'other_senders' )]
	public function test_where_another_sends_the_moment_is_before_that( string $hook, bool $taken ): void {
		$seen = [];
		$send = static function () use ( &$seen, $taken ): bool {
			$seen[] = 'sent elsewhere';
			return $taken;
		};
		add_filter( $hook, 'pre_wp_mail' === $hook ? $send : static fn (): \Closure => $send );
		try {
			self::mail()->hand_over( self::letter(), static function () use ( &$seen ): void {
				$seen[] = 'moment';
			} );
		} catch ( MailRefused ) {
			$seen[] = 'refused';
		}

		self::assertSame( [ 'moment', 'sent elsewhere', ...( $taken ? [] : [ 'refused' ] ) ], $seen );
	}

	/** @return iterable<string, array{string}> */
	public static function bodies(): iterable {
		yield 'plain' => [ 'plain' ];
		yield 'multipart, as WooCommerce calls it' => [ 'multipart' ];
	}

	#[DataProvider( 'bodies' )]
	public function test_the_owner_chooses_plain_or_both( string $type ): void {
		update_option( 'woocommerce_hosting_invoices_step_settings', [ 'email_type' => $type ] );
		remove_all_filters( 'woocommerce_email_classes' );
		$this->mailer->parts = [];
		$letter              = self::letter();
		$email               = ( self::emails()->added_to( [] ) )['Hosting_Invoices_Step'];
		self::assertInstanceOf( \HostingInvoices\WooCommerce\Emails\HostingEmail::class, $email );
		$handover = new HandOver( '<x@example.com>', $letter->text, static function (): void {} );
		$handover->run( static fn (): bool => $email->deliver( $letter, static fn (): string => self::correspondence()->html( $letter ) ) );

		if ( 'plain' === $type ) {
			self::assertSame( [ $letter->text, '' ], [ $this->mailer->parts[0]['html'], $this->mailer->parts[0]['text'] ] );
			self::assertMatchesRegularExpression( '/^Content-Type: text\/plain; charset=UTF-8/m', $this->mailer->sent[0] );
		} else {
			self::assertStringContainsString( '<html', $this->mailer->parts[0]['html'] );
			self::assertSame( $letter->text, $this->mailer->parts[0]['text'] );
		}
	}

	/** A server that takes the connection and then says nothing. */
	public function test_a_server_that_hangs_is_given_up(): void {
		$silent = stream_socket_server( 'tcp://127.0.0.1:0' );
		self::assertNotFalse( $silent );
		$port                 = (int) substr( (string) strrchr( (string) stream_socket_get_name( $silent, false ), ':' ), 1 );
		$GLOBALS['phpmailer'] = new \WP_PHPMailer( true );
		add_action( 'phpmailer_init', static function ( PHPMailer $mailer ) use ( $port ): void {
			$mailer->isSMTP();
			$mailer->Host        = '127.0.0.1';
			$mailer->Port        = $port;
			$mailer->SMTPAutoTLS = false;
		} );
		$began    = microtime( true );
		$handover = new HandOver( '<x@example.com>', 'Text', static function (): void {}, 1 );
		try {
			$handover->run( static fn (): bool => wp_mail( 'anna@example.com', 'Subject', 'Text' ) );
			self::fail( 'It was taken.' );
		} catch ( MailRefused $refused ) {
			self::assertStringContainsString( 'SMTP', $refused->getMessage() );
		}
		self::assertLessThan( 5.0, microtime( true ) - $began );
		self::assertSame( 300, $GLOBALS['phpmailer']->Timeout );
		fclose( $silent );
	}

	private static function letter( string $key = 'key-1' ): Letter {
		return self::correspondence()->compose( self::facts( MessageKind::reminder ), $key );
	}

	/** @param string $why The whole reason, or a pattern between slashes. */
	private static function assert_refused( string $why, Letter $letter, \Closure $before ): void {
		try {
			self::mail()->hand_over( $letter, $before );
		} catch ( MailRefused $refused ) {
			str_starts_with( $why, '/' ) ? self::assertMatchesRegularExpression( $why, $refused->getMessage() ) : self::assertSame( $why, $refused->getMessage() );
			return;
		}
		self::fail( 'It was not refused.' );
	}
}
