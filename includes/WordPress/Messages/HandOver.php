<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Messages\MailRefused;
use PHPMailer\PHPMailer\PHPMailer;

/**
 * One hand-over: finds the last moment before the mail server is spoken to, gives the message its id and its plain text
 * there, and leaves WordPress's mailer as it was.
 *
 * That moment is the end of `phpmailer_init`. Where something else may send instead of PHPMailer (a replaced wp_mail(),
 * a `pre_wp_mail` filter, WooCommerce's `woocommerce_mail_callback`) it is the last one before that.
 */
final class HandOver {

	private bool $announced = false;

	/** What $before threw: that is the caller's own, and no refusal. */
	private ?\Throwable $thrown = null;

	private string $complaint = '';

	/** @var array{mailer: PHPMailer, timeout: int, limit: int}|null The mailer as it was. */
	private ?array $mailer = null;

	/**
	 * @param string           $message_id With its angle brackets.
	 * @param string           $text       The plain text: the whole message, or the alternative of its HTML.
	 * @param \Closure(): void $before     Called exactly once.
	 * @param int              $patience   Seconds that each answer of a mail server may take.
	 */
	public function __construct(
		private readonly string $message_id,
		private readonly string $text,
		private readonly \Closure $before,
		private readonly int $patience = 15,
	) {
	}

	/**
	 * @param \Closure(): bool $send Renders, then calls wp_mail().
	 * @throws MailRefused
	 * @throws \Throwable whatever $before throws.
	 */
	public function run( \Closure $send ): void {
		$hooks = [
			[ 'woocommerce_mail_callback_params', self::another_may_send() ? $this->announced( ... ) : self::unchanged( ... ), PHP_INT_MAX ],
			[ 'phpmailer_init', $this->prepare( ... ), PHP_INT_MAX ],
			[ 'wp_mail_failed', $this->failed( ... ), 10 ],
		];
		$emoji = remove_filter( 'wp_mail', 'wp_staticize_emoji_for_email' );
		foreach ( $hooks as [ $hook, $callback, $priority ] ) {
			add_filter( $hook, $callback, $priority );
		}
		try {
			$taken = $send();
		} catch ( \Throwable $problem ) {
			throw $problem === $this->thrown ? $problem : MailRefused::because( self::readable( $problem->getMessage() ) );
		} finally {
			foreach ( $hooks as [ $hook, $callback, $priority ] ) {
				remove_filter( $hook, $callback, $priority );
			}
			if ( $emoji ) {
				add_filter( 'wp_mail', 'wp_staticize_emoji_for_email' );
			}
			$this->restore();
		}
		if ( ! $taken ) {
			throw MailRefused::because( '' === $this->complaint ? 'The mail server did not take the message, and did not say why.' : $this->complaint );
		}
		$this->announce();
	}

	private function announce(): void {
		if ( $this->announced ) {
			return;
		}
		$this->announced = true;
		try {
			( $this->before )();
		} catch ( \Throwable $thrown ) {
			$this->thrown = $thrown;
			throw $thrown;
		}
	}

	/** As a filter that changes nothing. */
	private function announced( mixed $value ): mixed {
		$this->announce();
		return $value;
	}

	private static function unchanged( mixed $value ): mixed {
		return $value;
	}

	private function prepare( PHPMailer $mailer ): void {
		$limit        = 'smtp' === $mailer->Mailer ? $mailer->getSMTPInstance()->Timelimit : 0;
		$this->mailer = [ 'mailer' => $mailer, 'timeout' => $mailer->Timeout, 'limit' => $limit ];

		$mailer->MessageID = $this->message_id;
		$mailer->AltBody   = PHPMailer::CONTENT_TYPE_PLAINTEXT === $mailer->ContentType ? '' : $this->text;
		$mailer->Timeout   = min( $mailer->Timeout, $this->patience );
		if ( 'smtp' === $mailer->Mailer ) {
			$mailer->getSMTPInstance()->Timelimit = min( $limit, $this->patience );
		}
		$this->announce();
	}

	/** The same object sends the next message of whichever plugin: our Message-ID on it would be wrong. */
	private function restore(): void {
		if ( null === $this->mailer ) {
			return;
		}
		$mailer            = $this->mailer['mailer'];
		$mailer->MessageID = '';
		$mailer->AltBody   = '';
		$mailer->Timeout   = $this->mailer['timeout'];
		if ( 'smtp' === $mailer->Mailer ) {
			$mailer->getSMTPInstance()->Timelimit = $this->mailer['limit'];
		}
	}

	private function failed( \WP_Error $error ): void {
		$this->complaint = self::readable( $error->get_error_message() );
	}

	private static function readable( string $complaint ): string {
		return PlainText::one_line( wp_strip_all_tags( $complaint ) );
	}

	/** Whether something else than WordPress's own wp_mail() and its PHPMailer may do the sending. */
	private static function another_may_send(): bool {
		$wp_mail = (string) ( new \ReflectionFunction( 'wp_mail' ) )->getFileName();
		return has_filter( 'pre_wp_mail' )
			|| has_filter( 'woocommerce_mail_callback' )
			// Not by their paths as written: wp-includes may be a symbolic link.
			|| realpath( $wp_mail ) !== realpath( ABSPATH . WPINC . '/pluggable.php' );
	}
}
