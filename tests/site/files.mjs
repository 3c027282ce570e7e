/** Copies of file trees that cost next to nothing: hard links where the file system allows, else copies. */
import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

function link_or_copy( from, to ) {
	try {
		linkSync( from, to );
	} catch {
		copyFileSync( from, to );
	}
}

/** Only for trees that nobody writes into afterwards: a hard link shares its content. */
export function link_tree( from, to ) {
	mkdirSync( to, { recursive: true } );
	for ( const entry of readdirSync( from, { withFileTypes: true } ) ) {
		const source = join( from, entry.name );
		const target = join( to, entry.name );
		if ( entry.isDirectory() ) {
			link_tree( source, target );
		} else if ( entry.isSymbolicLink() ) {
			symlinkSync( readlinkSync( source ), target );
		} else {
			link_or_copy( source, target );
		}
	}
}

/**
 * A WordPress whose ABSPATH is `to`. wp-admin finds wp-load.php beside its own real path, so its files must really be
 * here; wp-includes goes by ABSPATH and can be a symbolic link.
 */
export function lay_wordpress( from, to ) {
	mkdirSync( to, { recursive: true } );
	for ( const name of readdirSync( from ) ) {
		const source = join( from, name );
		const target = join( to, name );
		if ( name === 'wp-includes' ) {
			symlinkSync( source, target );
		} else if ( name === 'wp-admin' ) {
			link_tree( source, target );
		} else if ( lstatSync( source ).isFile() && name.endsWith( '.php' ) && name !== 'wp-config.php' ) {
			link_or_copy( source, target );
		}
	}
	mkdirSync( join( to, 'wp-content' ), { recursive: true } );
}
