/** Letters on paper: to print, posted, delivered. */
import { z } from 'zod';
import { civil_date, id, list_query, text } from './wire';

export const letter_state = z.enum( [ 'to_print', 'printed', 'sent', 'delivered', 'came_back', 'replaced' ] );

export const letter = z.strictObject( {
	/** of the message: its text is read at /messages/{id} */
	id,
	customer_id: id,
	customer: z.string(),
	invoice_id: id.nullable(),
	invoice_number: z.string(),
	kind: z.string(),
	step: z.string(),
	subject: z.string(),
	state: letter_state,
	made_on: civil_date,
	printed_on: civil_date.nullable(),
	sent_on: civil_date.nullable(),
	/** proved when delivered; presumed by law when sent */
	delivered_on: civil_date.nullable(),
	registered_number: z.string(),
	/** of its delivery, or why it came back */
	proof: z.string(),
	/** of a formal notice that was delivered: the last day on which paying is free of costs */
	free_until: civil_date.nullable(),
} );

export const letters = z.array( letter );

export const letters_query = z.strictObject( {
	...list_query,
	state: z.enum( [ 'to_print', 'printed', 'sent', 'delivered', 'came_back', 'replaced', 'all' ] ).optional(),
	customer_id: id.optional(),
	orderby: z.enum( [ 'id', 'customer', 'made_on' ] ).optional(),
} );

/** One thing done to one letter or to many. */
export const letters_input = z.strictObject( {
	ids: z.array( id ).min( 1 ).max( 100 ),
	action: z.enum( [ 'printed', 'sent', 'delivered', 'came_back', 'again' ] ),
	/** default: today */
	on: civil_date.optional(),
	/** number of registered post, proof of delivery, or why it came back */
	words: text( 500 ).optional(),
} );

/** As it comes out of the printer. */
export const letter_sheet = z.strictObject( {
	id,
	on: civil_date,
	from: z.array( z.string() ),
	to: z.array( z.string() ),
	subject: z.string(),
	body: z.string(),
} );

export const letter_sheets = z.array( letter_sheet );

/** Ids with points between: `7.8.12`. */
export const letter_sheets_query = z.strictObject( {
	ids: z
		.string()
		.max( 1000 )
		.regex( /^[1-9]\d{0,15}(\.[1-9]\d{0,15})*$/ ),
} );

/** As one PDF; without ids all that wait to be printed. */
export const letters_pdf_query = letter_sheets_query.partial();

export type LetterSheet = z.infer< typeof letter_sheet >;
export type Letter = z.infer< typeof letter >;
export type LettersQuery = z.infer< typeof letters_query >;
export type LettersInput = z.infer< typeof letters_input >;
