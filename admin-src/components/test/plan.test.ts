import { in_parts, plan_to_wire, plan_words, total_of } from '../agreements/plan';

it.each( [
	[ '36.30', 2, 'month', [ '2026-01-31 18.15', '2026-02-28 18.15' ] ],
	[ '36.30', 3, 'week', [ '2026-01-31 12.10', '2026-02-07 12.10', '2026-02-14 12.10' ] ],
	[ '10.00', 3, 'two_weeks', [ '2026-01-31 3.33', '2026-02-14 3.33', '2026-02-28 3.34' ] ],
	[ '0.05', 1, 'month', [ '2026-01-31 0.05' ] ],
] as const )( '%s in %i parts, every %s', ( open, parts, rhythm, expected ) => {
	const rows = in_parts( open, parts, '2026-01-31', rhythm );
	expect( rows.map( ( { on, amount } ) => `${ on } ${ amount }` ) ).toEqual( expected );
	expect( total_of( rows ) ).toBe( open );
} );

it( 'sends what was typed and says what will be sent', () => {
	const rows = [
		{ on: '2026-02-10', amount: '20' },
		{ on: '2026-03-10', amount: '16,30' },
	];
	expect( plan_to_wire( rows ) ).toEqual( rows );
	expect( plan_words( rows ) ).toContain(
		'“We agreed that you pay €36.30 in these instalments: €20.00 by February 10, 2026, €16.30 by March 10, 2026.”'
	);
	expect( plan_words( [ { on: '', amount: '20' } ] ) ).toContain( 'as soon as all amounts and dates are known' );
	expect( total_of( [ { on: '2026-02-10', amount: 'x' } ] ) ).toBeNull();
} );
