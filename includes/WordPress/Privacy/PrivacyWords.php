<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Privacy;

/**
 * What we keep about a person, by name.
 */
final readonly class PrivacyWords {

	public static function kind( string $kind ): string {
		return match ( $kind ) {
			'customer' => __( 'Hosting customer', 'hosting-invoices' ),
			'subscription' => __( 'Hosting subscriptions', 'hosting-invoices' ),
			'mandate' => __( 'Direct debit mandates', 'hosting-invoices' ),
			'invoice' => __( 'Hosting invoices', 'hosting-invoices' ),
			'message' => __( 'Messages about hosting invoices', 'hosting-invoices' ),
			default => $kind,
		};
	}

	public static function field( string $name ): string {
		return match ( $name ) {
			'name' => __( 'Name', 'hosting-invoices' ),
			'email', 'recipient' => __( 'E-mail', 'hosting-invoices' ),
			'phone' => __( 'Phone', 'hosting-invoices' ),
			'label' => __( 'Service', 'hosting-invoices' ),
			'reference' => __( 'Reference', 'hosting-invoices' ),
			'anchor_on' => __( 'First day', 'hosting-invoices' ),
			'ends_on', 'ended_on' => __( 'Last day', 'hosting-invoices' ),
			'account_holder' => __( 'Account holder', 'hosting-invoices' ),
			'iban_last_four' => __( 'Last four of the IBAN', 'hosting-invoices' ),
			'signed_on' => __( 'Signed on', 'hosting-invoices' ),
			'number' => __( 'Number', 'hosting-invoices' ),
			'issued_on' => __( 'Invoice date', 'hosting-invoices' ),
			'due_on' => __( 'Due', 'hosting-invoices' ),
			'state' => __( 'State', 'hosting-invoices' ),
			'subject' => __( 'Subject', 'hosting-invoices' ),
			'channel' => __( 'Channel', 'hosting-invoices' ),
			'handed_over_at' => __( 'Sent', 'hosting-invoices' ),
			default => $name,
		};
	}
}
