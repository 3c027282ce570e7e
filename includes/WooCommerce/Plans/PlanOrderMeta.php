<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\WooCommerce\Orders\OrderMeta;

/**
 * What an order and its lines keep of a plan: what was agreed, whatever becomes of the product.
 */
final class PlanOrderMeta {

	/** On the order: "yes" where a plan is on it. */
	public const HAS_PLANS = '_hosting_plans';

	/** User id of the account that the order was placed with: see KeepAccount. */
	public const ACCOUNT = '_hosting_account';

	/** "consumer" or "business". */
	public const CUSTOMER_TYPE = '_hosting_customer_type';

	/** "email", "letter" or "sms". */
	public const CHANNEL = '_hosting_channel';

	/** VAT number of the business, as "NL123456789B01"; on invoices that follow too. */
	public const VAT_ID = OrderMeta::VAT_ID;

	/** Instant, ISO 8601. */
	public const TERMS_ACCEPTED_AT = '_hosting_terms_accepted_at';

	/** "yes" when a consumer asked that the service begins within the time to withdraw. */
	public const BEGINS_AT_ONCE = '_hosting_begins_at_once';

	/** On a fee: that it is for the set-up of a plan. */
	public const SET_UP = '_hosting_set_up';

	/** On an order: the decision on which terms it was taken, as JSON; where it was not as usual. */
	public const ACCEPTANCE = '_hosting_acceptance';

	/** On an order: "yes" where it comes to life only when it is paid. */
	public const IN_ADVANCE = '_hosting_in_advance';

	/** On a fee: that it is the deposit for a plan. On a line of a plan: the deposit, as priced in the shop. */
	public const DEPOSIT = '_hosting_deposit';

	/** On a line: months. */
	public const EVERY = '_hosting_every';

	/** Of each later period and per one, as "30.00". */
	public const PRICE = '_hosting_price';

	public const NOTICE_MONTHS = '_hosting_notice_months';
	public const TERMS         = '_hosting_terms';
	public const TERMS_VERSION = '_hosting_terms_version';

	private const OF_LINES = [ self::EVERY, self::PRICE, self::NOTICE_MONTHS, self::TERMS, self::TERMS_VERSION, self::DEPOSIT ];

	/** @return list<string> */
	public static function of_lines(): array {
		return [ ...self::OF_LINES, ...OrderMeta::of_lines() ];
	}

	/** @phpstan-assert-if-true =\WC_Order_Item_Product $item */
	public static function is_plan( mixed $item ): bool {
		return $item instanceof \WC_Order_Item_Product && '' !== (string) $item->get_meta( self::EVERY );
	}
}
