<?php
/**
 * Plugin Name: Lab
 * Description: Edges of a scratch site: the clock is a file, mail is written down, nothing else reaches out. Never in the release.
 */

declare( strict_types=1 );

use HostingInvoices\Application\Clock;
use HostingInvoices\Domain\Calendar\CivilDate;

/** What stands in a file of the lab, or null when it is absent. */
function lab_read( string $name ): ?string {
	$text = is_file( LAB_DIR . '/' . $name ) ? file_get_contents( LAB_DIR . '/' . $name ) : false;
	return false === $text ? null : trim( $text );
}

/**
 * Adds one JSON line; a single write at the end of the file, so that processes do not mix their lines.
 *
 * @param array<string, mixed> $row
 */
function lab_append( string $name, array $row ): void {
	// The line break before it keeps a line that a kill cut off from swallowing this one.
	$line   = "\n" . wp_json_encode( $row, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE ) . "\n";
	$handle = fopen( LAB_DIR . '/' . $name, 'ab' );
	stream_set_write_buffer( $handle, 0 );
	fwrite( $handle, $line );
	fclose( $handle );
}

/** The lab's instant, or the real one. */
function lab_now(): DateTimeImmutable {
	return new DateTimeImmutable( lab_read( 'clock' ) ?? 'now', new DateTimeZone( 'UTC' ) );
}

add_filter(
	'hosting_invoices_clock',
	static fn( ?Clock $real ): Clock => new class( $real ) implements Clock {

		public function __construct( private readonly ?Clock $real ) {}

		public function now(): DateTimeImmutable {
			$follows_file = null === $this->real || null !== lab_read( 'clock' );
			return $follows_file ? lab_now()->setTimezone( new DateTimeZone( 'UTC' ) ) : $this->real->now();
		}

		public function today(): CivilDate {
			return CivilDate::from_instant( $this->now(), wp_timezone() );
		}
	}
);

// WooCommerce writes "all of them" as the largest unsigned number, which SQLite cannot read; the statement fails, and a
// failed statement ends a running transaction there.
if ( defined( 'DB_ENGINE' ) && 'sqlite' === DB_ENGINE ) {
	add_filter(
		'query',
		static fn( $sql ) => is_string( $sql ) ? str_replace( 'LIMIT 0, 18446744073709551615', 'LIMIT 0, 9223372036854775807', $sql ) : $sql
	);
}

require_once ABSPATH . WPINC . '/PHPMailer/PHPMailer.php';
require_once ABSPATH . WPINC . '/PHPMailer/SMTP.php';
require_once ABSPATH . WPINC . '/PHPMailer/Exception.php';
if ( is_file( ABSPATH . WPINC . '/class-wp-phpmailer.php' ) ) {
	require_once ABSPATH . WPINC . '/class-wp-phpmailer.php';
}

/**
 * Writes mail down in mail.jsonl instead of sending it.
 *
 * Fails as a mail server would: `mail_down` exists, or `mail_mode` says refuse, throw or hang.
 */
final class Lab_Mailer extends WP_PHPMailer {

	public function send() {
		$mode = null !== lab_read( 'mail_down' ) ? 'refuse' : lab_read( 'mail_mode' );
		match ( $mode ) {
			'refuse' => throw new PHPMailer\PHPMailer\Exception( 'SMTP Error: could not connect to SMTP host.' ),
			'throw'  => throw new RuntimeException( 'The mail plugin fell over.' ),
			'hang'   => sleep( (int) ( lab_read( 'mail_hang_seconds' ) ?? 60 ) ),
			default  => null,
		};
		$this->preSend();
		$html = 'text/html' === $this->ContentType || '' !== $this->AltBody;
		lab_append(
			'mail.jsonl',
			[
				'at'          => lab_now()->setTimezone( new DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' ),
				'to'          => array_column( $this->getToAddresses(), 0 ),
				'cc'          => array_column( $this->getCcAddresses(), 0 ),
				'bcc'         => array_column( $this->getBccAddresses(), 0 ),
				'from'        => $this->From,
				'subject'     => $this->Subject,
				'message_id'  => $this->getLastMessageID(),
				'headers'     => $this->getCustomHeaders(),
				'html'        => $html ? $this->Body : '',
				'text'        => $html ? $this->AltBody : $this->Body,
				'attachments' => array_map(
					static fn( array $file ): array => [
						'name'  => (string) $file[2],
						'bytes' => $file[5] ? strlen( $file[0] ) : (int) filesize( $file[0] ),
					],
					array_values( $this->getAttachments() )
				),
			]
		);
		return true;
	}
}

$GLOBALS['phpmailer'] = new Lab_Mailer( true );
Lab_Mailer::$validator = static fn( string $email ): bool => (bool) is_email( $email );

// WP_HTTP_BLOCK_EXTERNAL refuses already; here it is also written down who tried, so that a test can ask.
add_filter(
	'pre_http_request',
	static function ( mixed $answer, array $request, string $url ): mixed {
		$host = (string) wp_parse_url( $url, PHP_URL_HOST );
		if ( in_array( $host, [ '127.0.0.1', 'localhost', '[::1]' ], true ) ) {
			return $answer;
		}
		lab_append( 'blocked.jsonl', [ 'url' => $url ] );
		return new WP_Error( 'lab_blocked', 'The lab reaches nothing outside this machine.' );
	},
	PHP_INT_MAX,
	3
);

// The sign-in page would ask WordPress.org for languages.
add_filter( 'translations_api', static fn(): array => [ 'translations' => [] ] );

// Nor is there a shop for updates: they have just been looked for.
foreach ( [ 'core', 'plugins', 'themes' ] as $lab_kind ) {
	add_filter(
		"pre_site_transient_update_$lab_kind",
		static fn (): object => (object) [
			'last_checked'    => time(),
			'version_checked' => wp_get_wp_version(),
			'updates'         => [],
			'response'        => [],
			'translations'    => [],
			'no_update'       => [],
			'checked'         => [],
		]
	);
}

// Action Scheduler rings only when a test lets it.
add_filter( 'action_scheduler_allow_async_request_runner', '__return_false' );

/** A way to pay at once on WooCommerce's own pay page. */
add_filter(
	'woocommerce_payment_gateways',
	static function ( array $gateways ): array {
		$gateways[] = new class() extends WC_Payment_Gateway {

			public function __construct() {
				$this->id           = 'lab_pay';
				$this->method_title = 'Lab: paid at once';
				$this->title        = 'Testbetaling';
				$this->has_fields   = false;
				$this->enabled      = 'yes';
			}

			/**
			 * @param int $order_id
			 * @return array{result: string, redirect: string}
			 */
			public function process_payment( $order_id ) {
				$order = wc_get_order( $order_id );
				$order->payment_complete( 'lab-' . $order_id );
				return [
					'result'   => 'success',
					'redirect' => $this->get_return_url( $order ),
				];
			}
		};
		return $gateways;
	}
);
