import { next_call, outcome_to_wire, start, type Outcome } from '../outcomes';

const draft = ( outcome: Outcome, note = '' ) => ( { ...start( outcome, { owed: '36.30' }, '2026-02-01' ), note } );

it.each( [
	[ 'promised', { outcome: 'promised', amount: '36.30', by: '2026-02-06' } ],
	[
		'plan',
		{
			outcome: 'plan',
			instalments: [
				{ on: '2026-02-01', amount: '18.15' },
				{ on: '2026-03-01', amount: '18.15' },
			],
		},
	],
	[ 'reached', { outcome: 'reached' } ],
	[ 'not_reached', { outcome: 'not_reached', again_on: '2026-02-02' } ],
	[ 'dispute', { outcome: 'dispute' } ],
	[ 'will_not_pay', { outcome: 'will_not_pay' } ],
	[ 'wrong_number', { outcome: 'wrong_number' } ],
] as const )( '%s sends only what it asks for', ( outcome, wire ) => {
	expect( outcome_to_wire( draft( outcome ) ) ).toEqual( wire );
	expect( outcome_to_wire( draft( outcome, '  tired ' ) ) ).toEqual( { ...wire, note: 'tired' } );
} );

it.each( [
	[ [ 1, 2, 3 ], 1, 2 ],
	[ [ 1, 2, 3 ], 2, 3 ],
	[ [ 1, 2, 3 ], 3, 1 ],
	[ [ 1 ], 1, null ],
	[ [], 1, null ],
	// Somebody else did it meanwhile: on from the top.
	[ [ 4, 5 ], 9, 4 ],
] )( 'of %j, after %i comes %s', ( ids, done, next ) => expect( next_call( ids, done ) ).toBe( next ) );
