/**
 * `npm run test:php:integration [-- phpunit arguments]`: the integration suite on a scratch site.
 * DB=mariadb takes MariaDB. The suite finds its site in HOSTING_INVOICES_SITE.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { prepare_or_exit } from './setup.mjs';
import { open_lab } from './site.mjs';

await prepare_or_exit( { parts: [ 'php', 'composer', 'wordpress', 'woocommerce' ] } );
const lab = await open_lab();
const site = await lab.site();
console.log( lab.about );

const given = process.argv.slice( 2 );
const phpunit = spawn(
	'php',
	[
		'-d',
		'memory_limit=1G',
		join( root, 'vendor/bin/phpunit' ),
		'--testsuite',
		'integration',
		'--bootstrap',
		join( root, 'tests/php/Integration/bootstrap.php' ),
		...given,
	],
	{
		cwd: root,
		stdio: 'inherit',
		env: {
			...process.env,
			HOSTING_INVOICES_SITE: site.dir,
			HOSTING_INVOICES_STAND_IN_USED: lab.woocommerce.stand_in ? '1' : '',
		},
	}
);
const status = await new Promise( ( resolve ) =>
	phpunit.once( 'close', ( code, signal ) => resolve( signal ? 1 : code ) )
);
const log = site.debug_log();
if ( log !== '' ) {
	console.log( `the site's debug log (last lines):\n${ log.slice( -3000 ) }` );
}
await lab.close();
process.exit( status );
