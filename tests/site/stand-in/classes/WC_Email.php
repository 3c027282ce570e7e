<?php
declare( strict_types=1 );

/** An e-mail of the shop: its settings, its headers, and the way to wp_mail(). */
class WC_Email {

	public $id, $title, $description, $enabled, $email_type, $template_html, $template_plain, $template_base, $object;

	/** @var array<string, array<string, mixed>> */
	public $form_fields = [];

	protected $customer_email = false;

	public function __construct() {
		$this->init_form_fields();
		$this->email_type = $this->get_option( 'email_type' );
		$this->enabled    = $this->get_option( 'enabled' );
	}

	public function init_form_fields() {
		$this->form_fields = [
			'enabled'            => [ 'title' => 'Enable/Disable', 'type' => 'checkbox', 'default' => 'yes' ],
			'subject'            => [ 'title' => 'Subject', 'type' => 'text', 'default' => '' ],
			'heading'            => [ 'title' => 'Email heading', 'type' => 'text', 'default' => '' ],
			'additional_content' => [ 'title' => 'Additional content', 'type' => 'textarea', 'default' => '' ],
			'email_type'         => [ 'title' => 'Email type', 'type' => 'select', 'default' => 'html', 'options' => $this->get_email_type_options() ],
		];
	}

	public function get_email_type_options() {
		return [ 'plain' => 'Plain text', 'html' => 'HTML', 'multipart' => 'Multipart' ];
	}

	public function get_option( string $key ): mixed {
		return get_option( "woocommerce_{$this->id}_settings", [] )[ $key ] ?? $this->form_fields[ $key ]['default'] ?? '';
	}

	public function get_title(): string {
		return $this->title;
	}

	public function is_enabled(): bool {
		return (bool) apply_filters( "woocommerce_email_enabled_{$this->id}", 'yes' === $this->enabled, $this->object, $this );
	}

	public function is_customer_email(): bool {
		return $this->customer_email;
	}

	public function get_email_type() {
		return $this->email_type;
	}

	public function get_content_type() {
		$type = [ 'html' => 'text/html', 'multipart' => 'multipart/alternative' ][ $this->get_email_type() ] ?? 'text/plain';
		return apply_filters( 'woocommerce_email_content_type', $type, $this, '' );
	}

	public function get_from_name() {
		return wp_specialchars_decode( (string) get_option( 'woocommerce_email_from_name', get_bloginfo( 'name' ) ), ENT_QUOTES );
	}

	public function get_from_address() {
		return sanitize_email( (string) get_option( 'woocommerce_email_from_address', get_bloginfo( 'admin_email' ) ) );
	}

	public function get_headers() {
		$headers = "Content-Type: {$this->get_content_type()}\r\nReply-to: {$this->get_from_name()} <{$this->get_from_address()}>\r\n";
		return apply_filters( 'woocommerce_email_headers', $headers, $this->id, $this->object, $this );
	}

	public function get_attachments() {
		return apply_filters( 'woocommerce_email_attachments', [], $this->id, $this->object, $this );
	}

	public function get_additional_content() {
		return (string) apply_filters( "woocommerce_email_additional_content_{$this->id}", $this->get_option( 'additional_content' ), $this->object, $this );
	}

	/** WooCommerce puts its styles into each element; here they stand above the text. */
	public function style_inline( string $content ): string {
		$styles = '<style type="text/css">' . apply_filters( 'woocommerce_email_styles', '', $this ) . '</style>';
		return 'text/plain' === $this->get_content_type() ? $content : $styles . $content;
	}

	public function send( $to, $subject, $message, $headers, $attachments ) {
		$filters = [ 'wp_mail_from' => 'get_from_address', 'wp_mail_from_name' => 'get_from_name', 'wp_mail_content_type' => 'get_content_type' ];
		foreach ( $filters as $filter => $method ) {
			add_filter( $filter, [ $this, $method ] );
		}
		$message = apply_filters( 'woocommerce_mail_content', $this->style_inline( $message ) );
		$mail    = apply_filters( 'woocommerce_mail_callback', 'wp_mail', $this );
		$return  = $mail( ...apply_filters( 'woocommerce_mail_callback_params', [ $to, wp_specialchars_decode( $subject ), $message, $headers, $attachments ], $this ) );
		foreach ( $filters as $filter => $method ) {
			remove_filter( $filter, [ $this, $method ] );
		}
		do_action( 'woocommerce_email_sent', $return, (string) $this->id, $this );
		return $return;
	}
}
