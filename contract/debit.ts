/** Direct debit: batches and their files, what the bank answered, mandates and returns. */
import { z } from 'zod';
import { amount, civil_date, id, instant, list_query } from './wire';

export const batch_state = z.enum( [ 'proposed', 'exported', 'submitted', 'booked', 'partly_returned', 'withdrawn' ] );

const counted = z.strictObject( { count: z.int(), amount } );

/** The flow from left to right, and what is missing before it can run. */
export const debit_overview = z.strictObject( {
	to_collect: counted,
	with_bank: counted,
	/** of the last 30 days */
	booked: counted,
	returned: counted,
	currency: z.string(),
	batches_to_approve: z.int(),
	batches_to_hand_in: z.int(),
	entries_waiting: z.int(),
	returns_waiting: z.int(),
	/** the newest day that statements are complete for; null = none was imported */
	bank_read_until: civil_date.nullable(),
	/** settings without which no file can be made */
	missing: z.array( z.enum( [ 'company_iban', 'creditor_identifier' ] ) ),
} );

export const batch_row = z.strictObject( {
	id,
	state: batch_state,
	message_id: z.string(),
	collection_on: civil_date,
	sequence: z.enum( [ 'FRST', 'RCUR', 'FNAL', 'OOFF' ] ),
	debits: z.int(),
	total: amount,
	currency: z.string(),
	proposed_at: instant,
	exported_at: instant.nullable(),
	submitted_at: instant.nullable(),
} );

export const batches = z.array( batch_row );

export const batches_query = z.strictObject( { ...list_query, state: batch_state.optional() } );

export const batch = batch_row.extend( {
	may_approve: z.boolean(),
	may_download: z.boolean(),
	may_withdraw: z.boolean(),
	may_submit: z.boolean(),
	/** how often its file was downloaded, and by whom last */
	downloads: z.int(),
	rows: z.array(
		z.strictObject( {
			debit_id: id,
			invoice_id: id,
			number: z.string(),
			customer_id: id,
			customer: z.string(),
			amount,
			mandate: z.string(),
			iban_last_four: z.string(),
			end_to_end_id: z.string(),
			state: z.enum( [ 'planned', 'ready', 'exported', 'submitted', 'collected', 'returned', 'withdrawn' ] ),
			reason: z.string(),
		} )
	),
} );

export const batch_action_input = z.strictObject( { action: z.enum( [ 'approve', 'withdraw', 'submit' ] ) } );

/** Holds whole account numbers: only for who may change settings, and each reading is noted. */
export const batch_file = z.strictObject( { name: z.string(), content: z.string() } );

export const mandate_row = z.strictObject( {
	id,
	customer_id: id,
	customer: z.string(),
	reference: z.string(),
	iban_last_four: z.string(),
	account_holder: z.string(),
	signed_on: civil_date,
	state: z.enum( [ 'active', 'held', 'ended' ] ),
	last_collected_on: civil_date.nullable(),
	/** signed on a screen, so that there is a PDF of it */
	has_paper: z.boolean(),
} );

/** What became, or in a trial would become, of each row of a list of mandates on paper. */
export const mandate_import = z.strictObject( {
	recorded: z.int(),
	known: z.int(),
	wrong: z.int(),
	is_trial: z.boolean(),
	rows: z.array(
		z.strictObject( {
			line: z.int(),
			email: z.string(),
			fate: z.enum( [ 'recorded', 'known', 'wrong' ] ),
			/** a sentence, where something is wrong */
			why: z.string(),
		} )
	),
} );

export const mandates = z.array( mandate_row );

export const mandates_query = z.strictObject( {
	...list_query,
	state: z.enum( [ 'active', 'held', 'ended' ] ).optional(),
} );

export const debit_return = z.strictObject( {
	debit_id: id,
	invoice_id: id,
	number: z.string(),
	customer_id: id,
	customer: z.string(),
	amount,
	currency: z.string(),
	attempt: z.int(),
	returned_on: civil_date,
	reason: z.string(),
	/** what was done, by the code */
	done: z.enum( [
		'try_again',
		'call',
		'end_mandate',
		'hold_mandate',
		'stop_everything',
		'other_method',
		'own_fault',
	] ),
	/** a fault of ours that nobody mended yet */
	waits: z.boolean(),
} );

export const debit_returns = z.array( debit_return );

export const debit_returns_query = z.strictObject( list_query );

export const debit_repair_input = z.strictObject( { action: z.enum( [ 'collect_again', 'leave_to_customer' ] ) } );

export const bank_import = z.strictObject( {
	id,
	name: z.string(),
	kind: z.string(),
	state: z.enum( [ 'reading', 'complete', 'broken' ] ),
	/** why it could not be read to its end, as the reader found it */
	problem: z.string(),
	entries: z.int(),
	/** of them written down before, from whichever file */
	known: z.int(),
	booked: z.int(),
	suggested: z.int(),
	left: z.int(),
	waiting: z.int(),
	covers_until: civil_date.nullable(),
	imported_at: instant,
} );

export const bank_imports = z.array( bank_import );

export const bank_imports_query = z.strictObject( list_query );

export const bank_entry = z.strictObject( {
	id,
	import_id: id,
	kind: z.enum( [ 'collection', 'batch', 'return', 'transfer', 'outgoing' ] ),
	state: z.enum( [ 'fresh', 'booked', 'suggested', 'left', 'ignored' ] ),
	booked_on: civil_date,
	amount,
	/** what no invoice has taken yet */
	left: amount,
	currency: z.string(),
	text: z.string(),
	party: z.string(),
	party_last_four: z.string(),
	reason: z.string(),
	/** by what it was recognised, or what is wrong */
	outcome: z.string(),
	/** 0 to 100; 100 = certain */
	confidence: z.int(),
	/** nothing of a collection or a return is undone by hand */
	may_undo: z.boolean(),
	shares: z.array(
		z.strictObject( {
			invoice_id: id,
			number: z.string(),
			customer_id: id,
			customer: z.string(),
			amount,
			/** the invoice itself, or what was added because it was late */
			part: z.enum( [ 'invoice', 'costs', 'interest' ] ),
			is_booked: z.boolean(),
		} )
	),
} );

export const bank_entries = z.array( bank_entry );

export const bank_entries_query = z.strictObject( {
	...list_query,
	view: z.enum( [ 'waiting', 'suggested', 'left', 'booked', 'ignored' ] ).optional(),
	import_id: id.optional(),
} );

export const bank_entry_decision_input = z.strictObject( {
	action: z.enum( [ 'confirm', 'ignore', 'undo' ] ),
	/** number of another invoice than was suggested */
	invoice: z.string().max( 40 ).optional(),
} );

export type DebitOverview = z.infer< typeof debit_overview >;
export type BatchRow = z.infer< typeof batch_row >;
export type Batch = z.infer< typeof batch >;
export type BatchesQuery = z.infer< typeof batches_query >;
export type MandateRow = z.infer< typeof mandate_row >;
export type MandatesQuery = z.infer< typeof mandates_query >;
export type MandateImport = z.infer< typeof mandate_import >;
export type DebitReturn = z.infer< typeof debit_return >;
export type BankImport = z.infer< typeof bank_import >;
export type BankEntry = z.infer< typeof bank_entry >;
export type BankEntriesQuery = z.infer< typeof bank_entries_query >;
