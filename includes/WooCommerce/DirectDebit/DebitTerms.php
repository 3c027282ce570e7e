<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Invoices\DebitDiscount;
use HostingInvoices\WordPress\Messages\Sender;
use HostingInvoices\WordPress\Secrets\SiteSecrets;

/**
 * What direct debit is and gives in this shop, read once a request: a cart is added up several times in one.
 */
final class DebitTerms {

	/** SEPA collects euros only. */
	private const CURRENCY = 'EUR';

	private ?Settings $settings = null;

	public function __construct(
		private readonly SettingsStore $store,
		private readonly ShopSettings $shop,
		private readonly SiteSecrets $secrets,
		private readonly Clock $clock,
	) {
	}

	/** Whether a mandate can be signed here: the bank knows the shop, and an IBAN can be kept. */
	public function is_offered(): bool {
		return '' !== $this->settings()->creditor_identifier && self::CURRENCY === $this->shop->currency() && null === $this->secrets->problem();
	}

	public function discount(): DebitDiscount {
		return $this->settings()->debit_discount_on( $this->clock->today() );
	}

	public function gives_discount(): bool {
		return ! $this->discount()->percentage->is_zero();
	}

	/** Who collects, as mandates name it. */
	public function creditor(): Sender {
		return Sender::of( $this->store, $this->shop );
	}

	private function settings(): Settings {
		return $this->settings ??= $this->store->current();
	}
}
