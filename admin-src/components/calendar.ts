/** Civil dates: arithmetic on `"2026-01-15"` without a time zone, and the words for them. */
import { __, _n, sprintf } from '@wordpress/i18n';
import { boot } from './boot';

const DAY = 86_400_000;

/** Midnight UTC of a civil date; only ever compared with others made the same way. */
const moment = ( date: string ) => Date.parse( `${ date }T00:00:00Z` );

export const is_civil_date = ( date: string ) => {
	const at = /^\d{4}-\d{2}-\d{2}$/.test( date ) ? moment( date ) : NaN;
	return ! Number.isNaN( at ) && new Date( at ).toISOString().startsWith( date );
};

export const plus_days = ( date: string, days: number ) =>
	new Date( moment( date ) + days * DAY ).toISOString().slice( 0, 10 );

/** The same day some months on, or the last of that month when it has no such day. */
export const plus_months = ( date: string, months: number ) => {
	const [ year = 0, month = 1, day = 1 ] = date.split( '-' ).map( Number );
	const last = new Date( Date.UTC( year, month + months, 0 ) ).getUTCDate();
	return new Date( Date.UTC( year, month - 1 + months, Math.min( day, last ) ) ).toISOString().slice( 0, 10 );
};

/** 3 = the second is three days after the first. */
export const days_between = ( first: string, second: string ) =>
	Math.round( ( moment( second ) - moment( first ) ) / DAY );

const in_words = ( date: string, options: Intl.DateTimeFormatOptions ) =>
	is_civil_date( date )
		? new Intl.DateTimeFormat( boot().locale, { timeZone: 'UTC', ...options } ).format( moment( date ) )
		: date;

const same_year = ( date: string, other: string ) => date.slice( 0, 4 ) === other.slice( 0, 4 );

/** "15 January 2026" */
export const date_with_year = ( date: string ) => in_words( date, { day: 'numeric', month: 'long', year: 'numeric' } );

/** "15 January", with the year when it is not this one. */
export const date_in_words = ( date: string, today = boot().today ) =>
	same_year( date, today ) ? in_words( date, { day: 'numeric', month: 'long' } ) : date_with_year( date );

/** "15 Jan", with the year when it is not this one: for columns. */
export const date_short = ( date: string, today = boot().today ) =>
	in_words( date, {
		day: 'numeric',
		month: 'short',
		...( same_year( date, today ) ? {} : { year: 'numeric' as const } ),
	} );

/** "Friday 6 February": for what has to be said on the telephone. */
export const date_with_weekday = ( date: string ) =>
	in_words( date, { weekday: 'long', day: 'numeric', month: 'long' } );

/** "today", "tomorrow", "in 3 days", "3 days ago". */
export function days_from_today( date: string, today = boot().today ): string {
	const days = days_between( today, date );
	if ( days === 0 ) {
		return __( 'today', 'hosting-invoices' );
	}
	if ( days === 1 ) {
		return __( 'tomorrow', 'hosting-invoices' );
	}
	if ( days === -1 ) {
		return __( 'yesterday', 'hosting-invoices' );
	}
	return days > 0
		? // translators: %d: number of days
			sprintf( _n( 'in %d day', 'in %d days', days, 'hosting-invoices' ), days )
		: // translators: %d: number of days
			sprintf( _n( '%d day ago', '%d days ago', -days, 'hosting-invoices' ), -days );
}

/** "1 – 31 January 2026" in the reader's own way of writing a range. */
export const period_in_words = ( first: string, last: string ) =>
	is_civil_date( first ) && is_civil_date( last )
		? new Intl.DateTimeFormat( boot().locale, {
				timeZone: 'UTC',
				day: 'numeric',
				month: 'long',
				year: 'numeric',
			} ).formatRange( moment( first ), moment( last ) )
		: `${ first } – ${ last }`;

/** The civil date on which an instant falls for whoever reads it. */
export const date_of_instant = ( instant: string ) => {
	const at = new Date( instant );
	const two = ( figure: number ) => String( figure ).padStart( 2, '0' );
	return `${ at.getFullYear() }-${ two( at.getMonth() + 1 ) }-${ two( at.getDate() ) }`;
};

/** "08:02": only where minutes matter, such as what a panel answered. */
export const time_of_instant = ( instant: string ) =>
	new Intl.DateTimeFormat( boot().locale, { hour: '2-digit', minute: '2-digit' } ).format( new Date( instant ) );
