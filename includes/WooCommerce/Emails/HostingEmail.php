<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Emails;

use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\WordPress\Messages\MessageView;

/**
 * One of our e-mails among WooCommerce's: listed and previewed in its settings, with its header, footer and styles.
 *
 * The words are not WooCommerce's: they come from the timeline, or with the plugin. Switched off, such a message is
 * refused and not skipped, so it is shown to the owner, and nothing happens that the law or the gate ties to it.
 */
abstract class HostingEmail extends \WC_Email {

	/**
	 * @param \Closure( MessageKind ): MessageView $sample What the preview shows.
	 */
	final public function __construct( private readonly \Closure $sample ) {
		$this->id             = $this->key();
		$this->customer_email = true;
		$this->title          = $this->name();
		$this->description    = $this->purpose();
		$this->template_base  = dirname( __DIR__, 3 ) . '/templates/';
		$this->template_html  = "emails/hosting-invoices-{$this->template()}.php";
		$this->template_plain = "emails/plain/hosting-invoices-{$this->template()}.php";
		parent::__construct();
		// HTML always brings its plain text along: see HandOver.
		$this->email_type = 'plain' === $this->email_type ? 'plain' : 'html';
	}

	/** Id in WooCommerce's settings and hooks. */
	abstract protected function key(): string;

	abstract protected function name(): string;

	abstract protected function purpose(): string;

	/** The kind that the preview shows. */
	abstract protected function sampled(): MessageKind;

	/** Last part of the template's name. */
	protected function template(): string {
		return 'message';
	}

	/** HTML, not yet with its styles. */
	public function html_of( MessageView $message ): string {
		return wc_get_template_html( $this->template_html, $this->arguments( $message, false ), '', $this->template_base );
	}

	/** Plain text. */
	public function text_of( MessageView $message ): string {
		$text = wc_get_template_html( $this->template_plain, $this->arguments( $message, true ), '', $this->template_base );
		return trim( (string) preg_replace( '/\n{3,}/', "\n\n", str_replace( [ "\r\n", "\r" ], "\n", $text ) ) ) . "\n";
	}

	/**
	 * @param \Closure(): string $html
	 * @param list<string>        $files   Paths.
	 * @param string              $copy_to Address of a blind copy, or empty.
	 * @return bool Whether the mail server took it.
	 */
	public function deliver( Letter $letter, \Closure $html, array $files = [], string $copy_to = '' ): bool {
		$headers = $this->get_headers() . "Auto-Submitted: auto-generated\r\n" . ( '' === $copy_to ? '' : "Bcc: $copy_to\r\n" );
		// WooCommerce decodes a subject before it sends it; ours is plain text already.
		$subject = htmlspecialchars( $letter->subject, ENT_NOQUOTES, 'UTF-8' );
		try {
			return (bool) $this->send( $letter->to, $subject, 'plain' === $this->get_email_type() ? $letter->text : $html(), $headers, [ ...$this->get_attachments(), ...$files ] );
		} finally {
			// WooCommerce leaves these behind when sending throws, and other plugins' mail would go out as ours.
			remove_filter( 'wp_mail_from', [ $this, 'get_from_address' ] );
			remove_filter( 'wp_mail_from_name', [ $this, 'get_from_name' ] );
			remove_filter( 'wp_mail_content_type', [ $this, 'get_content_type' ] );
		}
	}

	public function get_content_html(): string {
		return $this->html_of( ( $this->sample )( $this->sampled() ) );
	}

	public function get_content_plain(): string {
		return $this->text_of( ( $this->sample )( $this->sampled() ) );
	}

	public function get_subject(): string {
		return ( $this->sample )( $this->sampled() )->subject;
	}

	public function get_heading(): string {
		return $this->get_subject();
	}

	public function init_form_fields(): void {
		parent::init_form_fields();
		unset( $this->form_fields['subject'], $this->form_fields['heading'] );
		$this->form_fields['enabled']['description'] = __( 'Switched off, these messages are not skipped: they wait, and are then shown to you under Hosting invoices. Steps that you do not want are switched off in the timeline there, which is also where the texts are.', 'hosting-invoices' );
	}

	/** @return array<string, string> */
	public function get_email_type_options(): array {
		$types = parent::get_email_type_options();
		unset( $types['multipart'] );
		return $types;
	}

	/** @return array<string, mixed> */
	private function arguments( MessageView $message, bool $plain_text ): array {
		return [
			'message'            => $message,
			'email_heading'      => $message->subject,
			'additional_content' => $this->get_additional_content(),
			'sent_to_admin'      => false,
			'plain_text'         => $plain_text,
			'email'              => $this,
		];
	}
}
