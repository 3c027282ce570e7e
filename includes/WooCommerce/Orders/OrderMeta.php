<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * The keys that we write on orders and their lines.
 *
 * WooCommerce's REST API shows them, underscore or not: nothing secret and no IBAN belongs here.
 */
final class OrderMeta {

	/** Text, as "2026-0001". */
	public const NUMBER = '_hosting_invoice_number';

	/** The last day on time, as "2026-01-15". */
	public const DUE_ON = '_hosting_due_on';

	/** VAT number of the customer, as "NL123456789B01". With WooCommerce's own `is_vat_exempt` the VAT is reverse-charged. */
	public const VAT_ID = '_hosting_vat_id';

	public const SUBSCRIPTION_ID = '_hosting_subscription_id';

	/** First day of the period that the line is for, as "2026-01-01". */
	public const PERIOD_FIRST = '_hosting_period_first';

	/** Its last day, counted in. */
	public const PERIOD_LAST = '_hosting_period_last';

	/** @return list<string> Those of a line. */
	public static function of_lines(): array {
		return [ self::SUBSCRIPTION_ID, self::PERIOD_FIRST, self::PERIOD_LAST ];
	}
}
