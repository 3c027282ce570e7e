/** One late customer on 1 February 2026, as every screen sees her. Each answer is parsed by the contract. */
import { call_sheet, calls, promise } from '../../contract/agreements';
import { invoice, invoices, type Invoice, type InvoiceRow } from '../../contract/invoices';
import { forecast, overview, parked_effects, type Overview } from '../../contract/overview';
import { service, service_detail, type ServiceDetail } from '../../contract/services';
import { settings, type Settings } from '../../contract/settings';
import { customer, customers, type Customer } from '../../contract/subscriptions';
import {
	message,
	timeline,
	timeline_preview,
	timelines,
	type FutureStep,
	type Step,
	type StoryEvent,
} from '../../contract/timeline';

export const TODAY = '2026-02-01';
export const HOSTILE = '<img src=x onerror="alert(1)">"\'&amp; Söhne';

const figure = ( amount: string | null, count: number, previous_amount: string | null = null ) => ( {
	amount,
	count,
	previous_amount,
	previous_count: null,
} );

export const an_overview = ( change: Partial< Overview > = {} ) =>
	overview.parse( {
		today: TODAY,
		mode: 'live',
		emergency_stop: false,
		currency: 'EUR',
		customers: 50,
		figures: {
			owed: figure( '2480.00', 68, '1920.50' ),
			late: figure( '1240.00', 34 ),
			expected_this_month: figure( '1510.20', 42, '1480.00' ),
			suspended: { ...figure( null, 2 ), previous_count: 1 },
		},
		calls_today: 3,
		suspended_tomorrow: 2,
		needs_you: [
			{ kind: 'calls', count: 3, on: null },
			{ kind: 'parked', count: 1, on: null },
		],
		owed_by_age: [
			{ from_days: 1, to_days: 14, amount: '400.00', invoices: 11 },
			{ from_days: 15, to_days: 30, amount: '620.00', invoices: 17 },
			{ from_days: 31, to_days: 60, amount: '180.00', invoices: 5 },
			{ from_days: 61, to_days: null, amount: '40.00', invoices: 1 },
		],
		first_steps: [ 'details', 'customer', 'timeline', 'panel', 'live' ].map( ( key ) => ( { key, done: true } ) ),
		runner: { last_tick_at: '2026-02-01T07:00:00Z', silent_from: null },
		...change,
	} );

export const a_forecast = () =>
	forecast.parse( {
		from: TODAY,
		until: '2026-03-03',
		customers: 50,
		customers_in_all: 50,
		rows: [
			{
				on: '2026-02-02',
				customer_id: 7,
				customer: 'Bakkerij De Korenaar',
				what: 'message',
				step: 'last_warning',
				amount: null,
			},
			{ on: '2026-02-03', customer_id: 8, customer: 'Studio Noord', what: 'invoice', step: '', amount: '36.30' },
			{
				on: '2026-02-05',
				customer_id: 7,
				customer: 'Bakkerij De Korenaar',
				what: 'call',
				step: 'call',
				amount: null,
			},
		],
	} );

export const some_parked = () =>
	parked_effects.parse( [
		{
			id: 5,
			kind: 'mail',
			customer_id: 7,
			customer: 'Bakkerij De Korenaar',
			subject: 'Laatste herinnering voor factuur 2026-0041',
			created_at: '2026-01-29T07:00:00Z',
			attempts: 9,
			reason: 'The mail server refused the address.',
		},
	] );

const row: InvoiceRow = {
	id: 41,
	number: '2026-0041',
	order_id: 1041,
	customer_id: 7,
	customer: 'Bakkerij De Korenaar',
	issued: '2026-01-01',
	due: '2026-01-15',
	total: '36.30',
	open: '36.30',
	currency: 'EUR',
	state: 'late',
	method: 'transfer',
	days_late: 17,
	disputed: false,
	suspended: false,
	paused: 'none',
	next_step: { key: 'suspend', label: '', on: '2026-02-04' },
};

export const an_invoice_row = ( change: Partial< InvoiceRow > = {} ) =>
	invoices.parse( [ { ...row, ...change } ] )[ 0 ] as InvoiceRow;

export const an_event = ( change: Partial< StoryEvent > = {} ): StoryEvent => ( {
	id: 1,
	on: '2026-01-01',
	at: '2026-01-01T07:00:00Z',
	event: 'invoice_issued',
	step: '',
	actor: '',
	invoice_id: 41,
	invoice_number: '2026-0041',
	amount: '36.30',
	names_date: null,
	detail: '',
	reasons: [],
	message_id: null,
	...change,
} );

const sent = ( id: number, on: string, step: string, names_date: string | null = null ) =>
	an_event( { id, on, event: 'message_sent', step, amount: null, message_id: id + 100, names_date } );

export const a_future_step = ( change: Partial< FutureStep > = {} ): FutureStep => ( {
	key: 'suspend',
	do: 'suspend',
	label: '',
	on: '2026-02-04',
	state: 'planned',
	why: [ 'warning' ],
	names_date: '2026-02-04',
	amount: null,
	may_run_now: true,
	may_move: true,
	may_skip: true,
	...change,
} );

export const an_invoice = ( change: Partial< Invoice > = {} ) =>
	invoice.parse( {
		...row,
		customer_type: 'business',
		lines: [
			{
				label: 'Hosting Plus',
				first: '2026-01-01',
				last: '2026-01-31',
				quantity: 1,
				amount: '30.00',
				discount: '0.00',
			},
		],
		other_lines: [],
		subtotal: '30.00',
		discount: '0.00',
		net: '30.00',
		vat: '6.30',
		vat_lines: [ { label: 'Btw 21 %', amount: '6.30' } ],
		prices_include_vat: false,
		paid: '0.00',
		with_debit: '35.57',
		debit: null,
		pay_url: 'https://shop.example/pay/1041',
		order_url: 'https://shop.example/wp-admin/order/1041',
		phone: '+31 20 123 45 67',
		promise_id: null,
		plan: null,
		hold_id: null,
		dispute_id: null,
		paused_until: null,
		today: TODAY,
		leads: true,
		services: [
			{ id: 3, label: 'korenaar.nl', wanted: 'active', actual: 'active', suspension_from: '2026-02-04' },
		],
		story: [
			an_event(),
			sent( 2, '2026-01-01', 'invoice' ),
			sent( 3, '2026-01-20', 'reminder' ),
			an_event( {
				id: 4,
				on: '2026-01-25',
				event: 'call_made',
				step: 'call',
				actor: 'Mieke',
				amount: null,
				reasons: [ 'not_reached' ],
			} ),
			sent( 5, '2026-01-29', 'last_warning', '2026-02-04' ),
		],
		future: [
			a_future_step(),
			a_future_step( {
				key: 'formal_notice',
				do: 'formal_notice',
				on: '2026-02-14',
				why: [],
				names_date: null,
				amount: '40.00',
			} ),
			a_future_step( {
				key: 'costs',
				do: 'costs',
				on: '2026-03-06',
				state: 'waiting',
				why: [ 'notice_term' ],
				may_run_now: false,
			} ),
		],
		...change,
	} );

const steps: Step[] = (
	[
		[ 'reminder', 5, 'message' ],
		[ 'call', 10, 'call' ],
		[ 'last_warning', 14, 'message' ],
		[ 'suspend', 20, 'suspend' ],
		[ 'formal_notice', 30, 'formal_notice' ],
		[ 'costs', 50, 'costs' ],
		[ 'hand_over', 60, 'hand_over' ],
	] as const
 ).map( ( [ key, day, kind ] ) => ( {
	key,
	day,
	do: kind,
	label: '',
	enabled: true,
	amount: null,
	only: null,
	subject: '',
	body: '',
	conditions: { method: null, at_least: null, below: null, group: '' },
	manner: {
		channel: 'email' as const,
		daily: false,
		working_days: false,
		from_hour: null,
		until_hour: null,
		after_payment: false,
	},
	texts: {},
} ) );

const no_conditions = { type: null, method: null, at_least: null, below: null, group: '' };

export const a_timeline = ( change: object = {} ) =>
	timeline.parse( {
		key: 'default',
		name: '',
		conditions: no_conditions,
		version: 3,
		number: 3,
		kept_invoices: 0,
		saved_at: '2026-01-10T10:00:00Z',
		saved_by: 'Mieke',
		steps,
		default_texts: {
			reminder: {
				subject: 'Uw factuur {number} staat nog open',
				body: 'Beste {customer},\n\nUw factuur staat nog open.',
			},
		},
		objections: [],
		...change,
	} );

export const some_timelines = () =>
	timelines.parse( [
		{ key: 'default', name: '', conditions: no_conditions, version: 3, number: 3, steps: 7, kept_invoices: 0 },
	] );

const tally = { messages: 12, calls: 4, letters: 0, suspensions: 2, costs: 1, hand_overs: 0, vouchers: 0, tasks: 0 };

export const a_preview = ( change: object = {} ) =>
	timeline_preview.parse( {
		from: TODAY,
		until: '2026-04-02',
		customers: 38,
		customers_in_all: 38,
		now: tally,
		then: { ...tally, suspensions: 5, calls: 2 },
		changes: [
			{
				customer_id: 7,
				customer: 'J. de Vries',
				step: 'suspend',
				label: '',
				do: 'suspend',
				on_now: '2026-02-05',
				on_then: '2026-02-03',
			},
			{
				customer_id: 8,
				customer: 'Studio Noord',
				step: 'suspend',
				label: '',
				do: 'suspend',
				on_now: null,
				on_then: '2026-02-09',
			},
		],
		changes_in_all: 2,
		next: null,
		objections: [],
		...change,
	} );

export const a_service = ( change: Partial< ServiceDetail > = {} ) =>
	service_detail.parse( {
		id: 3,
		subscription_id: 9,
		customer_id: 7,
		customer: 'Bakkerij De Korenaar',
		label: 'Hosting Plus',
		reference: 'korenaar.nl',
		wanted: 'active',
		actual: 'active',
		epoch: 1,
		read_back_at: '2026-02-01T07:02:00Z',
		since: '2025-06-01',
		exempt_until: null,
		exempt_reason: '',
		last_error: '',
		server_id: 1,
		server: 'Panel',
		account: '',
		level: 'full',
		drift: null,
		drift_on: null,
		customer_exempt_until: null,
		customer_exempt_reason: '',
		terminates_on: null,
		backup_note: '',
		gate: [
			{ question: 'past_due', holds: true, detail: '2026-01-15' },
			{ question: 'above_tolerance', holds: true, detail: '36.30' },
			{ question: 'no_promise', holds: false, detail: '2026-02-06' },
			{ question: 'no_plan', holds: true, detail: '' },
		],
		story: [],
		does: 'full',
		suspension_from: '2026-02-04',
		...change,
	} );

/** A service as lists have it: without its gate. */
export const a_service_row = () => {
	const { gate: _gate, suspension_from: _from, story: _story, does: _does, ...listed } = a_service();
	return service.parse( listed );
};

export const a_promise = () =>
	promise.parse( {
		id: 21,
		customer_id: 7,
		customer: 'Bakkerij De Korenaar',
		amount: '36.30',
		paid: '0.00',
		by: '2026-02-06',
		made_on: TODAY,
		state: 'open',
		note: '',
	} );

export const a_customer = ( change: Partial< Customer > = {} ) =>
	customer.parse( {
		id: 7,
		contact: {
			name: 'Jan Korenaar',
			company: 'Bakkerij De Korenaar',
			email: 'jan@korenaar.example',
			phone: '+31 20 123 45 67',
			address: 'Dorpsstraat 1',
			postcode: '1234 AB',
			city: 'Ons Dorp',
			country: 'NL',
			locale: 'nl_NL',
		},
		open: '36.30',
		late: '36.30',
		days_late_on_average: 9,
		promises_kept: 2,
		promises_partly_kept: 0,
		promises_broken: 1,
		grade: 'fair',
		debit_saves_per_year: '8.76',
		group: '',
		mandate: null,
		subscriptions: [
			{
				id: 9,
				customer_id: 7,
				customer: 'Bakkerij De Korenaar',
				customer_type: 'business',
				label: 'Hosting Plus',
				price: '30.00',
				quantity: 1,
				every: '1 month',
				from: '2025-06-01',
				ends_on: null,
				state: 'active',
				paused_until: null,
				coming: null,
				next_period_on: '2026-03-01',
				next_invoice_on: '2026-03-01',
				reference: 'korenaar.nl',
			},
		],
		services: [ a_service_row() ],
		invoices: [ row ],
		promise: null,
		plan: null,
		hold: null,
		waiting: [],
		history: [ an_event() ],
		...change,
	} );

export const some_customers = ( name = 'Bakkerij De Korenaar' ) =>
	customers.parse( [
		{
			id: 7,
			name,
			email: 'jan@korenaar.example',
			services: 1,
			open: '36.30',
			late: '36.30',
			direct_debit: false,
			suspended: 0,
			paused: 'none',
			next_action_on: '2026-02-04',
		},
	] );

const call = ( id: number, name: string, owed: string ) => ( {
	id,
	customer_id: 70 + id,
	customer: name,
	phone: '+31 6 1234567' + id,
	invoice_id: 40 + id,
	invoice_number: `2026-004${ id }`,
	step: 'call',
	due_on: TODAY,
	state: 'open' as const,
	owed,
	days_late: 17,
	suspension_on: '2026-02-04',
	attempts: 1,
} );

export const some_calls = () =>
	calls.parse( [
		call( 1, 'Bakkerij De Korenaar', '36.30' ),
		call( 2, 'Studio Noord', '72.60' ),
		call( 3, 'M. Yilmaz', '30.00' ),
	] );

export const a_call_sheet = ( id = 1, change: object = {} ) =>
	call_sheet.parse( {
		...some_calls()[ id - 1 ],
		email: 'jan@korenaar.example',
		customer_type: 'business',
		open_invoices: [ { id: 40 + id, number: `2026-004${ id }`, due: '2026-01-15', open: '36.30', days_late: 17 } ],
		promises: [ { ...a_promise(), state: 'broken', made_on: '2025-11-03', by: '2025-11-10' } ],
		history: [ { on: '2026-01-29', text: 'Last warning sent' } ],
		notes: [ { at: '2026-01-25T19:00:00Z', by: 'Mieke', text: 'Voicemail' } ],
		...change,
	} );

export const some_settings = ( change: Partial< Settings > = {} ) =>
	settings.parse( {
		mode: 'live',
		emergency_stop: false,
		company_name: 'Polder Hosting',
		company_address: 'Dijk 1',
		company_postcode: '1234 AB',
		company_city: 'Almere',
		company_country: 'NL',
		company_vat_id: 'NL123456789B01',
		company_kvk: '12345678',
		company_iban: 'NL91ABNA0417164300',
		debit_file_version: '08',
		debit_batches_themselves: false,
		debits_per_file: 1000,
		debit_prenotice_days: 14,
		suspension_needs_bank_data: true,
		debit_limit_per_file: '0.00',
		debit_limit_per_day: '0.00',
		company_website: '',
		company_logo_id: 0,
		company_colour: '#1d5b8f',
		number_has_year: true,
		credit_prefix: 'C',
		bookkeeper_email: '',
		attach_ubl: false,
		company_phone: '020 123 45 67',
		company_email: 'hallo@polder.example',
		creditor_identifier: 'NL51ZZZ405365330000',
		payment_term_days: 14,
		issue_days_before_period: 0,
		invoice_prefix: '',
		direct_debit_discount_percent: '2',
		direct_debit_discount_from: '',
		on_time_discount_percent: '0',
		on_time_with_debit: false,
		debit_lead_days: 3,
		debit_retry_days: 7,
		reopened_term_days: 7,
		suspension_notice_days: 5,
		suspensions_per_day: 20,
		suspend_on_holidays: true,
		suspend_on_weekends: true,
		panel_url: 'https://panel.example/hook',
		panel_allows_private_address: false,
		delete_data_on_uninstall: false,
		suspension_tolerance: '1.00',
		court_fee: '0.00',
		plan_longest_months: 3,
		plan_least_amount: '10.00',
		plan_first_today: true,
		panel_secret_is_set: true,
		sms_url: '',
		sms_allows_private_address: false,
		sms_secret_is_set: false,
		report_secret_is_set: false,
		quiet_from: 0,
		quiet_until: 0,
		currency: 'EUR',
		prices_include_vat: false,
		law: [ { key: 'Collection costs, lowest', value: '€ 40,00', since: '2012-07-01', source: 'Stb. 2012, 141' } ],
		...change,
	} );

export const a_message = () =>
	message.parse( {
		id: 103,
		step: 'reminder',
		channel: 'email',
		to: 'jan@korenaar.example',
		subject: 'Uw factuur 2026-0041 staat nog open',
		body: 'Beste Bakkerij De Korenaar,\n\nUw factuur staat nog open.',
		state: 'handed_over',
		handed_over_at: '2026-01-20T07:00:00Z',
		last_error: '',
	} );
