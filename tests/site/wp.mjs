/** WP-CLI on a site. */
import { userInfo } from 'node:os';
import { php, php_or_throw } from './php.mjs';

const arguments_for = ( site, args ) => [
	site.wordpress.wp_cli,
	`--path=${ site.dir }`,
	'--no-color',
	...( userInfo().uid === 0 ? [ '--allow-root' ] : [] ),
	...args,
];

const quoted = ( text ) => `'${ String( text ).replace( /[\\']/g, '\\$&' ) }'`;

/**
 * Arguments that run a PHP file of ours inside WP-CLI; the file returns a closure that takes `args`.
 * (`wp eval-file` evaluates the text, in which strict_types cannot be declared.)
 */
export const program = ( file, ...args ) => [
	'eval',
	`( require ${ quoted( file ) } )( ${ args.map( quoted ).join( ', ' ) } );`,
];

/** A function that runs `wp …` on the site and answers what it printed; it throws when the command fails. */
export const wp_cli = ( site ) => ( args, options ) =>
	php_or_throw( arguments_for( site, args ), { cwd: site.dir, ...options } );

/** The same without throwing: { status, stdout, stderr }. */
export const wp_cli_result = ( site ) => ( args, options ) =>
	php( arguments_for( site, args ), { cwd: site.dir, ...options } );
