<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Settings;

/**
 * Who carries text messages, who reports what became of mail, and when customers are left alone.
 */
final readonly class MessageSettings {

	/**
	 * @param string $sms_url              Of the provider's webhook; empty = none.
	 * @param string $sms_secret_sealed    With which calls to it are signed.
	 * @param string $report_secret_sealed With which reports about mail are signed.
	 * @param int    $quiet_from           Hour of the shop's clock, 0 to 23; the same as $quiet_until = never quiet.
	 * @param int    $quiet_until
	 */
	public function __construct(
		public string $sms_url = '',
		public string $sms_secret_sealed = '',
		public bool $sms_allows_private_address = false,
		public string $report_secret_sealed = '',
		public int $quiet_from = 0,
		public int $quiet_until = 0,
	) {
	}
}
