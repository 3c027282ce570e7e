/** What goes back to customers for whom no further invoice comes, by the owner's hand. */
import { z } from 'zod';
import { amount, civil_date, id } from './wire';

export const pay_back = z.strictObject( {
	id,
	customer_id: id,
	customer: z.string(),
	invoice_id: id,
	/** of the invoice that was paid */
	number: z.string(),
	amount,
	currency: z.string(),
	/** of the newest mandate; empty = no account is known */
	iban_last_four: z.string(),
	made_on: civil_date,
	/** null = still to be done */
	paid_on: civil_date.nullable(),
} );

export const pay_backs = z.array( pay_back );

/** Without a customer: all that are to be done. */
export const pay_backs_query = z.strictObject( { customer_id: id.optional() } );

export type PayBack = z.infer< typeof pay_back >;
