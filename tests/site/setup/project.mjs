/** What belongs to this clone: node_modules, vendor and the bundle. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { apt_install, can_apt, run, which } from './run.mjs';

const read_json = ( path ) => {
	try {
		return JSON.parse( readFileSync( path, 'utf8' ) );
	} catch {
		return null;
	}
};

/** Packages of the lock file that node_modules has in another version or not at all. */
function stale_packages() {
	const wanted = read_json( join( root, 'package-lock.json' ) )?.packages ?? {};
	const there = read_json( join( root, 'node_modules/.package-lock.json' ) )?.packages ?? {};
	return Object.entries( wanted ).filter(
		( [ path, { version, optional } ] ) => path !== '' && ! optional && there[ path ]?.version !== version
	);
}

export function ensure_node() {
	const [ major, minor ] = process.versions.node.split( '.' ).map( Number );
	if ( major < 20 || ( major === 20 && minor < 19 ) ) {
		throw new Error( `Node 20.19 or newer is needed; this is ${ process.versions.node }.` );
	}
	if ( stale_packages().length > 0 ) {
		run( 'npm', [ 'ci', '--no-progress', '--loglevel=error' ], {
			cwd: root,
		} );
	}
	return process.versions.node;
}

/** composer.json pins exact versions and there is no lock file: the pins are compared with what is installed. */
function vendor_is_stale() {
	const { 'require-dev': pins = {} } = read_json( join( root, 'composer.json' ) ) ?? {};
	const installed = read_json( join( root, 'vendor/composer/installed.json' ) );
	const versions = Object.fromEntries(
		( installed?.packages ?? [] ).map( ( { name, version } ) => [ name, version.replace( /^v/, '' ) ] )
	);
	return Object.entries( pins ).some( ( [ name, version ] ) => versions[ name ] !== version.replace( /^v/, '' ) );
}

export function ensure_vendor() {
	if ( ! existsSync( join( root, 'composer.json' ) ) ) {
		return null;
	}
	if ( vendor_is_stale() ) {
		if ( which( 'composer' ) === null && can_apt() ) {
			apt_install( [ 'composer' ] );
		}
		if ( which( 'composer' ) === null ) {
			throw new Error( 'Composer 2 is needed, and was not found.' );
		}
		run( 'composer', [ 'update', '--no-interaction', '--no-progress', '--quiet' ], {
			cwd: root,
			env: { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' },
		} );
	}
	return join( root, 'vendor' );
}

function* files_below( path ) {
	if ( ! existsSync( path ) ) {
		return;
	}
	if ( ! statSync( path ).isDirectory() ) {
		yield path;
		return;
	}
	for ( const name of readdirSync( path ).sort() ) {
		yield* files_below( join( path, name ) );
	}
}

/** A fingerprint of everything the bundle is made from. */
function source_hash() {
	const hash = createHash( 'sha256' );
	for ( const part of [
		'admin-src',
		'contract',
		'package-lock.json',
		'webpack',
		'webpack.config.js',
		'tsconfig.json',
	] ) {
		for ( const file of files_below( join( root, part ) ) ) {
			hash.update( file.slice( root.length ) );
			hash.update( readFileSync( file ) );
		}
	}
	return hash.digest( 'hex' );
}

export function ensure_bundle() {
	const stamp = join( root, 'build/.made-from' );
	const made_from = existsSync( stamp ) ? readFileSync( stamp, 'utf8' ) : '';
	const hash = source_hash();
	if ( made_from !== hash || ! existsSync( join( root, 'build/index.asset.php' ) ) ) {
		run( 'npm', [ 'run', '-s', 'build' ], { cwd: root } );
		writeFileSync( stamp, hash );
	}
	return join( root, 'build' );
}
