/** The counts of `npm test` are read from what the runners print. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count } from '../../counts.mjs';

test( 'closing lines of each runner', () => {
	for ( const [ reader, printed, status, passed, failed, skipped ] of [
		[ 'phpunit', 'OK (1 test, 3 assertions)', 0, 1, 0, 0 ],
		[ 'phpunit', '...\nOK (412 tests, 9000 assertions)\n', 0, 412, 0, 0 ],
		[ 'phpunit', 'FAILURES!\nTests: 10, Assertions: 20, Errors: 1, Failures: 2, Skipped: 3.', 2, 4, 3, 3 ],
		[ 'phpunit', 'OK, but some tests were skipped!\nTests: 5, Assertions: 10, Skipped: 1.', 0, 4, 0, 1 ],
		[ 'phpunit', 'OK, but there were issues!\nTests: 5, Assertions: 10, Warnings: 1.', 1, 5, 1, 0 ],
		[ 'phpunit', 'No tests executed!', 1, 0, 1, 0 ],
		[ 'phpunit', 'PHP Fatal error: x', 255, 0, 1, 0 ],
		[ 'jest', 'Test Suites: 1 passed, 1 total\nTests:       1 skipped, 5 passed, 6 total', 0, 5, 0, 1 ],
		[ 'jest', '\u001b[1mTests:\u001b[22m       2 failed, 5 passed, 7 total', 1, 5, 2, 0 ],
		[ 'jest', 'Test Suites: 1 failed, 1 passed, 2 total\nTests:       5 passed, 5 total', 1, 5, 1, 0 ],
		[ 'node', '# tests 3\n# pass 2\n# fail 1\n# cancelled 0\n# skipped 0\n# todo 0', 1, 2, 1, 0 ],
		[ 'node', '# pass 2\n# fail 0\n# cancelled 1\n# skipped 1\n# todo 0', 1, 2, 1, 1 ],
		[ 'lines', '3 passed, 0 failed', 0, 3, 0, 0 ],
		[ 'lines', '1 passed, 1 failed\n3 passed, 0 failed, 2 skipped', 0, 3, 0, 2 ],
		[ 'lines', '', 0, 0, 1, 0 ],
	] ) {
		const { problem, ...found } = count( reader, printed, status );
		assert.deepEqual( found, { passed, failed, skipped }, `${ printed } ${ problem ?? '' }` );
	}
} );
