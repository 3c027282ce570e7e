/**
 * `npm run i18n`: takes the strings out of admin-src, includes and templates, keeps the translations that are in
 * languages/hosting-invoices-nl_NL.po, adds what is new (empty), drops what is gone, and makes of it
 * the .mo for PHP and the one .json for the screen's scripts: lazily loaded chunks find their words in it too. What
 * customers load has a .json of its own, with no more than its own words.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { key_of, read_po, write_json, write_mo, write_po } from './i18n/catalogue.mjs';
import { DOMAIN, extract, root } from './i18n/extract.mjs';

const LOCALE = 'nl_NL';
/** Handles of scripts for customers, each with the folder of its source; see WooCommerce/DirectDebit/DebitScripts. */
const FOR_CUSTOMERS = {
	'hosting-invoices-debit-block': 'admin-src/debit-checkout/',
	'hosting-invoices-debit-form': 'admin-src/debit-checkout/',
};
const folder = join( root, 'languages' );
const named = ( rest ) => join( folder, `${ DOMAIN }-${ LOCALE }${ rest }` );

/**
 * One entry a string, with all the places where it stands.
 * @param rows
 * @param translated
 */
export function gather( rows, translated ) {
	const entries = new Map();
	for ( const row of rows ) {
		const key = key_of( row );
		const entry = entries.get( key ) ?? {
			...row,
			files: [],
			comments: [],
			used: new Set(),
			forms: translated.get( key ) ?? [],
		};
		entry.plural ??= row.plural;
		entry.used.add( row.in );
		entry.files = [ ...new Set( [ ...entry.files, row.file ] ) ];
		entry.comments = [ ...new Set( [ ...entry.comments, row.comment ] ) ].filter( Boolean );
		entries.set( key, entry );
	}
	return [ ...entries.values() ].map( ( entry ) => ( {
		...entry,
		forms: entry.plural
			? [ entry.forms[ 0 ] ?? '', entry.forms[ 1 ] ?? entry.forms[ 0 ] ?? '' ]
			: [ entry.forms[ 0 ] ?? '' ],
	} ) );
}

export const is_translated = ( { forms } ) => forms.every( ( form ) => form !== '' );

/** What the files in languages/ should be, given the sources and what has been translated. */
export function catalogues() {
	const po = named( '.po' );
	const translated = existsSync( po ) ? read_po( readFileSync( po, 'utf8' ) ) : new Map();
	const rows = extract();
	const entries = gather(
		rows.filter( ( { wrong } ) => ! wrong ),
		translated
	);
	const ready = entries.filter( is_translated );
	return {
		entries,
		wrong: rows.filter( ( { wrong } ) => wrong ),
		files: new Map( [
			[ po, Buffer.from( write_po( entries, LOCALE ) ) ],
			[
				named( '.mo' ),
				write_mo(
					ready.filter( ( { used } ) => used.has( 'php' ) ),
					LOCALE
				),
			],
			[
				named( `-${ DOMAIN }.json` ),
				Buffer.from(
					write_json(
						ready.filter( ( { used } ) => used.has( 'script' ) ),
						LOCALE
					)
				),
			],
			...Object.entries( FOR_CUSTOMERS ).map( ( [ handle, source ] ) => [
				named( `-${ handle }.json` ),
				Buffer.from(
					write_json(
						ready.filter( ( { files } ) => files.some( ( file ) => file.startsWith( source ) ) ),
						LOCALE
					)
				),
			] ),
		] ),
	};
}

if ( process.argv[ 1 ]?.endsWith( 'i18n.mjs' ) ) {
	const { entries, files } = catalogues();
	mkdirSync( folder, { recursive: true } );
	files.forEach( ( content, file ) => writeFileSync( file, content ) );
	const missing = entries.filter( ( entry ) => ! is_translated( entry ) );
	console.log( `${ entries.length } strings, ${ missing.length } without a translation.` );
	missing.forEach( ( { text, files: [ file ] } ) => console.log( `  ${ file }: ${ JSON.stringify( text ) }` ) );
}
