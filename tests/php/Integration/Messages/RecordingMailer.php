<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Messages;

require_once ABSPATH . WPINC . '/PHPMailer/PHPMailer.php';
require_once ABSPATH . WPINC . '/PHPMailer/SMTP.php';
require_once ABSPATH . WPINC . '/PHPMailer/Exception.php';
require_once ABSPATH . WPINC . '/class-wp-phpmailer.php';

/**
 * A mailer that makes the message as it would travel, and keeps it.
 */
final class RecordingMailer extends \WP_PHPMailer {

	/** @var list<string> Whole messages with their headers. */
	public array $sent = [];

	/** @var list<array{subject: string, html: string, text: string, id: string}> */
	public array $parts = [];

	/** Thrown instead of sending. */
	public ?\Throwable $problem = null;

	public function send(): bool {
		if ( null !== $this->problem ) {
			throw $this->problem;
		}
		$this->preSend();
		$this->sent[]  = $this->getSentMIMEMessage();
		$this->parts[] = [ 'subject' => $this->Subject, 'html' => $this->Body, 'text' => $this->AltBody, 'id' => $this->getLastMessageID() ];
		return true;
	}
}
