<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Emails;

use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\WordPress\Messages\MessageView;
use HostingInvoices\WordPress\Messages\SampleFacts;
use HostingInvoices\WordPress\Messages\Sender;
use HostingInvoices\WordPress\Messages\ViewOfMessage;

/**
 * Our e-mails, and which of them carries which kind of message.
 */
final readonly class HostingEmails {

	/** By the key under which WooCommerce keeps them; it becomes part of the address of their settings. */
	private const CLASSES = [
		'Hosting_Invoices_Invoice' => InvoiceEmail::class,
		'Hosting_Invoices_Welcome' => WelcomeEmail::class,
		'Hosting_Invoices_Step'    => StepEmail::class,
		'Hosting_Invoices_Notice'  => NoticeEmail::class,
		'Hosting_Invoices_Service' => ServiceEmail::class,
		'Hosting_Invoices_Account' => AccountEmail::class,
	];

	public function __construct( private SettingsStore $settings, private ShopSettings $shop ) {
	}

	/**
	 * @param array<string, \WC_Email> $emails
	 * @return array<string, \WC_Email>
	 */
	public function added_to( array $emails ): array {
		foreach ( self::CLASSES as $key => $class ) {
			$emails[ $key ] = new $class( $this->sample( ... ) );
		}
		return $emails;
	}

	/** The e-mail for a kind of message; our own where another plugin took it out of WooCommerce's list. */
	public function of( MessageKind $kind ): HostingEmail {
		$key   = self::key_of( $kind );
		$known = WC()->mailer()->get_emails()[ $key ] ?? null;
		$class = self::CLASSES[ $key ];
		return $known instanceof HostingEmail ? $known : new $class( $this->sample( ... ) );
	}

	private static function key_of( MessageKind $kind ): string {
		return match ( $kind ) {
			MessageKind::invoice         => 'Hosting_Invoices_Invoice',
			MessageKind::welcome         => 'Hosting_Invoices_Welcome',
			MessageKind::reminder,
			MessageKind::upcoming,
			MessageKind::voucher,
			MessageKind::feedback,
			MessageKind::warning         => 'Hosting_Invoices_Step',
			MessageKind::formal_notice   => 'Hosting_Invoices_Notice',
			MessageKind::suspended,
			MessageKind::removal,
			MessageKind::restored        => 'Hosting_Invoices_Service',
			MessageKind::confirmation,
			MessageKind::withdrawal,
			MessageKind::debit_return,
			MessageKind::mandate_request,
			MessageKind::mandate_confirmation => 'Hosting_Invoices_Account',
		};
	}

	private function sample( MessageKind $kind ): MessageView {
		$facts = SampleFacts::of( $kind, determine_locale(), wc_get_checkout_url() );
		return ViewOfMessage::of( $facts, Sender::of( $this->settings, $this->shop ) );
	}
}
