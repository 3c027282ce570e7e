/**
 * `npm run i18n:check`: fails when a string in admin-src, includes or templates has no Dutch, when a translation
 * lost a placeholder, or when the files in languages/ are not what the sources and the .po make.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { catalogues, is_translated } from '../tools/i18n.mjs';
import { root } from '../tools/i18n/extract.mjs';

/** %s, %1$d and {name}, each as often as it stands there. */
const placeholders = ( text ) => ( text.match( /%(?:\d+\$)?[sd]|\{\w+\}|<\/?\w+>/g ) ?? [] ).sort().join( ' ' );

/** A singular may say "one" in words; everything else has to fill in the same. */
function lost( { text, plural, forms } ) {
	if ( ! plural ) {
		return placeholders( text ) !== placeholders( forms[ 0 ] );
	}
	return placeholders( plural ) !== placeholders( forms[ 1 ] );
}

const { entries, wrong, files } = catalogues();
const complaints = [
	...wrong.map( ( { file, line, wrong: why } ) => `${ file }:${ line }: ${ why }` ),
	...entries
		.filter( ( entry ) => ! is_translated( entry ) )
		.map( ( { files: [ file ], text } ) => `${ file }: no Dutch for ${ JSON.stringify( text ) }` ),
	...entries
		.filter( ( entry ) => is_translated( entry ) && lost( entry ) )
		.map(
			( { files: [ file ], text } ) =>
				`${ file }: the Dutch has other placeholders than ${ JSON.stringify( text ) }`
		),
	...[ ...files ]
		.filter( ( [ file, content ] ) => ! existsSync( file ) || ! readFileSync( file ).equals( content ) )
		.map( ( [ file ] ) => `${ relative( root, file ) } is out of date: npm run i18n` ),
];
if ( complaints.length ) {
	console.error( complaints.join( '\n' ) );
	console.error( `${ complaints.length } complaints about translations.` );
	process.exit( 1 );
}
console.log( `${ entries.length } strings, all in Dutch.` );
