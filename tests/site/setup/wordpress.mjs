/**
 * WordPress, in this order: WORDPRESS_DIR; the cache; the npm package wp-studio, which carries a whole WordPress, its
 * SQLite integration, translations and WP-CLI. It is fetched with `npm pack`, because as a dependency it would pull
 * half a gigabyte, and only what is named below is unpacked.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, studio, studio_dir } from '../paths.mjs';
import { run } from './run.mjs';

/** sha512 of the package's tarball; another content is refused. */
const integrity = 'sha512-boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==';

const inside = 'package/dist/cli/wp-files';
const wanted = [
	`${ inside }/latest/wordpress`,
	`${ inside }/latest/languages`,
	`${ inside }/sqlite-database-integration`,
	`${ inside }/wp-cli/wp-cli.phar`,
];

const is_wordpress = ( dir ) =>
	existsSync( join( dir, 'wp-settings.php' ) ) || existsSync( join( dir, 'wp-includes/version.php' ) );

function check_integrity( file ) {
	const found = createHash( 'sha512' ).update( readFileSync( file ) ).digest( 'base64' );
	if ( `sha512-${ found }` !== integrity ) {
		throw new Error( `${ studio.name } ${ studio.version } is not the package we know (sha512-${ found }).` );
	}
}

/** Other languages, sample plugins and older themes are not used by any test. */
function prune( files ) {
	const languages = join( files, 'latest/languages' );
	for ( const name of readdirSync( languages ) ) {
		if ( ! name.includes( 'nl_NL' ) ) {
			rmSync( join( languages, name ), { recursive: true } );
		}
	}
	const content = join( files, 'latest/wordpress/wp-content' );
	rmSync( join( content, 'plugins' ), { recursive: true, force: true } );
	for ( const theme of readdirSync( join( content, 'themes' ) ) ) {
		if ( theme !== 'twentytwentyfive' ) {
			rmSync( join( content, 'themes', theme ), { recursive: true } );
		}
	}
}

function unpack() {
	mkdirSync( cache, { recursive: true } );
	const scratch = mkdtempSync( join( cache, 'unpack-' ) );
	try {
		run(
			'npm',
			[ 'pack', `${ studio.name }@${ studio.version }`, '--pack-destination', scratch, '--loglevel=error' ],
			// Outside any project: its own .npmrc must not steer this.
			{ cwd: scratch, stdio: [ 'ignore', 'ignore', 'inherit' ] }
		);
		const tarball = join( scratch, `${ studio.name }-${ studio.version }.tgz` );
		check_integrity( tarball );
		run( 'tar', [ '-xzf', tarball, '-C', scratch, ...wanted ] );
		const files = join( scratch, inside );
		prune( files );
		rmSync( studio_dir, { recursive: true, force: true } );
		renameSync( files, studio_dir );
	} finally {
		rmSync( scratch, { recursive: true, force: true } );
	}
}

/** @return {{ dir: string, version: string, languages: string, sqlite: string, wp_cli: string }} */
export function ensure_wordpress() {
	const given = process.env.WORDPRESS_DIR;
	if ( given && ! is_wordpress( given ) ) {
		throw new Error( `WORDPRESS_DIR is ${ given }, which is no WordPress.` );
	}
	if ( ! is_wordpress( join( studio_dir, 'latest/wordpress' ) ) ) {
		unpack();
	}
	const dir = given || join( studio_dir, 'latest/wordpress' );
	const [ , version ] =
		readFileSync( join( dir, 'wp-includes/version.php' ), 'utf8' ).match( /\$wp_version = '([^']+)'/ ) ?? [];
	return {
		dir,
		version,
		languages: join( studio_dir, 'latest/languages' ),
		sqlite: join( studio_dir, 'sqlite-database-integration' ),
		wp_cli: join( studio_dir, 'wp-cli/wp-cli.phar' ),
	};
}
