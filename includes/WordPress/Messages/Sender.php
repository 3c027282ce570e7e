<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;

/**
 * Who the messages are from: the owner's settings, else the shop's own name and address.
 */
final readonly class Sender {

	public function __construct(
		public string $name,
		public string $phone,
		public string $email,
		public string $creditor_identifier,
	) {
	}

	public static function of( SettingsStore $settings, ShopSettings $shop ): self {
		$now = $settings->current();
		return new self(
			PlainText::one_line( '' === $now->company_name ? $shop->store_name() : $now->company_name ),
			PlainText::one_line( $now->company_phone ),
			PlainText::one_line( '' === $now->company_email ? $shop->store_email() : $now->company_email ),
			$now->creditor_identifier,
		);
	}
}
