import { keepPreviousData, mutationOptions, queryOptions, type MutationFunctionContext } from '@tanstack/react-query';
import type { Invoice, InvoicesQuery } from '../../contract/invoices';
import { read_all_again } from '../components/wire/client';
import { keys } from '../components/wire/keys';
import * as api from './api';

export const invoices_query = ( query: InvoicesQuery ) =>
	queryOptions( {
		queryKey: keys.list( 'invoices', query ),
		queryFn: () => api.read_invoices( query ),
		placeholderData: keepPreviousData,
	} );

export const invoice_query = ( id: number ) =>
	queryOptions( { queryKey: keys.invoice( id ), queryFn: () => api.read_invoice( id ) } );

/** The answer to an action is the invoice as it is now: shown at once, while the rest is read again. */
const shown_at_once = {
	...read_all_again,
	onSuccess: ( invoice: Invoice, _input: unknown, _result: unknown, { client }: MutationFunctionContext ) => {
		client.setQueryData( keys.invoice( invoice.id ), invoice );
	},
};

export const book_payment = () => mutationOptions( { mutationFn: api.book_payment, ...shown_at_once } );
export const book_collection = () => mutationOptions( { mutationFn: api.book_collection, ...shown_at_once } );
export const book_debit_return = () => mutationOptions( { mutationFn: api.book_debit_return, ...shown_at_once } );
export const act_on_step = () => mutationOptions( { mutationFn: api.act_on_step, ...shown_at_once } );
export const resend_invoice = () => mutationOptions( { mutationFn: api.resend_invoice, ...shown_at_once } );

export const papers_query = ( id: number ) =>
	queryOptions( { queryKey: [ ...keys.invoice( id ), 'papers' ], queryFn: () => api.read_papers( id ) } );
/** A file is asked for by a click and kept nowhere. */
export const read_paper = () => mutationOptions( { mutationFn: api.read_paper } );
