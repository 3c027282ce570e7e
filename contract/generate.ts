/**
 * Makes `contract/generated/` from the zod schemas: JSON Schema (draft 4) for PHP, and the table of routes.
 *
 * `tsx contract/generate.ts` writes; with `--check` it writes nothing and fails when the committed
 * files differ. PHP checks with WordPress's own `rest_validate_value_from_schema()`, which silently
 * ignores whatever it does not know: a keyword outside its list is therefore an error here.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { routes, type Route } from './routes';

type Json = null | boolean | number | string | Json[] | { [ key: string ]: Json };
type Schema = { [ key: string ]: Json };

/** `rest_get_allowed_schema_keywords()` of WordPress 7.1, and `required`, which its validator reads too. */
const KEYWORDS = new Set(
	(
		'title description default type format enum items properties additionalProperties patternProperties ' +
		'minProperties maxProperties minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength ' +
		'maxLength pattern minItems maxItems uniqueItems anyOf oneOf required'
	).split( ' ' )
);

const is_schema = ( value: Json | undefined ): value is Schema =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

/**
 * The same expression for PCRE: WordPress runs it with the `u` modifier, where `\d` takes every
 * digit of every script, and a bare `$` also stands before a last line feed.
 */
function pcre( pattern: string, where: string ): string {
	if ( /\\[wsbWSBD]/.test( pattern ) ) {
		throw new Error( `${ where }: \\w, \\s and \\b mean something else to PCRE: ${ pattern }` );
	}
	if ( ! pattern.startsWith( '^' ) || ! pattern.endsWith( '$' ) ) {
		throw new Error( `${ where }: a pattern is anchored at both ends: ${ pattern }` );
	}
	return pattern.replaceAll( '\\d', '[0-9]' ).replace( /\$$/, '$(?!\\n)' );
}

/** `anyOf: [ X, null ]` of one scalar type becomes a list of types: a sentence a person can read when it fails. */
function nullable( schema: Schema ): Schema {
	const options = schema.anyOf;
	if ( ! Array.isArray( options ) || options.length !== 2 ) {
		return schema;
	}
	const [ first, second ] = options;
	if ( ! is_schema( first ) || ! is_schema( second ) || second.type !== 'null' ) {
		return schema;
	}
	if ( typeof first.type !== 'string' || first.type === 'object' || first.enum ) {
		return schema;
	}
	return { ...first, type: [ first.type, 'null' ] };
}

const children = ( map: Json | undefined, where: string ): Schema =>
	Object.fromEntries(
		Object.entries( is_schema( map ) ? map : {} ).map( ( [ key, value ] ) => [
			key,
			is_schema( value ) ? clean( value, `${ where }.${ key }` ) : value,
		] )
	);

/** One schema as WordPress reads it. @throws Error on anything that WordPress would ignore */
function clean( source: Schema, where: string ): Schema {
	const schema = nullable( source );
	const result: Schema = {};
	for ( const [ keyword, value ] of Object.entries( schema ) ) {
		const at = `${ where }/${ keyword }`;
		if (
			keyword === '$schema' ||
			( keyword === 'propertyNames' && JSON.stringify( value ) === '{"type":"string"}' )
		) {
			continue;
		}
		// The bounds of a JavaScript integer say nothing about our figures.
		if (
			( keyword === 'maximum' || keyword === 'minimum' ) &&
			Math.abs( Number( value ) ) === Number.MAX_SAFE_INTEGER
		) {
			continue;
		}
		if ( ! KEYWORDS.has( keyword ) ) {
			throw new Error( `${ at }: WordPress ignores "${ keyword }"` );
		}
		if ( keyword === 'pattern' ) {
			result.pattern = pcre( String( value ), at );
		} else if ( keyword === 'properties' || keyword === 'patternProperties' ) {
			result[ keyword ] = children( value, at );
		} else if ( Array.isArray( value ) && ( keyword === 'anyOf' || keyword === 'oneOf' ) ) {
			result[ keyword ] = value.map( ( option, index ) => clean( option as Schema, `${ at }.${ index }` ) );
		} else if ( keyword === 'items' && Array.isArray( value ) ) {
			throw new Error( `${ at }: WordPress does not know tuples` );
		} else {
			result[ keyword ] = is_schema( value ) ? clean( value, at ) : value;
		}
	}
	if ( result.type === undefined && result.anyOf === undefined && result.oneOf === undefined ) {
		throw new Error( `${ where }: without a type WordPress accepts anything` );
	}
	return result;
}

const print = ( value: Json ) => JSON.stringify( value, null, '\t' ) + '\n';

/** File name → text, for every route and for the table of routes. */
function generate(): Map< string, string > {
	const files = new Map< string, string >();
	const table: Schema = {};
	for ( const [ name, declared ] of Object.entries( routes ) ) {
		const route: Route = declared;
		const part = ( kind: 'query' | 'body' | 'response' ): string | null => {
			const declaration = route[ kind ];
			if ( ! declaration ) {
				return null;
			}
			const made = z.toJSONSchema( declaration, { target: 'draft-4', io: 'input', reused: 'inline' } );
			files.set( `${ name }.${ kind }.json`, print( clean( made as Schema, `${ name }.${ kind }` ) ) );
			return `${ name }.${ kind }`;
		};
		table[ name ] = {
			method: route.method,
			path: route.path,
			needs: route.needs,
			list: route.list ?? false,
			query: part( 'query' ),
			body: part( 'body' ),
			response: part( 'response' ),
		};
	}
	files.set( 'routes.json', print( table ) );
	return files;
}

const directory = join( dirname( fileURLToPath( import.meta.url ) ), 'generated' );
const files = generate();
mkdirSync( directory, { recursive: true } );
const present = readdirSync( directory ).filter( ( file ) => file.endsWith( '.json' ) );
const stale = present.filter( ( file ) => ! files.has( file ) );
const changed = [ ...files ].filter(
	( [ file, text ] ) => ! present.includes( file ) || readFileSync( join( directory, file ), 'utf8' ) !== text
);

if ( process.argv.includes( '--check' ) ) {
	const wrong = [ ...changed.map( ( [ file ] ) => file ), ...stale ];
	if ( wrong.length ) {
		console.error( `contract/generated is out of date (npm run contract): ${ wrong.join( ', ' ) }` );
		process.exit( 1 );
	}
	console.log( `contract/generated is up to date: ${ files.size } files.` );
} else {
	changed.forEach( ( [ file, text ] ) => writeFileSync( join( directory, file ), text ) );
	stale.forEach( ( file ) => rmSync( join( directory, file ) ) );
	console.log( `${ files.size } files, ${ changed.length } written, ${ stale.length } removed.` );
}
