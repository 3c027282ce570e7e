<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Messages\Attachments;
use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\Mail;
use HostingInvoices\Application\Messages\MailRefused;
use HostingInvoices\WooCommerce\Emails\HostingEmails;

/**
 * Hands letters to wp_mail() by way of WooCommerce's e-mails: its sender, its headers, its styles, its hooks.
 */
final readonly class WordPressMail implements Mail {

	public function __construct( private TemplateCorrespondence $correspondence, private HostingEmails $emails, private Attachments $attachments ) {
	}

	public function hand_over( Letter $letter, callable $before_hand_over ): void {
		if ( '' === $letter->to ) {
			throw MailRefused::because( 'The customer has no e-mail address.' );
		}
		if ( false === is_email( $letter->to ) ) {
			throw MailRefused::because( sprintf( 'The e-mail address of the customer is not valid: %s', PlainText::one_line( $letter->to ) ) );
		}
		$email = $this->emails->of( $letter->facts->kind );
		if ( ! $email->is_enabled() ) {
			throw MailRefused::because( sprintf( 'The e-mail "%s" is switched off under WooCommerce → Settings → Emails.', $email->get_title() ) );
		}
		$handover = new HandOver( MessageId::of( $letter->key, home_url() ), $letter->text, $before_hand_over( ... ) );
		MailFiles::during(
			$this->attachments->of( $letter ),
			fn ( array $files ) => $handover->run( fn (): bool => $email->deliver( $letter, fn (): string => $this->correspondence->html( $letter ), $files, $this->attachments->copy_to( $letter ) ) )
		);
	}
}
