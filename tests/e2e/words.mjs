/** The words of the screen in the reader's language, as WordPress finds them: translated, else as in the source. */
import { catalogues } from '../../tools/i18n.mjs';

const { entries } = catalogues();
const dutch = new Map(
	entries.flatMap( ( { text, plural, forms } ) => [
		[ text, forms[ 0 ] ],
		...( plural ? [ [ plural, forms[ 1 ] ] ] : [] ),
	] )
);

const placeholder = /%(?:(\d)\$)?[ds]/g;

/** `%d`, `%1$s` → the given values, in their order or by their number; without values they stay. */
function fill( sentence, values ) {
	let next = 0;
	return values.length === 0
		? sentence
		: sentence.replace( placeholder, ( _, place ) => String( values[ place ? place - 1 : next++ ] ) );
}

/**
 * What the screen says for a sentence of the source.
 *
 * @param {'nl-NL'|'en-US'} locale
 * @return {(id: string, ...values: any[]) => string}
 */
export const words_in =
	( locale ) =>
	( id, ...values ) => {
		if ( ! dutch.has( id ) ) {
			throw new Error( `the product says nowhere: ${ id }` );
		}
		return fill( ( locale === 'nl-NL' && dutch.get( id ) ) || id, values );
	};

const literal = ( text ) => text.replace( /[.*+?^${}()|[\]\\]/g, '\\$&' );

/** A sentence with placeholders as a pattern that takes any value for them. */
export const pattern_of = ( sentence ) =>
	new RegExp(
		sentence
			.split( /%(?:\d\$)?[ds]/ )
			.map( literal )
			.join( '.+' )
	);

/** As a whole word or sentence, not as a part of another word. */
const stands_in = ( text, where ) =>
	new RegExp( `(?<![\\p{L}\\p{N}])${ literal( text ) }(?![\\p{L}\\p{N}])`, 'u' ).test( where );

const sentences = ( language ) =>
	entries.flatMap( ( { text, plural, forms } ) =>
		( language === 'dutch' ? forms : [ text, plural ] ).filter( Boolean )
	);

/** The longest run of words between placeholders: that is looked for. */
const core_of = ( sentence ) =>
	sentence
		.split( /%(?:\d\$)?[ds]|\{\w+\}|\n/ )
		.map( ( part ) => part.trim() )
		.sort( ( one, other ) => other.length - one.length )[ 0 ];

/**
 * Words of one language that no sentence of the other holds: seen on a screen in the other, they are left over.
 *
 * @param {'english'|'dutch'} language
 */
function telltales( language ) {
	const others = sentences( language === 'dutch' ? 'english' : 'dutch' ).join( '\n' );
	return [ ...new Set( sentences( language ).map( core_of ) ) ].filter(
		( text ) => text.length > 3 && ! stands_in( text, others )
	);
}

/** @return {(seen: string) => string[]} what of a language is found in a text */
export function finder_of( language ) {
	const looked_for = telltales( language );
	return ( seen ) => looked_for.filter( ( text ) => stands_in( text, seen ) );
}
