/** Small strict readers: each takes a value and its place in the file, and answers the value or throws. */

export class InvalidScenario extends Error {
	constructor( at, complaint ) {
		super( `${ at }: ${ complaint }` );
		this.name = 'InvalidScenario';
		this.at = at;
	}
}

const shown = ( value ) => JSON.stringify( value ) ?? String( value );

export const text = ( pattern, what ) => ( value, at ) => {
	if ( typeof value !== 'string' || ! pattern.test( value ) ) {
		throw new InvalidScenario( at, `${ what } is wanted, not ${ shown( value ) }` );
	}
	return value;
};

export const amount = text( /^\d+\.\d{2}$/, 'an amount with two decimals such as "36.30"' );

export const whole = ( least ) => ( value, at ) => {
	if ( ! Number.isSafeInteger( value ) || value < least ) {
		throw new InvalidScenario( at, `a whole number from ${ least } is wanted, not ${ shown( value ) }` );
	}
	return value;
};

export const boolean = ( value, at ) => {
	if ( typeof value !== 'boolean' ) {
		throw new InvalidScenario( at, `true or false is wanted, not ${ shown( value ) }` );
	}
	return value;
};

export const any_of =
	( ...words ) =>
	( value, at ) => {
		if ( ! words.includes( value ) ) {
			throw new InvalidScenario( at, `one of ${ words.join( ', ' ) } is wanted, not ${ shown( value ) }` );
		}
		return value;
	};

/** A day that exists: 2026-02-30 is none. */
export const civil_date = ( value, at ) => {
	const date = text( /^\d{4}-\d{2}-\d{2}$/, 'a date such as "2026-01-31"' )( value, at );
	const instant = new Date( `${ date }T00:00:00Z` );
	if ( Number.isNaN( instant.getTime() ) || instant.toISOString().slice( 0, 10 ) !== date ) {
		throw new InvalidScenario( at, `${ date } is not a day of the calendar` );
	}
	return date;
};

export const list_of =
	( reader, least = 0 ) =>
	( value, at ) => {
		if ( ! Array.isArray( value ) || value.length < least ) {
			throw new InvalidScenario( at, `a list${ least ? ` of at least ${ least }` : '' } is wanted` );
		}
		return value.map( ( one, index ) => reader( one, `${ at }[${ index }]` ) );
	};

/** A list of fixed length, each place with its own reader. */
export const record = ( readers ) => ( value, at ) => {
	if ( ! Array.isArray( value ) || value.length !== readers.length ) {
		throw new InvalidScenario( at, `a list of ${ readers.length } is wanted` );
	}
	return readers.map( ( reader, index ) => reader( value[ index ], `${ at }[${ index }]` ) );
};

/**
 * An object with these keys and no other; a key that ends in ? may be absent. `null` takes any key.
 */
export const object = ( fields ) => ( value, at ) => {
	if ( typeof value !== 'object' || value === null || Array.isArray( value ) ) {
		throw new InvalidScenario( at, `an object is wanted, not ${ shown( value ) }` );
	}
	if ( fields === null ) {
		return value;
	}
	const readers = Object.fromEntries(
		Object.entries( fields ).map( ( [ name, reader ] ) => [ name.replace( /\?$/, '' ), reader ] )
	);
	const unknown = Object.keys( value ).find( ( name ) => ! Object.hasOwn( readers, name ) );
	if ( unknown !== undefined ) {
		throw new InvalidScenario( at, `"${ unknown }" is not known here` );
	}
	const absent = Object.keys( fields ).find( ( name ) => ! name.endsWith( '?' ) && ! Object.hasOwn( value, name ) );
	if ( absent !== undefined ) {
		throw new InvalidScenario( at, `"${ absent }" is missing` );
	}
	return Object.fromEntries(
		Object.entries( value ).map( ( [ name, one ] ) => [ name, readers[ name ]( one, `${ at }.${ name }` ) ] )
	);
};
