/**
 * A private MariaDB server: a data folder of its own, a socket and a port on 127.0.0.1, gone with the program that
 * started it. Never a service of the machine.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { php_or_throw } from './php.mjs';
import { free_port, keep_running, until } from './processes.mjs';
import { ask, which } from './setup/run.mjs';

const user = 'lab';

/** An empty data folder with MariaDB's own tables, made once and then copied. */
export function make_data_folder( to ) {
	const installer = which( 'mariadb-install-db', 'mysql_install_db' );
	const scratch = `${ to }.${ process.pid }`;
	rmSync( scratch, { recursive: true, force: true } );
	mkdirSync( dirname( to ), { recursive: true } );
	const done = ask(
		installer,
		[
			'--no-defaults',
			`--datadir=${ scratch }`,
			`--user=${ userInfo().username }`,
			'--auth-root-authentication-method=normal',
			'--skip-test-db',
			'--innodb-log-file-size=16M',
		],
		{ stdio: [ 'ignore', 'pipe', 'ignore' ] }
	);
	if ( done === null ) {
		throw new Error( `${ installer } could not make ${ scratch }` );
	}
	renameSync( scratch, to );
}

/** Durable writes for benches and faults; plain tests do not wait for the disk. */
const flags = ( durable ) =>
	durable
		? [ '--innodb-flush-log-at-trx-commit=1', '--innodb-buffer-pool-size=512M' ]
		: [
				'--innodb-flush-log-at-trx-commit=0',
				'--innodb-flush-method=nosync',
				'--innodb-doublewrite=0',
				'--innodb-buffer-pool-size=192M',
			];

/** The password is the server's own, set at its start by an init file. */
function init_file( at, password ) {
	writeFileSync(
		at,
		[ 'localhost', '127.0.0.1' ]
			.flatMap( ( host ) => [
				`CREATE USER IF NOT EXISTS '${ user }'@'${ host }';`,
				`ALTER USER '${ user }'@'${ host }' IDENTIFIED BY '${ password }';`,
				`GRANT ALL ON *.* TO '${ user }'@'${ host }' WITH GRANT OPTION;`,
			] )
			.join( '\n' ),
		{ mode: 0o600 }
	);
}

/**
 * @param {{ from?: string, data?: string, durable?: boolean, more?: string[] }} options `from` is copied to a temporary
 *                                                                                       folder; `data` is used as it stands and kept.
 */
export async function start_mariadb( { from, data, durable = false, more = [] } ) {
	// A socket's path may have at most some 100 characters: not below the site.
	const home = mkdtempSync( join( tmpdir(), 'hi-db-' ) );
	const folder = data ?? join( home, 'data' );
	if ( from ) {
		cpSync( from, folder, { recursive: true } );
	}
	const socket = join( home, 'sock' );
	const port = await free_port();
	const password = randomBytes( 12 ).toString( 'hex' );
	init_file( join( home, 'init.sql' ), password );
	const child = keep_running( which( 'mariadbd', 'mysqld' ), [
		'--no-defaults',
		`--datadir=${ folder }`,
		`--socket=${ socket }`,
		`--user=${ userInfo().username }`,
		'--bind-address=127.0.0.1',
		`--port=${ port }`,
		`--pid-file=${ join( home, 'pid' ) }`,
		`--init-file=${ join( home, 'init.sql' ) }`,
		'--skip-log-bin',
		'--skip-name-resolve',
		'--innodb-log-file-size=16M',
		'--max-connections=100',
		'--character-set-server=utf8mb4',
		'--collation-server=utf8mb4_unicode_520_ci',
		...flags( durable ),
		...more,
	] );
	const server = {
		socket,
		port,
		user,
		password,
		data: folder,
		pid: child.pid,
		tail: child.tail,
		sql: ( statements, database = '' ) =>
			php_or_throw( [ join( import.meta.dirname, 'sql.php' ), socket, user, database ], {
				input: statements,
				env: { LAB_DB_PASSWORD: password },
			} ),
		async stop() {
			await child.stop( 'SIGTERM', 20_000 );
			rmSync( home, { recursive: true, force: true } );
		},
	};
	process.once( 'exit', () => rmSync( home, { recursive: true, force: true } ) );
	await until( () => existsSync( socket ), {
		what: 'MariaDB',
		child,
		within: 40_000,
	} );
	// The first answer comes after the init file was read.
	await server.sql( 'SELECT 1' );
	rmSync( join( home, 'init.sql' ) );
	return server;
}

/** A copy of a database on the same server, table by table. */
export function copy_database( server, from, to ) {
	return server.sql( `-- copy ${ from } ${ to }` );
}
