/** Starting other programs, with their output where a person can see it. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { accessSync, constants, existsSync } from 'node:fs';

/** Runs and shows; throws with the command when it fails. */
export function run( command, args, options = {} ) {
	console.log( `set-up: ${ command } ${ args.join( ' ' ) }` );
	const result = spawnSync( command, args, { stdio: 'inherit', ...options } );
	if ( result.status !== 0 ) {
		throw new Error(
			`\`${ command } ${ args.join( ' ' ) }\` failed (${ result.error?.message ?? result.status })`
		);
	}
}

/** Runs quietly and answers what it printed, or null when it failed. */
export function ask( command, args, options = {} ) {
	const result = spawnSync( command, args, { encoding: 'utf8', ...options } );
	return result.status === 0 ? result.stdout.trim() : null;
}

/** The full path of a program, or null. */
export function which( ...names ) {
	const folders = [ ...( process.env.PATH ?? '' ).split( delimiter ), '/usr/sbin', '/usr/local/sbin' ];
	for ( const name of names ) {
		for ( const folder of folders ) {
			const path = join( folder, name );
			try {
				accessSync( path, constants.X_OK );
				return path;
			} catch {}
		}
	}
	return null;
}

/** Only root on Debian or Ubuntu can be given packages. */
export const can_apt = () =>
	process.getuid?.() === 0 && existsSync( '/etc/debian_version' ) && which( 'apt-get' ) !== null;

let fresh = false;

/** @throws Error when apt cannot bring them */
export function apt_install( packages ) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const short = [ '-q', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20' ];
	if ( ! fresh ) {
		run( 'apt-get', [ ...short, 'update' ], { env } );
		fresh = true;
	}
	run( 'apt-get', [ ...short, 'install', '-y', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...packages ], {
		env,
	} );
}
