/**
 * WooCommerce, in this order: WOOCOMMERCE_DIR; the cache; a download of the current version from WordPress.org into
 * the cache; and where that cannot be reached, the stand-in. HOSTING_INVOICES_STAND_IN=1 takes the stand-in at once.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, stand_in_dir } from '../paths.mjs';
import { ask } from './run.mjs';

const download = process.env.WOOCOMMERCE_ZIP ?? 'https://downloads.wordpress.org/plugin/woocommerce.latest-stable.zip';
const cached = join( cache, 'woocommerce' );
/** A failed download is not tried again for an hour, so that set-up stays quick without a network. */
const failed = join( cache, 'woocommerce.unreachable' );
const answer_within = 10_000;
const arrive_within = 180_000;

const version_of = ( dir ) => {
	const file = join( dir, 'woocommerce.php' );
	return existsSync( file ) ? readFileSync( file, 'utf8' ).match( /^\s*\*\s*Version:\s*(\S+)/m )?.[ 1 ] : undefined;
};

const tried_lately = () => existsSync( failed ) && Date.now() - Number( readFileSync( failed, 'utf8' ) ) < 3_600_000;

async function fetch_zip( file ) {
	const late = new AbortController();
	let timer = setTimeout( () => late.abort(), answer_within );
	try {
		const response = await fetch( download, { signal: late.signal } );
		clearTimeout( timer );
		if ( ! response.ok ) {
			throw new Error( `answered ${ response.status }` );
		}
		timer = setTimeout( () => late.abort(), arrive_within );
		writeFileSync( file, Buffer.from( await response.arrayBuffer() ) );
	} finally {
		clearTimeout( timer );
	}
}

async function download_into_cache() {
	mkdirSync( cache, { recursive: true } );
	const scratch = mkdtempSync( join( cache, 'download-' ) );
	try {
		const zip = join( scratch, 'woocommerce.zip' );
		await fetch_zip( zip );
		const unzip =
			'$z = new ZipArchive(); exit( true === $z->open( $argv[1] ) && $z->extractTo( $argv[2] ) ? 0 : 1 );';
		if ( ask( 'php', [ '-r', unzip, zip, scratch ] ) === null || ! version_of( join( scratch, 'woocommerce' ) ) ) {
			throw new Error( 'what came is not WooCommerce' );
		}
		rmSync( cached, { recursive: true, force: true } );
		renameSync( join( scratch, 'woocommerce' ), cached );
		rmSync( failed, { force: true } );
		console.log( `set-up: WooCommerce ${ version_of( cached ) } downloaded` );
	} finally {
		rmSync( scratch, { recursive: true, force: true } );
	}
}

const stand_in = ( why ) => {
	const version = version_of( stand_in_dir );
	if ( ! version ) {
		throw new Error(
			`the real WooCommerce is not to be had (${ why }), and there is no stand-in in tests/site/stand-in.`
		);
	}
	console.log( `set-up: STAND-IN for WooCommerce (${ why }): what passes on it only is not done` );
	return { dir: stand_in_dir, version, stand_in: true, why };
};

/** @return {Promise<{ dir: string, version: string, stand_in: boolean, why?: string }>} */
export async function ensure_woocommerce() {
	if ( process.env.HOSTING_INVOICES_STAND_IN === '1' ) {
		return stand_in( 'HOSTING_INVOICES_STAND_IN is set' );
	}
	const given = process.env.WOOCOMMERCE_DIR;
	if ( given ) {
		const version = version_of( given );
		if ( ! version ) {
			throw new Error( `WOOCOMMERCE_DIR is ${ given }, which is no WooCommerce.` );
		}
		return { dir: given, version, stand_in: false };
	}
	if ( ! version_of( cached ) ) {
		if ( tried_lately() ) {
			return stand_in( 'WordPress.org could not be reached' );
		}
		try {
			await download_into_cache();
		} catch ( error ) {
			writeFileSync( failed, String( Date.now() ) );
			return stand_in( `WordPress.org could not be reached: ${ error.cause?.code ?? error.message }` );
		}
	}
	return { dir: cached, version: version_of( cached ), stand_in: false };
}

/** The line that every report on a site begins with. */
export const describe_woocommerce = ( { version, stand_in: is_stand_in } ) =>
	is_stand_in ? `STAND-IN for WooCommerce (${ version }), not the real one` : `WooCommerce ${ version }`;
