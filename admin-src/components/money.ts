/** Amounts travel as decimal strings and stay strings here: nothing is computed with a float. */
import { boot } from './boot';

/** "36.30" → 3630 */
export const minor = ( amount: string ) => {
	const [ , sign = '', whole = '0', cents = '' ] = /^(-?)(\d+)(?:[.,](\d{1,2}))?$/.exec( amount ) ?? [];
	const value = Number( whole ) * 100 + Number( cents.padEnd( 2, '0' ) );
	return sign ? -value : value;
};

/** 3630 → "36.30" */
export const from_minor = ( value: number ) => {
	const digits = String( Math.abs( value ) ).padStart( 3, '0' );
	return `${ value < 0 ? '-' : '' }${ digits.slice( 0, -2 ) }.${ digits.slice( -2 ) }`;
};

export const is_nothing = ( amount: string ) => minor( amount ) === 0;

/** "€ 36,30" in Dutch, "€36.30" in English. */
export const money = ( amount: string, currency = boot().currency ) =>
	// The types know figures only; Intl takes a decimal string exactly.
	new Intl.NumberFormat( boot().locale, { style: 'currency', currency } ).format( amount as unknown as number );

/** "€ 1.240" in a sentence: cents only when there are any. */
export const money_round = ( amount: string, currency = boot().currency ) =>
	new Intl.NumberFormat( boot().locale, {
		style: 'currency',
		currency,
		minimumFractionDigits: amount.endsWith( '.00' ) ? 0 : 2,
	} ).format( amount as unknown as number );

export const is_amount_input = ( typed: string ) => /^\d{1,9}([.,]\d{1,2})?$/.test( typed.trim() );

/** What a person typed, as the wire wants it; what is not an amount is left for the server to refuse. */
export const amount_to_wire = ( typed: string ) => typed.trim().replace( /^€\s*/, '' );

/** An amount as a person would type it: "36,30" or "36.30". */
export const amount_to_type = ( amount: string ) =>
	boot().locale.startsWith( 'nl' ) ? amount.replace( '.', ',' ) : amount;
