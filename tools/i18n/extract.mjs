/** Every translatable string of the project, from TypeScript and from PHP, in one shape. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = dirname( fileURLToPath( import.meta.url ) );
export const root = dirname( dirname( here ) );
export const DOMAIN = 'hosting-invoices';

/** Function → the places of text, plural, context and domain among its arguments. */
const CALLS = {
	__: [ 0, null, null, 1 ],
	_x: [ 0, null, 1, 2 ],
	_n: [ 0, 1, null, 3 ],
	_nx: [ 0, 1, 3, 4 ],
};

function files_in( folder, endings ) {
	const path = join( root, folder );
	return existsSync( path )
		? readdirSync( path, { recursive: true } )
				.map( ( name ) => join( path, name ) )
				.filter( ( name ) => endings.some( ( ending ) => name.endsWith( ending ) ) )
				.sort()
		: [];
}

const literal = ( node ) => ( node && ts.isStringLiteralLike( node ) ? node.text : null );

function comment_before( source, node ) {
	const text = source.text.slice( Math.max( 0, node.getStart( source ) - 400 ), node.getStart( source ) );
	return /translators: ([^\n]*?)\s*(?:\*\/\s*\}?)?\n(?:[^\n]*\n)?[^\n]*$/.exec( text )?.[ 1 ] ?? '';
}

function from_typescript( file ) {
	const source = ts.createSourceFile( file, readFileSync( file, 'utf8' ), ts.ScriptTarget.Latest, true );
	const rows = [];
	const walk = ( node ) => {
		const spec = ts.isCallExpression( node ) && ts.isIdentifier( node.expression ) && CALLS[ node.expression.text ];
		if ( spec ) {
			const [ text, plural, context, domain ] = spec.map( ( place ) =>
				place === null ? null : literal( node.arguments[ place ] )
			);
			const line = source.getLineAndCharacterOfPosition( node.getStart( source ) ).line + 1;
			rows.push( { text, plural, context, domain, comment: comment_before( source, node ), file, line } );
		}
		ts.forEachChild( node, walk );
	};
	walk( source );
	return rows;
}

function from_php( files ) {
	if ( files.length === 0 ) {
		return [];
	}
	const printed = execFileSync( 'php', [ join( here, 'extract.php' ), ...files ], { maxBuffer: 64e6 } );
	return JSON.parse( printed.toString() );
}

/** @return {{ text: string, plural: string|null, context: string|null, comment: string, file: string, in: 'script'|'php' }[]} */
export function extract() {
	const scripts = files_in( 'admin-src', [ '.ts', '.tsx' ] ).filter(
		( file ) => ! /[\\/]test[\\/]|\.d\.ts$/.test( file )
	);
	const php = [ 'includes', 'templates' ].flatMap( ( folder ) => files_in( folder, [ '.php' ] ) );
	const plugin = [ join( root, 'plugin.php' ), join( root, 'uninstall.php' ) ].filter( existsSync );
	const rows = [
		...scripts.flatMap( from_typescript ).map( ( row ) => ( { ...row, in: 'script' } ) ),
		...from_php( [ ...php, ...plugin ] ).map( ( row ) => ( { ...row, in: 'php' } ) ),
	];
	// Strings of another domain, such as WooCommerce's own, are not ours to translate.
	const ours = rows.filter( ( { domain } ) => domain === DOMAIN || domain === null );
	return ours.map( ( { domain, ...row } ) => ( {
		...row,
		file: relative( root, row.file ),
		wrong:
			row.text === null ? 'the text is not one quoted string' : domain === null && 'the text domain is missing',
	} ) );
}
