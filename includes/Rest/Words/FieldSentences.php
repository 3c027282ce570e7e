<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

/**
 * What is wrong with what somebody typed.
 */
final readonly class FieldSentences {

	/**
	 * @param array<string, scalar> $facts
	 * @return array<string, string>
	 */
	public static function all( array $facts ): array {
		return self::dates() + self::amounts( $facts ) + self::contact() + self::settings( $facts ) + [
			'missing'         => __( 'This is needed.', 'hosting-invoices' ),
			'interval_format' => __( 'Write the interval in months, such as "1 month" or "12 months".', 'hosting-invoices' ),
			'interval_range'  => __( 'An interval is 1 to 120 months.', 'hosting-invoices' ),
			'step_key'        => __( 'The key of a step consists of lower-case letters, digits and underscores.', 'hosting-invoices' ),
			'step_day'        => __( 'A step falls at most 60 days before and 365 days after the due date.', 'hosting-invoices' ),
			'step_amount'     => __( 'A fee or voucher needs an amount above zero.', 'hosting-invoices' ),
			'step_anchor'     => __( 'Only a voucher and a question can follow a payment, and a question always does.', 'hosting-invoices' ),
			'step_hours'      => __( 'Hours have a beginning and an end after it.', 'hosting-invoices' ),
			'step_key_twice'  => __( 'Two steps have the same key.', 'hosting-invoices' ),
			'no_steps'        => __( 'A timeline has at least one step.', 'hosting-invoices' ),
		];
	}

	/** @return array<string, string> */
	private static function dates(): array {
		return [
			'date_format'          => __( 'Write the date as year-month-day, such as 2026-01-31.', 'hosting-invoices' ),
			'date_month'           => __( 'There is no such month.', 'hosting-invoices' ),
			'date_day'             => __( 'This day does not exist.', 'hosting-invoices' ),
			'date_range'           => __( 'This date is too far away.', 'hosting-invoices' ),
			'date_not_after_today' => __( 'Choose a day after today.', 'hosting-invoices' ),
			'date_in_past'         => __( 'This day is in the past.', 'hosting-invoices' ),
			'date_in_future'       => __( 'This day has yet to come.', 'hosting-invoices' ),
			'date_too_far'         => __( 'This day is too far ahead.', 'hosting-invoices' ),
			'date_too_long_ago'    => __( 'This day is too long ago: all periods since then would be invoiced at once.', 'hosting-invoices' ),
			'period_order'         => __( 'A period cannot end before it begins.', 'hosting-invoices' ),
			'period_index'         => __( 'There is no such period.', 'hosting-invoices' ),
		];
	}

	/**
	 * @param array<string, scalar> $facts
	 * @return array<string, string>
	 */
	private static function amounts( array $facts ): array {
		return [
			'money_format'           => __( 'Write the amount as digits, such as 36.30.', 'hosting-invoices' ),
			'money_decimals'         => __( 'This amount has more decimals than the currency.', 'hosting-invoices' ),
			'money_range'            => __( 'This amount is too large.', 'hosting-invoices' ),
			'money_currency'         => __( 'There is no such currency.', 'hosting-invoices' ),
			'money_mixed_currencies' => __( 'These amounts are in two currencies.', 'hosting-invoices' ),
			'money_ratio'            => __( 'This amount cannot be divided like that.', 'hosting-invoices' ),
			'percentage_format'      => __( 'Write the percentage as digits, such as 2.5.', 'hosting-invoices' ),
			'percentage_range'       => __( 'A percentage lies between 0 and 100.', 'hosting-invoices' ),
			'percentage'             => __( 'Write a percentage between 0 and 100, such as 2.5.', 'hosting-invoices' ),
			'amount'                 => __( 'Write the amount as digits, such as 36.30.', 'hosting-invoices' ),
			'amount_negative'        => __( 'An amount below zero is not possible here.', 'hosting-invoices' ),
			'amount_not_positive'    => __( 'The amount has to be above zero.', 'hosting-invoices' ),
			'amount_above_open'      => isset( $facts['open'] )
				// translators: %s: amount
				? sprintf( __( 'This is more than is open: %s.', 'hosting-invoices' ), $facts['open'] )
				: __( 'This is more than is open.', 'hosting-invoices' ),
		];
	}

	/** @return array<string, string> */
	private static function contact(): array {
		return [
			'contact_name_missing'    => __( 'A customer needs a name.', 'hosting-invoices' ),
			'contact_email_missing'   => __( 'A customer needs an e-mail address: invoices are sent to it.', 'hosting-invoices' ),
			'contact_email_invalid'   => __( 'This is not an e-mail address.', 'hosting-invoices' ),
			'contact_email_taken'     => __( 'Another user of this shop has this e-mail address. Choose that user, or take another address.', 'hosting-invoices' ),
			'contact_country_invalid' => __( 'Write the country in two capital letters, such as NL.', 'hosting-invoices' ),
			'contact_locale_invalid'  => __( 'This language is not known.', 'hosting-invoices' ),
			'contact_too_long'        => __( 'This is too long.', 'hosting-invoices' ),
			'customer_not_kept'       => __( 'WooCommerce did not take this customer. What it said is in the log of the shop.', 'hosting-invoices' ),
		];
	}

	/**
	 * @param array<string, scalar> $facts
	 * @return array<string, string>
	 */
	private static function settings( array $facts ): array {
		return [
			'email'                 => __( 'This is not an e-mail address.', 'hosting-invoices' ),
			'details_missing'       => __( 'Fill in the name of the company before switching on.', 'hosting-invoices' ),
			'panel_address'         => __( 'Write the address of the panel in full, beginning with https://.', 'hosting-invoices' ),
			// translators: %d: number of characters
			'secret_too_short'      => sprintf( __( 'The secret has at least %d characters.', 'hosting-invoices' ), (int) ( $facts['least'] ?? 32 ) ),
			'invoice_number_prefix' => __( 'The prefix has at most 12 letters, digits or dashes.', 'hosting-invoices' ),
			'key_missing'           => __( 'This shop has no key to keep secrets with: define HOSTING_INVOICES_KEY in wp-config.php.', 'hosting-invoices' ),
			'key_not_unique'        => __( 'The keys in wp-config.php are not fit to keep secrets with: define HOSTING_INVOICES_KEY there.', 'hosting-invoices' ),
			'key_malformed'         => __( 'HOSTING_INVOICES_KEY in wp-config.php is not 32 bytes in base64.', 'hosting-invoices' ),
			'secret_unreadable'     => __( 'A stored secret cannot be read with the key of this shop any more. Enter it again.', 'hosting-invoices' ),
		];
	}
}
