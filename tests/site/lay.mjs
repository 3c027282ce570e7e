/** The files of a site: WordPress, its configuration, the plugins and the lab's own must-use plugin. */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { lay_wordpress } from './files.mjs';
import { plugin_slug, root, site_dir } from './paths.mjs';

const php_string = ( value ) => `'${ String( value ).replace( /[\\']/g, '\\$&' ) }'`;

const define = ( name, value ) =>
	`define( ${ php_string( name ) }, ${ typeof value === 'boolean' ? String( value ) : php_string( value ) } );`;

/** Nothing rings, mails or reaches out by itself on a lab site, and errors are written down. */
const constants = ( dir, db ) => ( {
	...( db.kind === 'sqlite'
		? {
				DB_NAME: 'site',
				DB_USER: '',
				DB_PASSWORD: '',
				DB_HOST: '',
				DB_FILE: '.ht.sqlite',
				DB_DIR: join( dir, 'wp-content/database' ),
			}
		: {
				DB_NAME: db.name,
				DB_USER: db.server.user,
				DB_PASSWORD: db.server.password,
				DB_HOST: `localhost:${ db.server.socket }`,
			} ),
	DB_CHARSET: 'utf8mb4',
	DB_COLLATE: '',
	...Object.fromEntries(
		[ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ].flatMap( ( name ) => [
			[ `${ name }_KEY`, randomBytes( 32 ).toString( 'hex' ) ],
			[ `${ name }_SALT`, randomBytes( 32 ).toString( 'hex' ) ],
		] )
	),
	WP_ENVIRONMENT_TYPE: 'local',
	WP_HTTP_BLOCK_EXTERNAL: true,
	WP_ACCESSIBLE_HOSTS: '127.0.0.1',
	DISABLE_WP_CRON: true,
	AUTOMATIC_UPDATER_DISABLED: true,
	DISALLOW_FILE_MODS: true,
	WP_DEBUG: true,
	WP_DEBUG_LOG: join( dir, 'lab/debug.log' ),
	WP_DEBUG_DISPLAY: false,
	LAB_DIR: join( dir, 'lab' ),
} );

const config = ( dir, db ) =>
	[
		'<?php',
		...Object.entries( constants( dir, db ) ).map( ( [ name, value ] ) => define( name, value ) ),
		"$table_prefix = 'wp_';",
		"if ( ! defined( 'ABSPATH' ) ) {",
		"	define( 'ABSPATH', __DIR__ . '/' );",
		'}',
		"require_once ABSPATH . 'wp-settings.php';",
		'',
	].join( '\n' );

function lay_database( dir, db, sqlite ) {
	if ( db.kind !== 'sqlite' ) {
		return;
	}
	const content = join( dir, 'wp-content' );
	mkdirSync( join( content, 'database' ), { recursive: true } );
	writeFileSync(
		join( content, 'db.php' ),
		readFileSync( join( sqlite, 'db.copy' ), 'utf8' )
			.replaceAll( '{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite )
			.replaceAll( '{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php' )
	);
	if ( db.copy_of ) {
		copyFileSync( db.copy_of, join( content, 'database/.ht.sqlite' ) );
	}
}

/**
 * @param {{ dir: string, url: string, db: object, wordpress: object, woocommerce: object, mu_plugins?: string[] }} options
 *                                                                                                                          `db` is { kind: 'sqlite', copy_of? } or { kind: 'mariadb', server, name }
 */
export function lay_site( { dir, url, db, wordpress, woocommerce, mu_plugins = [ 'lab.php' ] } ) {
	if ( existsSync( join( dir, 'wp-config.php' ) ) ) {
		throw new Error( `${ dir } holds a site already` );
	}
	lay_wordpress( wordpress.dir, dir );
	const content = join( dir, 'wp-content' );
	for ( const folder of [ 'plugins', 'mu-plugins', 'uploads', 'themes' ] ) {
		mkdirSync( join( content, folder ), { recursive: true } );
	}
	mkdirSync( join( dir, 'lab' ), { recursive: true } );
	cpSync( join( wordpress.dir, 'wp-content/themes' ), join( content, 'themes' ), { recursive: true } );
	symlinkSync( wordpress.languages, join( content, 'languages' ) );
	// WooCommerce must be called that, or `Requires Plugins: woocommerce` does not find the stand-in.
	symlinkSync( woocommerce.dir, join( content, 'plugins/woocommerce' ) );
	symlinkSync( root, join( content, 'plugins', plugin_slug ) );
	for ( const name of mu_plugins ) {
		copyFileSync( join( site_dir, 'mu-plugins', name ), join( content, 'mu-plugins', name ) );
	}
	lay_database( dir, db, wordpress.sqlite );
	writeFileSync( join( dir, 'wp-config.php' ), config( dir, db ), {
		mode: 0o600,
	} );
	return {
		dir,
		url,
		db,
		wordpress,
		woocommerce,
		lab_dir: join( dir, 'lab' ),
	};
}
