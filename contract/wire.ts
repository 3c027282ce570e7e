/**
 * The scalars that every contract is made of.
 *
 * Amounts travel as decimal strings in the shop's currency, dates as civil dates in the site's
 * time zone, instants as UTC. Keys are snake_case on both sides, so one grep crosses the border.
 */
import { z } from 'zod';

/** A sum of money, two decimals, in the currency that stands beside it or else the shop's: `"36.30"`. */
export const amount = z.string().regex( /^-?\d+\.\d{2}$/ );

/** A sum above or equal to nothing, as a person types it: `"30"`, `"30.5"` or `"30.00"`. */
export const amount_input = z.string().regex( /^\d{1,9}([.,]\d{1,2})?$/ );

/** A civil date: `"2026-01-15"`. */
export const civil_date = z.string().regex( /^\d{4}-\d{2}-\d{2}$/ );

/** A UTC instant: `"2026-01-15T07:00:00Z"`. */
export const instant = z.string().regex( /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/ );

export const id = z.int().min( 1 );

export const text = ( max: number ) => z.string().max( max );

/** A line somebody has to fill in. */
export const required_text = ( max: number ) => z.string().min( 1 ).max( max );

/** How often a subscription is charged: `"1 month"`, `"12 months"`. */
export const interval = z.string().regex( /^[1-9]\d{0,2} months?$/ );

export const customer_type = z.enum( [ 'consumer', 'business' ] );

export const sort_order = z.enum( [ 'asc', 'desc' ] );

/** What every list route accepts; `orderby` is added by each with its own closed set. */
export const list_query = {
	search: text( 100 ).optional(),
	page: z.int().min( 1 ).optional(),
	per_page: z.int().min( 1 ).max( 100 ).optional(),
	order: sort_order.optional(),
};

/** The error that every route answers with: one code, one sentence, and the fields it is about. */
export const api_error = z.object( {
	code: z.string(),
	message: z.string(),
	data: z.object( {
		status: z.int(),
		/** field (dotted path) → what is wrong with it, in the reader's language */
		fields: z.record( z.string(), z.string() ).optional(),
	} ),
} );

export type ApiErrorBody = z.infer< typeof api_error >;
