<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\DirectDebit\OwnerMail;
use HostingInvoices\Application\Messages\MailRefused;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * Plain text to the address of the company, in the language of the site.
 */
final readonly class MailToOwner implements OwnerMail {

	public function __construct( private SettingsStore $settings, private ShopSettings $shop ) {
	}

	public function debit_needs_repair( string $key, Invoice $invoice, string $customer, string $reason ): void {
		$sender = Sender::of( $this->settings, $this->shop );
		// translators: %s: invoice number
		$subject = sprintf( __( 'The collection of invoice %s needs you', 'hosting-invoices' ), $invoice->number );
		$body    = implode(
			"\n\n",
			[
				// translators: 1: invoice number, 2: name of the customer, 3: amount of money, 4: return code of the bank
				sprintf( __( 'The collection of invoice %1$s of %2$s, %3$s, came back with the code %4$s. That is a fault in our own data or file, or a code that is not known here.', 'hosting-invoices' ), $invoice->number, PlainText::one_line( $customer ), '€ ' . number_format_i18n( (float) $invoice->open()->to_decimal(), 2 ), '' === $reason ? '–' : $reason ),
				__( 'The customer was told nothing and is not reminded. Mend what is wrong, then collect again or let the customer pay, under Direct debit.', 'hosting-invoices' ),
				admin_url( 'admin.php?page=hosting-invoices&view=/debit' ),
			]
		);
		$sent = wp_mail( $sender->email, $subject, $body, [ 'Message-ID: ' . MessageId::of( $key, home_url() ) ] );
		if ( ! $sent ) {
			throw MailRefused::because( 'The mail server did not take the alert.' );
		}
	}
}
