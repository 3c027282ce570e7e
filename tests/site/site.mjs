/**
 * Scratch sites: a real WordPress with WooCommerce and this plugin in a folder of its own, gone with the program that
 * made it (or kept, when a folder was named).
 *
 *     node tests/site/site.mjs [--db=sqlite|mariadb] [--locale=nl_NL|en_US] [--serve] DIR
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { lay_site } from './lay.mjs';
import { copy_database, start_mariadb } from './mariadb.mjs';
import { plugin_slug, root, site_dir } from './paths.mjs';
import { php, php_or_throw, serve_php } from './php.mjs';
import { free_port } from './processes.mjs';
import { prepare, prepare_or_exit } from './setup.mjs';
import { describe_woocommerce } from './setup/woocommerce.mjs';
import { template } from './template.mjs';
import { wp_cli, wp_cli_result } from './wp.mjs';

const plugin_file = `${ plugin_slug }/plugin.php`;

/** A line that kill -9 cut off (the kernel ends a write between two pages) was never accepted, as by a mail server. */
function whole_lines( line ) {
	try {
		return [ JSON.parse( line ) ];
	} catch {
		return [];
	}
}

const read_lines = ( file ) =>
	existsSync( file ) ? readFileSync( file, 'utf8' ).split( '\n' ).filter( Boolean ).flatMap( whole_lines ) : [];

/** What can be done with a site; everything a test needs and nothing that the product would know of. */
function handle( laid, { port, remove } ) {
	const lab = ( name ) => join( laid.lab_dir, name );
	const stops = [];
	return {
		...laid,
		port,
		/** `wp …`, throwing when it fails */
		wp: wp_cli( laid ),
		/** `wp …`, answering { status, stdout, stderr } */
		wp_result: wp_cli_result( laid ),
		/** a PHP file that is handed the site's folder as its first argument */
		php: ( file, args = [], options = {} ) => php( [ file, laid.dir, ...args ], { cwd: laid.dir, ...options } ),
		/** @param {string|null} instant ISO 8601, or null for the real clock */
		set_clock( instant ) {
			if ( instant === null ) {
				rmSync( lab( 'clock' ), { force: true } );
			} else {
				writeFileSync( lab( 'clock' ), instant );
			}
		},
		/** a file that makes an edge fail, such as mail_down; null takes it away */
		set_switch( name, content ) {
			if ( content === null ) {
				rmSync( lab( name ), { force: true } );
			} else {
				writeFileSync( lab( name ), content );
			}
		},
		mails: () => read_lines( lab( 'mail.jsonl' ) ),
		blocked: () => read_lines( lab( 'blocked.jsonl' ) ),
		debug_log: () => ( existsSync( lab( 'debug.log' ) ) ? readFileSync( lab( 'debug.log' ), 'utf8' ) : '' ),
		async serve( { workers = 4, env } = {} ) {
			const server = await serve_php( {
				router: join( site_dir, 'router.php' ),
				docroot: laid.dir,
				port,
				workers,
				env,
			} );
			stops.push( server.stop );
			return server;
		},
		async destroy() {
			for ( const stop of stops.splice( 0 ) ) {
				await stop();
			}
			if ( laid.db.kind === 'mariadb' ) {
				await laid.db.server.sql( `DROP DATABASE IF EXISTS ${ laid.db.name }` );
			}
			if ( remove ) {
				rmSync( laid.dir, { recursive: true, force: true } );
			}
		},
	};
}

/**
 * A lab: one database (and with MariaDB one server) on which scratch sites are made.
 *
 * @param {{ db?: 'sqlite'|'mariadb', durable?: boolean, locale?: 'nl_NL'|'en_US', mariadb_flags?: string[] }} options
 */
export async function open_lab( {
	db = process.env.DB === 'mariadb' ? 'mariadb' : 'sqlite',
	durable = false,
	locale = 'nl_NL',
	mariadb_flags = [],
} = {} ) {
	const parts = [ 'php', 'wordpress', 'woocommerce', ...( db === 'mariadb' ? [ 'mariadb' ] : [] ) ];
	const { has, lacks } = await prepare( { parts } );
	if ( lacks.mariadb ) {
		throw new Error( lacks.mariadb );
	}
	const { wordpress, woocommerce } = has;
	const made = await template( { db, locale, wordpress, woocommerce } );
	const server =
		db === 'mariadb'
			? await start_mariadb( {
					from: made.data,
					durable,
					more: mariadb_flags,
				} )
			: null;
	const sites = [];
	let count = 0;

	/** @param {{ dir?: string, plugin?: boolean, mu_plugins?: string[] }} options without `dir` a temporary folder */
	async function site( { dir, plugin = true, mu_plugins } = {} ) {
		const port = await free_port();
		const url = `http://127.0.0.1:${ port }`;
		const where = dir ? resolve( dir ) : mkdtempSync( join( tmpdir(), 'hi-site-' ) );
		mkdirSync( where, { recursive: true } );
		const database = { kind: db };
		if ( server ) {
			database.server = server;
			database.name = `site_${ process.pid }_${ ++count }`;
			await copy_database( server, made.database, database.name );
		} else {
			database.copy_of = made.sqlite;
		}
		const laid = lay_site( {
			dir: where,
			url,
			db: database,
			wordpress,
			woocommerce,
			mu_plugins,
		} );
		const made_site = handle( laid, { port, remove: ! dir } );
		sites.push( made_site );
		if ( ! dir ) {
			process.once( 'exit', () => rmSync( where, { recursive: true, force: true } ) );
		}
		const with_plugin = plugin && existsSync( join( root, 'plugin.php' ) ) ? plugin_file : '-';
		await php_or_throw( [ join( site_dir, 'finish.php' ), where, url, with_plugin ], { cwd: where } );
		return made_site;
	}

	return {
		db,
		locale,
		woocommerce,
		wordpress,
		server,
		/** the line with which a report begins */
		about: `WordPress ${ wordpress.version }, ${ describe_woocommerce( woocommerce ) }, ${
			db === 'mariadb' ? 'MariaDB' : 'SQLite'
		}`,
		site,
		async close() {
			for ( const made_site of sites ) {
				await made_site.destroy();
			}
			await server?.stop();
		},
	};
}

async function main() {
	const { values, positionals } = parseArgs( {
		allowPositionals: true,
		options: {
			db: { type: 'string' },
			locale: { type: 'string' },
			serve: { type: 'boolean' },
		},
	} );
	if ( positionals.length !== 1 ) {
		console.error( 'usage: node tests/site/site.mjs [--db=sqlite|mariadb] [--locale=nl_NL|en_US] [--serve] DIR' );
		process.exit( 2 );
	}
	await prepare_or_exit( {
		parts: [ 'node', 'php', 'bundle', 'wordpress', 'woocommerce' ],
	} );
	const lab = await open_lab( {
		...( values.db && { db: values.db } ),
		...( values.locale && { locale: values.locale } ),
	} );
	const site = await lab.site( { dir: positionals[ 0 ] } );
	console.log( `${ lab.about }\n${ site.dir }` );
	if ( values.serve || lab.db === 'mariadb' ) {
		await site.serve();
		console.log( `${ site.url }/wp-admin/ (admin, admin); Ctrl-C ends it` );
		await new Promise( () => {} );
	}
}

if ( process.argv[ 1 ] && import.meta.url === pathToFileURL( resolve( process.argv[ 1 ] ) ).href ) {
	await main();
}
