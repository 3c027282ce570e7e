/** What `expect` means: count, at least one, dates, order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaint } from '../scenario/expect.mjs';

const events = [
	{
		on: '2026-01-01',
		event: 'invoice_issued',
		customer: 'anna',
		invoice: 1,
		periods: [ [ '2026-01-01', '2026-01-31' ] ],
		total: '36.30',
	},
	{ on: '2026-01-29', event: 'message_sent', customer: 'cor', step: 'last_warning', invoices: [ 1 ] },
	{
		on: '2026-02-01',
		event: 'invoice_issued',
		customer: 'anna',
		invoice: 2,
		periods: [ [ '2026-02-01', '2026-02-28' ] ],
		total: '36.30',
	},
	{ on: '2026-02-04', event: 'service_suspended', customer: 'cor', service: 'site' },
	{ on: '2026-03-04', event: 'service_suspended', customer: 'cor', service: 'shop' },
];
const warned_before = ( more ) => ( {
	before: [ { event: 'message_sent', step: 'last_warning' }, { event: 'service_suspended' } ],
	...more,
} );

test( 'expectations that are met', () => {
	for ( const expectation of [
		{ event: 'invoice_issued' },
		{ event: 'invoice_issued', count: 2 },
		{ event: 'invoice_issued', customer: 'bram', count: 0 },
		{ event: 'invoice_issued', on: '2026-02-01', count: 1 },
		{ event: 'invoice_issued', invoice: 2, periods: [ [ '2026-02-01', '2026-02-28' ] ] },
		{ event: 'invoice_issued', not_before: '2026-01-01', not_after: '2026-02-01' },
		{ event: 'invoice_issued', count: 2, not_after: '2026-02-01' },
		{ event: 'message_sent', invoices: [ 1 ] },
		warned_before( { customer: 'cor', days: 6 } ),
		warned_before( { customer: 'cor', days: 0 } ),
		{ before: [ { event: 'message_sent' }, { event: 'service_suspended', service: 'shop' } ], days: 34 },
	] ) {
		assert.equal( complaint( expectation, events ), null, JSON.stringify( expectation ) );
	}
} );

test( 'expectations that are not', () => {
	for ( const [ expectation, says ] of [
		[ { event: 'invoice_paid' }, /0 match/ ],
		[ { event: 'invoice_issued', count: 1 }, /2 match, 1 wanted/ ],
		[ { event: 'invoice_issued', count: 0 }, /2 match, 0 wanted/ ],
		[ { event: 'invoice_issued', total: '36.3' }, /0 match.*there was/ ],
		[ { event: 'invoice_issued', invoice: '1' }, /0 match/ ],
		[ { event: 'invoice_issued', periods: [ [ '2026-02-01', '2026-02-27' ] ] }, /0 match/ ],
		[ { event: 'invoice_issued', discount: '0.00' }, /0 match/ ],
		[ { event: 'message_sent', invoices: [] }, /0 match/ ],
		[ { event: 'invoice_issued', not_before: '2026-01-02' }, /falls on 2026-01-01/ ],
		[ { event: 'invoice_issued', not_after: '2026-01-31' }, /falls on 2026-02-01/ ],
		[ { event: 'invoice_paid', not_after: '2026-01-31' }, /0 match/ ],
		[ warned_before( { customer: 'cor', days: 7 } ), /6 days before/ ],
		[ warned_before( { customer: 'anna', days: 1 } ), /first never happened/ ],
		[ { before: [ { event: 'service_suspended' }, { event: 'message_sent' } ], days: 0 }, /-6 days before/ ],
	] ) {
		assert.match( complaint( expectation, events ) ?? 'met', says, JSON.stringify( expectation ) );
	}
} );
