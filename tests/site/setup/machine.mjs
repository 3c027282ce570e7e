/** PHP with its extensions, MariaDB's server and Chromium: found, or installed where we may. */
import { existsSync } from 'node:fs';
import { apt_install, ask, can_apt, which } from './run.mjs';

/** extension as PHP names it → Debian's package */
const extensions = {
	pdo_sqlite: 'sqlite3',
	sqlite3: 'sqlite3',
	mysqli: 'mysql',
	curl: 'curl',
	gd: 'gd',
	zip: 'zip',
	mbstring: 'mbstring',
	dom: 'xml',
	SimpleXML: 'xml',
	xmlwriter: 'xml',
};

const loaded = () => new Set( ask( 'php', [ '-m' ] )?.split( '\n' ) ?? [] );

const php_version = () => ask( 'php', [ '-r', 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;' ] );

export function ensure_php() {
	if ( which( 'php' ) === null && can_apt() ) {
		apt_install( [ 'php-cli' ] );
	}
	const version = php_version();
	if ( version === null ) {
		throw new Error( 'PHP 8.2 or newer is needed (command line), and `php` was not found.' );
	}
	const [ major, minor ] = version.split( '.' ).map( Number );
	if ( major < 8 || ( major === 8 && minor < 2 ) ) {
		throw new Error( `PHP 8.2 or newer is needed; \`php\` is ${ version }.` );
	}
	const lacking = () => {
		const there = loaded();
		const names = Object.keys( extensions ).filter( ( name ) => ! there.has( name ) );
		return [ ...new Set( names.map( ( name ) => extensions[ name ] ) ) ];
	};
	let packages = lacking();
	if ( packages.length > 0 ) {
		const names = packages.map( ( name ) => `php${ version }-${ name }` );
		if ( ! can_apt() ) {
			throw new Error(
				`PHP lacks extensions. On Debian or Ubuntu: sudo apt-get install ${ names.join(
					' '
				) }; elsewhere install PHP's ${ packages.join( ', ' ) } extensions.`
			);
		}
		apt_install( names );
		packages = lacking();
		if ( packages.length > 0 ) {
			throw new Error( `PHP still lacks ${ packages.join( ', ' ) } after installing.` );
		}
	}
	return version;
}

function found_or_installed( what, find, packages, hint ) {
	const path = find();
	if ( path !== null ) {
		return path;
	}
	if ( ! can_apt() ) {
		throw new Error( `${ what } was not found; ${ hint }` );
	}
	try {
		apt_install( packages );
	} catch ( error ) {
		throw new Error( `${ what } could not be installed: ${ error.message }` );
	}
	const installed = find();
	if ( installed === null ) {
		throw new Error( `${ what } is not there after installing` );
	}
	return installed;
}

/** Debian's server-core holds the program without a service: nothing starts by itself. */
export const find_mariadb = () =>
	found_or_installed(
		'MariaDB (mariadbd, mariadb-install-db)',
		() => which( 'mariadb-install-db', 'mysql_install_db' ) && which( 'mariadbd', 'mysqld' ),
		[ 'mariadb-server-core', 'mariadb-client-core' ],
		'on Debian or Ubuntu: sudo apt-get install mariadb-server-core mariadb-client-core'
	);

export const find_chromium = () =>
	found_or_installed(
		'Chromium',
		() => {
			const given = process.env.CHROMIUM_PATH;
			return given && existsSync( given ) ? given : which( 'chromium', 'chromium-browser', 'google-chrome' );
		},
		[ 'chromium' ],
		'set CHROMIUM_PATH, or on Debian: sudo apt-get install chromium'
	);

/** What reads PDFs and their QR codes back in tests. */
export const find_pdf_tools = () =>
	found_or_installed(
		'poppler-utils and zbar-tools',
		() => which( 'pdftotext' ) && which( 'pdftoppm' ) && which( 'zbarimg' ),
		[ 'poppler-utils', 'zbar-tools' ],
		'on Debian: sudo apt-get install poppler-utils zbar-tools'
	);
