import { gate_question } from '../../../contract/services';
import { step_kind, story_event } from '../../../contract/timeline';
import { an_event } from '../../test/fixtures';
import { as } from '../../test/reader';
import { remarks, tell } from '../words/events';
import { fact_words, question_words, reason_words } from '../words/reasons';
import { KIND_SIGN, kind_name, step_name } from '../words/steps';

beforeEach( () => as() );

it.each( story_event.shape.event.options )( 'tells %s in words', ( event ) => {
	const { what, rest = '' } = tell( an_event( { event, step: 'reminder', names_date: '2026-02-06' } ) );
	expect( what ).toMatch( /^[A-Z][^_%]+$/ );
	expect( rest ).not.toMatch( /[_%]/ );
} );

it.each( gate_question.options )( 'asks and answers %s of the gate in words', ( question ) => {
	expect( question_words( question ) ).toMatch( /^[A-Z][^_]+$/ );
	expect( reason_words( question ) ).toMatch( /^[a-z][^_]+$/ );
} );

it.each( step_kind.options )( 'names a step of kind %s', ( kind ) => {
	expect( kind_name( kind ) ).toMatch( /^[a-z]/ );
	expect( KIND_SIGN[ kind ] ).toHaveLength( 1 );
} );

it.each( [
	[ 'reminder', '', 'Reminder' ],
	[ 'reminder', 'Second letter', 'Second letter' ],
	[ 'message_2', '', 'Message 2' ],
	[ 'task', '', 'Own task' ],
	[ 'call_2', '', 'Call 2' ],
	[ 'so_far', '', 'So far' ],
] )( 'step %s with label "%s" is called %s', ( key, label, name ) => expect( step_name( key, label ) ).toBe( name ) );

it.each( [
	[ { event: 'call_made', reasons: [ 'not_reached' ], detail: 'voicemail' }, [ 'Not reached', 'voicemail' ] ],
	[ { event: 'debit_returned', reasons: [ 'AM04' ] }, [ 'AM04: not enough money' ] ],
	[
		{ event: 'suspension_held', reasons: [ 'no_promise', 'no_hold' ] },
		[ 'a promise is running · a hold is running' ],
	],
	[ { event: 'message_sent', step: 'last_warning', names_date: '2026-02-04' }, [ 'Names February 4' ] ],
	[ { event: 'message_sent', step: 'formal_notice', names_date: '2026-03-01' }, [ 'Free of costs until March 1' ] ],
	[ { event: 'message_sent', step: 'confirmation', names_date: '2026-02-06' }, [] ],
	[ { event: 'note', reasons: [ 'something_new' ] }, [ 'something new' ] ],
] as const )( 'remarks below %j', ( change, remarked ) =>
	expect(
		remarks( an_event( { ...change, reasons: [ ...( 'reasons' in change ? change.reasons : [] ) ] } ) )
	).toEqual( remarked )
);

it.each( [
	[ 'promise', '2026-02-06', 'paused: promise until February 6' ],
	[ 'promise', null, 'a promise is running' ],
	[ 'debit', '2026-02-16', 'waits for the direct debit of February 16' ],
	[ 'other_invoice_leads', null, 'an older invoice goes first' ],
] )( 'waits because of %s (%s): %s', ( reason, date, words ) => expect( reason_words( reason, date ) ).toBe( words ) );

it.each( [
	[ 'past_due', '2026-01-15', 'January 15' ],
	[ 'above_tolerance', '36.30', '€36.30' ],
	[ 'below_daily_maximum', '3', '3 so far today' ],
	[ 'panel_connected', 'cPanel', 'cPanel' ],
] as const )( 'the fact behind %s, %s, is %s', ( question, detail, words ) =>
	expect( fact_words( { question, detail } ) ).toBe( words )
);
