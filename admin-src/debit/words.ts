import { __ } from '@wordpress/i18n';
import type { BankEntry, Batch, BatchRow, DebitReturn, MandateImport, MandateRow } from '../../contract/debit';
import type { Tone } from '../components/Status';

type Word = [ Tone, string ];

export const batch_words = (): Record< BatchRow[ 'state' ], Word > => ( {
	proposed: [ 'warning', __( 'Waits for approval', 'hosting-invoices' ) ],
	exported: [ 'warning', __( 'File made, to hand in', 'hosting-invoices' ) ],
	submitted: [ 'plain', __( 'With the bank', 'hosting-invoices' ) ],
	booked: [ 'good', __( 'Collected', 'hosting-invoices' ) ],
	partly_returned: [ 'bad', __( 'Partly returned', 'hosting-invoices' ) ],
	withdrawn: [ 'paused', __( 'Withdrawn', 'hosting-invoices' ) ],
} );

export const debit_words = (): Record< Batch[ 'rows' ][ number ][ 'state' ], Word > => ( {
	planned: [ 'plain', __( 'Planned', 'hosting-invoices' ) ],
	ready: [ 'plain', __( 'Waits for approval', 'hosting-invoices' ) ],
	exported: [ 'plain', __( 'In the file', 'hosting-invoices' ) ],
	submitted: [ 'plain', __( 'With the bank', 'hosting-invoices' ) ],
	collected: [ 'good', __( 'Collected', 'hosting-invoices' ) ],
	returned: [ 'bad', __( 'Came back', 'hosting-invoices' ) ],
	withdrawn: [ 'paused', __( 'Withdrawn', 'hosting-invoices' ) ],
} );

export const mandate_words = (): Record< MandateRow[ 'state' ], Word > => ( {
	active: [ 'good', __( 'In force', 'hosting-invoices' ) ],
	held: [ 'bad', __( 'On hold: the account does not work', 'hosting-invoices' ) ],
	ended: [ 'paused', __( 'Ended', 'hosting-invoices' ) ],
} );

/** Of a row of a list of mandates: what would happen, or what did. */
export const fate_words = ( is_trial: boolean ): Record< MandateImport[ 'rows' ][ number ][ 'fate' ], Word > => ( {
	recorded: is_trial
		? [ 'good', __( 'Will be recorded', 'hosting-invoices' ) ]
		: [ 'good', __( 'Recorded', 'hosting-invoices' ) ],
	known: [ 'plain', __( 'Known already', 'hosting-invoices' ) ],
	wrong: [ 'bad', __( 'Skipped', 'hosting-invoices' ) ],
} );

export const done_words = (): Record< DebitReturn[ 'done' ], string > => ( {
	try_again: __( 'Collected again, at most twice; the customer was told.', 'hosting-invoices' ),
	call: __( 'Not collected again; a call is waiting.', 'hosting-invoices' ),
	end_mandate: __( 'Mandate ended; a new one was asked for.', 'hosting-invoices' ),
	hold_mandate: __( 'Mandate on hold; another account was asked for.', 'hosting-invoices' ),
	stop_everything: __( 'Everything stopped for this customer; a person takes over.', 'hosting-invoices' ),
	other_method: __( 'The customer was asked to pay in another way.', 'hosting-invoices' ),
	own_fault: __( 'A fault of ours, or an unknown code: the customer hears nothing.', 'hosting-invoices' ),
} );

const outcomes = (): Record< string, string > => ( {
	number: __( 'names the invoice', 'hosting-invoices' ),
	number_part: __( 'names the invoice, pays a part', 'hosting-invoices' ),
	number_over: __( 'names the invoice, pays more than is open', 'hosting-invoices' ),
	number_part_of_several: __( 'names several invoices, pays a part', 'hosting-invoices' ),
	number_of_several_customers: __( 'names invoices of several customers', 'hosting-invoices' ),
	paid_already: __( 'names an invoice that is paid already', 'hosting-invoices' ),
	account_and_amount: __( 'known account, exact amount', 'hosting-invoices' ),
	account_and_sum: __( 'known account, the sum of what is open', 'hosting-invoices' ),
	account: __( 'known account, another amount', 'hosting-invoices' ),
	account_and_all_owed: __( 'known account, all that is owed, costs too', 'hosting-invoices' ),
	account_costs_first: __( 'known account; by law costs come first', 'hosting-invoices' ),
	name_and_amount: __( 'name and amount fit', 'hosting-invoices' ),
	amount: __( 'only the amount fits', 'hosting-invoices' ),
	nothing_found: __( 'nothing was recognised', 'hosting-invoices' ),
	debit_unknown: __( 'a return of a debit that is not known here', 'hosting-invoices' ),
	batch_unknown: __( 'a batch that is not known here', 'hosting-invoices' ),
	other_currency: __( 'another currency than the debit', 'hosting-invoices' ),
	amount_differs: __( 'another amount than the debit', 'hosting-invoices' ),
	no_amount: __( 'no amount', 'hosting-invoices' ),
	confirmed: __( 'confirmed by hand', 'hosting-invoices' ),
	undone: __( 'undone by hand', 'hosting-invoices' ),
	let_go: __( 'let go', 'hosting-invoices' ),
	collected: __( 'debit collected', 'hosting-invoices' ),
	collected_before: __( 'debit was collected already', 'hosting-invoices' ),
	returned: __( 'debit came back', 'hosting-invoices' ),
	returned_before: __( 'debit had come back already', 'hosting-invoices' ),
	batch_collected: __( 'batch collected', 'hosting-invoices' ),
	batch_rejected: __( 'batch rejected by the bank', 'hosting-invoices' ),
} );

export const part_words = (): Record< BankEntry[ 'shares' ][ number ][ 'part' ], string > => ( {
	invoice: '',
	costs: __( 'Costs', 'hosting-invoices' ),
	interest: __( 'Interest', 'hosting-invoices' ),
} );

export const why = ( { outcome }: BankEntry ) => outcomes()[ outcome ] ?? outcome;
