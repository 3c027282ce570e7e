/** Runs PHP: once with its answer, or as a web server on 127.0.0.1. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './paths.mjs';
import { free_port, keep_running, until } from './processes.mjs';

const flags = [ '-d', 'memory_limit=512M', '-d', 'display_errors=stderr' ];
/** For servers only: a process that runs once loses as much in compiling as it takes [ran]. */
const server_flags = [ '-d', 'opcache.enable_cli=1', '-d', 'log_errors=0' ];
/*
 * Not opcache.file_cache either: it halves a boot of WooCommerce, and crashed PHP 8.2 with WP-CLI's phar [ran].
 */

/**
 * @param {string[]}                                                        args    after `php`
 * @param {{ cwd?: string, env?: object, input?: string, on_line?: (line: string) => void }} options
 * `on_line` takes what is printed line by line; then `stdout` stays empty
 * @return {Promise<{ status: number|string, stdout: string, stderr: string }>} never throws
 */
export function php( args, { cwd = root, env = {}, input, on_line } = {} ) {
	return new Promise( ( resolve ) => {
		const child = spawn( 'php', [ ...flags, ...args ], {
			cwd,
			env: { ...process.env, ...env },
			stdio: [ 'pipe', 'pipe', 'pipe' ],
		} );
		let stdout = '';
		let stderr = '';
		if ( on_line ) {
			createInterface( { input: child.stdout } ).on( 'line', on_line );
		} else {
			child.stdout.setEncoding( 'utf8' ).on( 'data', ( text ) => {
				stdout += text;
			} );
		}
		child.stderr.setEncoding( 'utf8' ).on( 'data', ( text ) => {
			stderr += text;
		} );
		child.once( 'error', ( error ) => resolve( { status: 'error', stdout, stderr: error.message } ) );
		child.once( 'close', ( code, signal ) => resolve( { status: code ?? signal, stdout, stderr } ) );
		child.stdin.on( 'error', () => {} );
		child.stdin.end( input ?? '' );
	} );
}

/** As php(), but throws when it fails, and answers only what was printed. */
export async function php_or_throw( args, options ) {
	const { status, stdout, stderr } = await php( args, options );
	if ( status !== 0 ) {
		throw new Error(
			`php ${ args.slice( 0, 4 ).join( ' ' ) } … failed (${ status })\n${ stderr }${ stdout }`.slice( 0, 6000 )
		);
	}
	return stdout;
}

/**
 * A web server on 127.0.0.1.
 *
 * @param {{ router: string, docroot?: string, port?: number, workers?: number, env?: object }} options
 * @return {Promise<{ url: string, port: number, stop: () => Promise<void>, tail: () => string }>}
 */
export async function serve_php( { router, docroot = root, port, workers = 1, env = {} } ) {
	const listens_on = port ?? ( await free_port() );
	const child = keep_running(
		'php',
		[ ...flags, ...server_flags, '-S', `127.0.0.1:${ listens_on }`, '-t', docroot, router ],
		{
			env: {
				...process.env,
				...env,
				// With 1 PHP forks a worker all the same, and complains.
				...( workers > 1 ? { PHP_CLI_SERVER_WORKERS: String( workers ) } : {} ),
			},
		}
	);
	const url = `http://127.0.0.1:${ listens_on }`;
	await until(
		() =>
			fetch( `${ url }/__ready` ).then(
				() => true,
				() => false
			),
		{ what: `the PHP server on ${ url }`, child }
	);
	return {
		url,
		port: listens_on,
		stop: () => child.stop(),
		tail: child.tail,
	};
}
