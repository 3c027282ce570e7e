<?php
declare( strict_types=1 );

/** The list of e-mails, of which none is the stand-in's own, and what stands above and below each of them. */
final class WC_Emails {

	/** @var array<string, WC_Email> */
	public array $emails;

	private function __construct() {
		add_action( 'woocommerce_email_header', [ $this, 'email_header' ] );
		add_action( 'woocommerce_email_footer', [ $this, 'email_footer' ] );
		$this->emails = apply_filters( 'woocommerce_email_classes', [] );
	}

	/** The one of this request, made when it is first asked for. */
	public static function instance(): self {
		return $GLOBALS['woocommerce_emails'] ??= new self();
	}

	/** @return array<string, WC_Email> */
	public function get_emails(): array {
		return $this->emails;
	}

	public function email_header( string $email_heading ): void {
		wc_get_template( 'emails/email-header.php', [ 'email_heading' => $email_heading ] );
	}

	public function email_footer(): void {
		wc_get_template( 'emails/email-footer.php' );
	}
}
