import type { z } from 'zod';
import {
	bank_entries,
	bank_entry,
	bank_import,
	batch,
	batch_file,
	batches,
	debit_overview,
	debit_returns,
	mandate_import,
	mandates,
	type bank_entry_decision_input,
	type batch_action_input,
	type debit_repair_input,
} from '../../contract/debit';
import { file } from '../../contract/invoices';
import { get, list, send, send_file } from '../components/wire/api';

export const read_overview = () => get( debit_overview, '/debit' );
export const read_batches = () => list( batches, '/batches', { per_page: 20 } );
export const read_batch = ( id: number ) => get( batch, `/batches/${ id }` );
export const read_file = ( id: number ) => get( batch_file, `/batches/${ id }/file` );
export const read_mandates = ( search: string ) => list( mandates, '/mandates', { search, per_page: 20 } );
export const read_returns = () => list( debit_returns, '/debit-returns', { per_page: 20 } );
export const read_entries = ( view: 'waiting' | 'booked' ) =>
	list( bank_entries, '/bank-entries', { view, per_page: 20 } );

export const act_on_batch = ( { id, ...input }: z.infer< typeof batch_action_input > & { id: number } ) =>
	send( batch, 'POST', `/batches/${ id }/state`, input );

export const repair = ( { id, ...input }: z.infer< typeof debit_repair_input > & { id: number } ) =>
	send( debit_returns, 'POST', `/debits/${ id }/repair`, input );

export const decide = ( { id, ...input }: z.infer< typeof bank_entry_decision_input > & { id: number } ) =>
	send( bank_entry, 'POST', `/bank-entries/${ id }/decision`, input );

export const read_mandate_paper = ( id: number ) => get( file, `/mandates/${ id }/paper` );
export const try_mandates = ( list_file: File ) => send_file( mandate_import, '/mandate-imports/trial', list_file );
export const import_mandates = ( list_file: File ) => send_file( mandate_import, '/mandate-imports', list_file );

export const import_file = ( statement: File ) => send_file( bank_import, '/bank-imports', statement );
