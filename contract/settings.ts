/** Settings, grouped by question. Secrets go in and never come out. */
import { z } from 'zod';
import { amount, amount_input, text } from './wire';

const percent = z.string().regex( /^\d{1,2}([.,]\d{1,2})?$/ );

const shared = {
	/** practice: everything is decided and shown, nothing is invoiced, sent or switched */
	mode: z.enum( [ 'practice', 'live' ] ),
	emergency_stop: z.boolean(),

	company_name: text( 120 ),
	company_phone: text( 40 ),
	company_email: text( 100 ),
	creditor_identifier: text( 35 ),

	/** what stands on an invoice about who sends it */
	company_address: text( 120 ),
	company_postcode: text( 12 ),
	company_city: text( 80 ),
	company_country: z.string().regex( /^[A-Z]{2}$/ ),
	company_vat_id: z.string().regex( /^([A-Za-z]{2}[A-Za-z0-9 .]{2,18})?$/ ),
	company_kvk: z.string().regex( /^([0-9 ]{8,12})?$/ ),
	company_iban: text( 42 ),
	company_website: text( 120 ),
	/** of the media library; 0 = the name stands in its place */
	company_logo_id: z.int().min( 0 ),
	company_colour: z.string().regex( /^#[0-9a-fA-F]{6}$/ ),
	number_has_year: z.boolean(),
	credit_prefix: z.string().regex( /^[A-Za-z0-9-]{0,12}$/ ),
	/** gets a blind copy of each invoice; empty = nobody */
	bookkeeper_email: text( 100 ),
	attach_ubl: z.boolean(),

	payment_term_days: z.int().min( 1 ).max( 60 ),
	issue_days_before_period: z.int().min( 0 ).max( 60 ),
	invoice_prefix: z.string().regex( /^[A-Za-z0-9-]{0,12}$/ ),

	direct_debit_discount_percent: percent,
	/** the first day with this discount; empty = always */
	direct_debit_discount_from: z.string().regex( /^(\d{4}-\d{2}-\d{2})?$/ ),
	/** off the next invoice, for having paid the last one on time; 0 = none */
	on_time_discount_percent: percent,
	/** also on top of the discount for direct debit */
	on_time_with_debit: z.boolean(),
	debit_lead_days: z.int().min( 1 ).max( 14 ),
	debit_retry_days: z.int().min( 1 ).max( 30 ),
	reopened_term_days: z.int().min( 0 ).max( 30 ),

	/** of pain.008.001 */
	debit_file_version: z.enum( [ '08', '02' ] ),
	/** batches become files without anybody's approval */
	debit_batches_themselves: z.boolean(),
	debits_per_file: z.int().min( 1 ).max( 10000 ),
	/** agreed with the customers: days between announcement and collection */
	debit_prenotice_days: z.int().min( 1 ).max( 30 ),
	/** once bank files are imported, a suspension waits for those of the last five bank days */
	suspension_needs_bank_data: z.boolean(),

	suspension_notice_days: z.int().min( 1 ).max( 60 ),
	suspensions_per_day: z.int().min( 0 ).max( 1000 ),
	suspend_on_weekends: z.boolean(),
	suspend_on_holidays: z.boolean(),

	/** months between the first and the last part of a plan that a customer takes; 0 = customers ask the owner */
	plan_longest_months: z.int().min( 0 ).max( 24 ),
	plan_first_today: z.boolean(),

	panel_url: text( 500 ),
	panel_allows_private_address: z.boolean(),

	sms_url: text( 500 ),
	sms_allows_private_address: z.boolean(),
	/** hours of the shop's clock between which customers are left alone; both the same = never */
	quiet_from: z.int().min( 0 ).max( 23 ),
	quiet_until: z.int().min( 0 ).max( 23 ),

	delete_data_on_uninstall: z.boolean(),
};

export const settings = z.strictObject( {
	...shared,
	/** at most this much may be open without suspension */
	suspension_tolerance: amount,
	/** least amount of each part of a plan that a customer takes */
	plan_least_amount: amount,
	/** of a claim in court; 0.00 = as the table of the law says */
	court_fee: amount,
	/** nothing = no limit */
	debit_limit_per_file: amount,
	debit_limit_per_day: amount,
	panel_secret_is_set: z.boolean(),
	sms_secret_is_set: z.boolean(),
	report_secret_is_set: z.boolean(),
	currency: z.string(),
	prices_include_vat: z.boolean(),
	/** dated figures of the law in use today, each with its source */
	law: z.array( z.strictObject( { key: z.string(), value: z.string(), since: z.string(), source: z.string() } ) ),
} );

/** A change names only what changes. */
export const settings_input = z
	.strictObject( {
		...shared,
		suspension_tolerance: amount_input,
		plan_least_amount: amount_input,
		court_fee: amount_input,
		debit_limit_per_file: amount_input,
		debit_limit_per_day: amount_input,
		/** at least 32 characters; empty = remove */
		panel_secret: text( 200 ),
		sms_secret: text( 200 ),
		report_secret: text( 200 ),
	} )
	.partial();

export const panel_test = z.strictObject( {
	ok: z.boolean(),
	message: z.string(),
} );

export type Settings = z.infer< typeof settings >;
export type SettingsInput = z.infer< typeof settings_input >;
