import type { Invoice } from '../../../contract/invoices';
import { a_future_step, an_event, an_invoice } from '../../test/fixtures';
import { as } from '../../test/reader';
import { gate_summary } from '../gate-summary';
import { offers } from '../offers';
import { past_lines, same_reason, today_words } from '../story-lines';

beforeEach( () => as() );

const lines = ( change: Partial< Invoice > ) =>
	past_lines( an_invoice( change ) ).map( ( line ) => ( line.kind === 'event' ? line.event.event : line.kind ) );

const issued = an_event();
const paid = ( on: string ) => an_event( { id: 9, on, event: 'invoice_paid' } );

it.each( [
	[ 'late', { story: [ issued ] }, [ 'invoice_issued', 'due_passed' ] ],
	[ 'not due yet', { due: '2026-02-01', story: [ issued ] }, [ 'invoice_issued' ] ],
	[
		'paid in time',
		{ state: 'paid', story: [ issued, paid( '2026-01-15' ) ] },
		[ 'invoice_issued', 'invoice_paid' ],
	],
	[
		'paid late',
		{ state: 'paid', story: [ issued, paid( '2026-01-16' ) ] },
		[ 'invoice_issued', 'due_passed', 'invoice_paid' ],
	],
	[ 'cancelled', { state: 'cancelled', story: [ issued ] }, [ 'invoice_issued' ] ],
	// One day may hold several events: their ids say which came first.
	[
		'in disorder',
		{ due: '2026-02-01', story: [ an_event( { id: 3, event: 'note' } ), issued ] },
		[ 'invoice_issued', 'note' ],
	],
] as const )( 'the story of an invoice that is %s', ( _what, change, told ) => {
	expect( lines( { ...change, story: [ ...change.story ] } as Partial< Invoice > ) ).toEqual( told );
} );

it.each( [
	[ { state: 'paid' }, 'paid, nothing more comes' ],
	[ { state: 'cancelled' }, 'cancelled, nothing more comes' ],
	[ { disputed: true }, 'waits until the dispute is closed' ],
	[ { paused: 'promise' }, 'waits for the promise' ],
	[ { paused: 'hold', paused_until: '2026-02-20' }, 'on hold until February 20' ],
	[ { state: 'collecting' }, 'waits for the direct debit' ],
	[ {}, 'next: Suspend the service, in 3 days' ],
	[ { future: [] }, 'nothing more comes by itself' ],
	[
		{ future: [ a_future_step( { state: 'waiting', why: [ 'other_invoice_leads' ] } ) ] },
		'waits: an older invoice goes first',
	],
] as const )( 'today, with %j: %s', ( change, words ) =>
	expect( today_words( an_invoice( change as Partial< Invoice > ) ) ).toBe( words )
);

it.each( [
	[ { why: [ 'debit' ], state: 'waiting' }, { why: [ 'debit' ], state: 'waiting' }, true ],
	[ { why: [ 'debit' ], state: 'waiting' }, { why: [ 'dispute' ], state: 'waiting' }, false ],
	[ { why: [ 'debit' ], state: 'waiting', names_date: '2026-02-05' }, { why: [ 'debit' ], state: 'waiting' }, false ],
	[ { why: [ 'warning' ], state: 'planned' }, { why: [ 'warning' ], state: 'planned' }, false ],
] as const )( 'a reason is said once: %j after %j', ( step, before, same ) => {
	const made = ( change: object ) => a_future_step( { names_date: null, ...change } );
	expect( same_reason( made( step ), made( before ) ) ).toBe( same );
	expect( same_reason( made( step ), undefined ) ).toBe( false );
} );

const debit = ( state: string, collection_on = '2026-01-30' ) => ( {
	id: 8,
	amount: '35.57',
	collection_on,
	state,
	phase: 'submitted',
	returnable_until: '2026-02-06',
	refundable_until: '2026-03-27',
	unauthorised_until: '2027-02-28',
} );

it.each( [
	[ {}, [ 'Book payment', 'Promise', 'Payment plan', 'Hold', 'Dispute' ] ],
	[ { state: 'paid' }, [] ],
	[ { state: 'paid', debit: debit( 'collected' ) }, [ 'Debit came back' ] ],
	[
		{ debit: debit( 'planned' ) },
		[ 'Book collection', 'Book payment', 'Promise', 'Payment plan', 'Hold', 'Dispute' ],
	],
	[ { debit: debit( 'planned', '2026-02-23' ) }, [ 'Book payment', 'Promise', 'Payment plan', 'Hold', 'Dispute' ] ],
	[
		{ debit: debit( 'submitted' ) },
		[ 'Book collection', 'Book payment', 'Debit came back', 'Promise', 'Payment plan', 'Hold', 'Dispute' ],
	],
	[ { debit: debit( 'returned' ) }, [ 'Book payment', 'Promise', 'Payment plan', 'Hold', 'Dispute' ] ],
	[
		{ promise_id: 1, hold_id: 2, dispute_id: 3 },
		[ 'Book payment', 'Withdraw the promise', 'Payment plan', 'End the hold', 'Close the dispute' ],
	],
] as const )( 'an invoice with %j offers %j', ( change, labels ) =>
	expect( offers( an_invoice( change as Partial< Invoice > ) ).map( ( { label } ) => label ) ).toEqual( labels )
);

it.each( [
	[ {}, {}, 'Suspension not before February 4, if nothing changes.' ],
	[ { suspension_from: null }, {}, 'No suspension is coming.' ],
	[
		{},
		{ paused: 'promise', paused_until: '2026-02-06' },
		'Not suspended now: promise until February 6. Suspension not before February 4, if nothing changes.',
	],
	[ { wanted: 'suspended' }, {}, 'It is restored by itself when nothing is past due any more.' ],
] as const )( 'a service with %j on an invoice with %j: %s', ( service, change, words ) => {
	const on = an_invoice( change as Partial< Invoice > );
	expect( gate_summary( { ...on.services[ 0 ]!, ...service }, on ) ).toBe( words );
} );
