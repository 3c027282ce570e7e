import type { z } from 'zod';
import {
	type collection_input,
	type debit_return_input,
	invoice,
	invoices,
	file,
	type InvoicesQuery,
	type PaperQuery,
	papers_of_invoice,
	type PaymentInput,
} from '../../contract/invoices';
import type { StepActionInput } from '../../contract/timeline';
import { get, list, send } from '../components/wire/api';

type On< Input > = Input & { id: number };

export const read_invoices = ( query: InvoicesQuery ) => list( invoices, '/invoices', query );
export const read_invoice = ( id: number ) => get( invoice, `/invoices/${ id }` );

export const book_payment = ( { id, ...input }: On< PaymentInput > ) =>
	send( invoice, 'POST', `/invoices/${ id }/payments`, input );

export const book_collection = ( { id, ...input }: On< z.infer< typeof collection_input > > ) =>
	send( invoice, 'POST', `/invoices/${ id }/collection`, input );

export const book_debit_return = ( { id, ...input }: On< z.infer< typeof debit_return_input > > ) =>
	send( invoice, 'POST', `/invoices/${ id }/debit-return`, input );

export const act_on_step = ( { id, step, ...input }: On< StepActionInput & { step: string } > ) =>
	send( invoice, 'POST', `/invoices/${ id }/steps/${ step }`, input );

export const read_papers = ( id: number ) => get( papers_of_invoice, `/invoices/${ id }/papers` );
export const read_paper = ( { id, ...query }: On< PaperQuery > ) => get( file, `/papers/${ id }`, query );
export const resend_invoice = ( id: number ) => send( invoice, 'POST', `/invoices/${ id }/resend` );
