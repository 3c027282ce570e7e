/**
 * An installed shop, made once per database, language and versions and then only copied: WordPress, WooCommerce with
 * HPOS, the Netherlands, euros and 21 % VAT. The plugin itself is not in it: it is activated in each scratch site.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lay_site } from './lay.mjs';
import { make_data_folder, start_mariadb } from './mariadb.mjs';
import { cache, plugin_slug, site_dir } from './paths.mjs';
import { program, wp_cli } from './wp.mjs';

const kept = join( cache, 'templates' );
const database = 'template';

/** What is installed depends on these; a change makes another template. */
function key_of( { db, locale, wordpress, woocommerce } ) {
	const hash = createHash( 'sha256' );
	for ( const file of [ 'template.mjs', 'lay.mjs', 'install.php', 'sql.php' ] ) {
		hash.update( readFileSync( join( site_dir, file ) ) );
	}
	if ( woocommerce.stand_in ) {
		for ( const file of readdirSync( woocommerce.dir, {
			recursive: true,
			withFileTypes: true,
		} ) ) {
			if ( file.isFile() ) {
				hash.update( readFileSync( join( file.parentPath ?? file.path, file.name ) ) );
			}
		}
	}
	const what = woocommerce.stand_in ? 'stand-in' : `wc-${ woocommerce.version }`;
	return `${ db }-${ locale }-wp-${ wordpress.version }-${ what }-${ hash.digest( 'hex' ).slice( 0, 10 ) }`;
}

/** Another clone may be copying from an older one right now, so only what is a week old goes. */
function forget_old( key ) {
	const old = Date.now() - 7 * 86_400_000;
	for ( const name of existsSync( kept ) ? readdirSync( kept ) : [] ) {
		if ( ! name.startsWith( key ) && statSync( join( kept, name ) ).mtimeMs < old ) {
			rmSync( join( kept, name ), { recursive: true, force: true } );
		}
	}
}

async function install( site, locale ) {
	const wp = wp_cli( site );
	await wp( [
		'core',
		'install',
		`--url=${ site.url }`,
		'--title=Hosting Noord',
		'--admin_user=admin',
		'--admin_password=admin',
		'--admin_email=eigenaar@example.test',
		'--skip-email',
	] );
	await wp( [ 'plugin', 'activate', 'woocommerce' ] );
	await wp( [ ...program( join( site_dir, 'install.php' ), locale ), '--user=admin' ] );
	if ( ! site.woocommerce.stand_in ) {
		await wp( [ 'wc', 'hpos', 'enable' ] );
	}
}

async function make_sqlite( folder, site_options, locale ) {
	const site = lay_site( {
		...site_options,
		dir: join( folder, 'site' ),
		db: { kind: 'sqlite' },
	} );
	await install( site, locale );
	const file = join( site.dir, 'wp-content/database/.ht.sqlite' );
	copyFileSync( file, join( folder, 'site.sqlite' ) );
	rmSync( site.dir, { recursive: true } );
}

async function make_mariadb( folder, site_options, locale ) {
	const data = join( folder, 'data' );
	make_data_folder( data );
	const server = await start_mariadb( { data } );
	try {
		await server.sql( `CREATE DATABASE ${ database }` );
		const site = lay_site( {
			...site_options,
			dir: join( folder, 'site' ),
			db: { kind: 'mariadb', server, name: database },
		} );
		await install( site, locale );
		rmSync( site.dir, { recursive: true } );
	} finally {
		await server.stop();
	}
}

/**
 * @param {{ db: 'sqlite'|'mariadb', locale: string, wordpress: object, woocommerce: object }} options
 * @return {Promise<{ sqlite?: string, data?: string, database: string }>} the file or the data folder to copy
 */
export async function template( options ) {
	const key = key_of( options );
	const folder = join( kept, key );
	if ( ! existsSync( folder ) ) {
		console.error( `${ plugin_slug }: installing a shop to copy from (${ key })` );
		const scratch = `${ folder }.${ process.pid }`;
		mkdirSync( scratch, { recursive: true } );
		const site_options = { ...options, url: 'http://127.0.0.1' };
		const make = options.db === 'sqlite' ? make_sqlite : make_mariadb;
		try {
			await make( scratch, site_options, options.locale );
			forget_old( key );
			// Another process may have been faster: then its template is as good as ours.
			if ( ! existsSync( folder ) ) {
				renameSync( scratch, folder );
			}
		} finally {
			rmSync( scratch, { recursive: true, force: true } );
		}
	}
	return options.db === 'sqlite'
		? { sqlite: join( folder, 'site.sqlite' ), database }
		: { data: join( folder, 'data' ), database };
}
