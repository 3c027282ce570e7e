/** How many tests a program ran, read from the closing lines of what it printed. */

const number = ( text, pattern ) => Number( text.match( pattern )?.[ 1 ] ?? 0 );
const last = ( text, pattern ) => [ ...text.matchAll( pattern ) ].at( -1 )?.[ 0 ];

const plain = ( text ) => text.replace( /\u001b\[[0-9;]*m/g, '' );

function phpunit( text ) {
	const all_good = last( text, /^OK \(\d+ tests?, .*$/gm );
	if ( all_good ) {
		return { passed: number( all_good, /(\d+) tests?/ ), failed: 0, skipped: 0 };
	}
	const line = last( text, /^Tests: \d+, .*$/gm );
	if ( ! line ) {
		return null;
	}
	const failed = number( line, /Failures: (\d+)/ ) + number( line, /Errors: (\d+)/ );
	const skipped = number( line, /Skipped: (\d+)/ ) + number( line, /Incomplete: (\d+)/ );
	return { passed: number( line, /Tests: (\d+)/ ) - failed - skipped, failed, skipped };
}

function jest( text ) {
	const line = last( text, /^Tests:\s+.*\d+ total$/gm );
	return line
		? {
				passed: number( line, /(\d+) passed/ ),
				failed: number( line, /(\d+) failed/ ),
				skipped: number( line, /(\d+) (?:skipped|todo)/ ),
			}
		: null;
}

function node( text ) {
	return /^# pass \d+$/m.test( text )
		? {
				passed: number( text, /^# pass (\d+)$/m ),
				failed: number( text, /^# fail (\d+)$/m ) + number( text, /^# cancelled (\d+)$/m ),
				skipped: number( text, /^# skipped (\d+)$/m ) + number( text, /^# todo (\d+)$/m ),
			}
		: null;
}

function lines( text ) {
	const line = last( text, /^\d+ passed, \d+ failed(?:, \d+ skipped)?$/gm );
	return line
		? {
				passed: number( line, /(\d+) passed/ ),
				failed: number( line, /(\d+) failed/ ),
				skipped: number( line, /(\d+) skipped/ ),
			}
		: null;
}

const readers = { phpunit, jest, node, lines };

/**
 * @param {'phpunit'|'jest'|'node'|'lines'} reader
 * @param {string} printed
 * @param {number} status with which the program ended
 * @return {{ passed: number, failed: number, skipped: number, problem?: string }} a program that fell over, or that ran
 * nothing, counts as one failed test
 */
export function count( reader, printed, status ) {
	const found = readers[ reader ]( plain( printed ) );
	if ( found === null || found.passed + found.failed + found.skipped === 0 ) {
		return { passed: 0, failed: 1, skipped: 0, problem: `ran no test (exit ${ status })` };
	}
	if ( status !== 0 && found.failed === 0 ) {
		return { ...found, failed: 1, problem: `ended with ${ status } though no test failed` };
	}
	return found;
}
