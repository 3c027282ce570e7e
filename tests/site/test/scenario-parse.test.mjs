/** Scenario files are read strictly: what is unknown or points at nothing is an error with its place. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { InvalidScenario, parse_scenario, shop_defaults } from '../scenario/parse.mjs';
import { scenario_dirs } from '../paths.mjs';

const service = { key: 'site', price: '30.00', every: '1 month', from: '2026-01-01' };
const anna = { key: 'anna', type: 'business', services: [ service ] };
const whole = ( more = {} ) => ( { from: '2026-01-01', until: '2026-03-31', customers: [ anna ], ...more } );
const happens = ( one ) => whole( { happenings: [ { on: '2026-02-01', ...one } ] } );
const expects = ( one ) => whole( { expect: [ one ] } );

test( 'defaults stand where the file says nothing', () => {
	assert.deepEqual( parse_scenario( whole() ).shop, shop_defaults );
	assert.equal( parse_scenario( whole( { shop: { payment_term_days: 8 } } ) ).shop.payment_term_days, 8 );
} );

test( 'happenings are ordered by date, ties in the order of the file', () => {
	const { happenings } = parse_scenario(
		whole( {
			happenings: [
				{ on: '2026-02-02', mail_down: { days: 1 } },
				{ on: '2026-02-01', panel_down: { days: 1 } },
				{ on: '2026-02-01', confirm_restart: {} },
				{ on: '2026-02-01', cron_off: { days: 2 } },
			],
		} )
	);
	assert.deepEqual(
		happenings.map( ( one ) => Object.keys( one )[ 1 ] ),
		[ 'panel_down', 'confirm_restart', 'cron_off', 'mail_down' ]
	);
} );

test( 'every happening of the format is taken', () => {
	for ( const one of [
		{ pay: { customer: 'anna', invoice: 1, amount: '36.30' } },
		{ pay: { customer: 'anna', invoice: 1 } },
		{ debit_return: { customer: 'anna', invoice: 2, reason: 'AM04' } },
		{ promise: { customer: 'anna', amount: '36.30', by: '2026-02-06' } },
		{
			plan: {
				customer: 'anna',
				instalments: [
					[ '2026-02-10', '20.00' ],
					[ '2026-03-10', '16.30' ],
				],
			},
		},
		{ hold: { customer: 'anna', until: '2026-02-20', reason: 'illness' } },
		{ dispute: { customer: 'anna', invoice: 1 } },
		{ mandate_signed: { customer: 'anna', iban: 'NL91ABNA0417164300' } },
		{ mandate_ended: { customer: 'anna' } },
		{ cancel: { customer: 'anna', service: 'site' } },
		{ cron_off: { days: 20 } },
		{ confirm_restart: {} },
		{ mail_down: { days: 3 } },
		{ panel_down: { days: 3 } },
		{ runners: { count: 4 } },
	] ) {
		assert.equal( parse_scenario( happens( one ) ).happenings.length, 1, JSON.stringify( one ) );
	}
} );

test( 'a timeline of steps is taken', () => {
	const timeline = [
		{ key: 'reminder', day: 5, do: 'message', channel: 'email' },
		{ key: 'fee', day: 10, do: 'fee', amount: '5.00', only: 'business' },
	];
	assert.deepEqual( parse_scenario( whole( { shop: { timeline } } ) ).shop.timeline, timeline );
} );

test( 'what is wrong is refused, with its place', () => {
	for ( const [ wrong, at ] of [
		[ null, 'scenario' ],
		[ [], 'scenario' ],
		[ whole( { colour: 'red' } ), 'scenario' ],
		[ { until: '2026-03-31', customers: [ anna ] }, 'scenario' ],
		[ whole( { from: '2026-02-30' } ), 'scenario.from' ],
		[ whole( { from: '2026-1-1' } ), 'scenario.from' ],
		[ whole( { until: '2025-12-31' } ), 'until' ],
		[ whole( { customers: [] } ), 'scenario.customers' ],
		[ whole( { customers: [ anna, anna ] } ), 'customers' ],
		[ whole( { customers: [ { ...anna, name: 'Anna' } ] } ), 'scenario.customers[0]' ],
		[ whole( { customers: [ { ...anna, type: 'club' } ] } ), 'scenario.customers[0].type' ],
		[ whole( { customers: [ { ...anna, services: [ service, service ] } ] } ), 'services of anna' ],
		[
			whole( { customers: [ { ...anna, services: [ { ...service, price: 30 } ] } ] } ),
			'scenario.customers[0].services[0].price',
		],
		[
			whole( { customers: [ { ...anna, services: [ { ...service, price: '30.5' } ] } ] } ),
			'scenario.customers[0].services[0].price',
		],
		[
			whole( { customers: [ { ...anna, services: [ { ...service, every: '2 weeks' } ] } ] } ),
			'scenario.customers[0].services[0].every',
		],
		[ whole( { customers: [ { ...anna, pays_after_days: -1 } ] } ), 'scenario.customers[0].pays_after_days' ],
		[
			whole( { customers: [ { ...anna, mandate: { iban: 'NL91ABNA0417164300' } } ] } ),
			'scenario.customers[0].mandate',
		],
		[ whole( { shop: { vat: '21' } } ), 'scenario.shop' ],
		[ whole( { shop: { payment_term_days: '14' } } ), 'scenario.shop.payment_term_days' ],
		[ whole( { shop: { prices_include_vat: 'no' } } ), 'scenario.shop.prices_include_vat' ],
		[ whole( { shop: { timeline: 'strict' } } ), 'scenario.shop.timeline' ],
		[ whole( { shop: { timeline: [ { key: 'x', day: 1, do: 'shout' } ] } } ), 'scenario.shop.timeline[0].do' ],
		[ happens( {} ), 'scenario.happenings[0]' ],
		[ happens( { explode: {} } ), 'scenario.happenings[0]' ],
		[ happens( { confirm_restart: {}, mail_down: { days: 1 } } ), 'scenario.happenings[0]' ],
		[ happens( { confirm_restart: { sure: true } } ), 'scenario.happenings[0].confirm_restart' ],
		[ happens( { cron_off: { days: 0 } } ), 'scenario.happenings[0].cron_off.days' ],
		[ happens( { pay: { customer: 'anna' } } ), 'scenario.happenings[0].pay' ],
		[ happens( { pay: { customer: 'zoe', invoice: 1 } } ), 'happenings[0]' ],
		[ happens( { cancel: { customer: 'anna', service: 'shop' } } ), 'happenings[0]' ],
		[ happens( { on: '2026-04-01', confirm_restart: {} } ), 'happenings[0]' ],
		[ expects( { event: 'invoice_sent' } ), 'scenario.expect[0]' ],
		[ expects( { event: 'invoice_paid', total: '1.00' } ), 'scenario.expect[0]' ],
		[ expects( { event: 'invoice_paid', customer: 'zoe' } ), 'expect[0]' ],
		[ expects( { event: 'invoice_paid', count: -1 } ), 'scenario.expect[0].count' ],
		[ expects( { event: 'invoice_paid', on: '2026-02-31' } ), 'scenario.expect[0].on' ],
		[ expects( { event: 'invoice_paid', count: 0, not_after: '2026-02-01' } ), 'scenario.expect[0]' ],
		[ expects( { before: [ { event: 'invoice_paid' } ], days: 5 } ), 'scenario.expect[0].before' ],
		[
			expects( { before: [ { event: 'invoice_paid' }, { event: 'x' } ], days: 5 } ),
			'scenario.expect[0].before[1]',
		],
		[ expects( { before: [ { event: 'invoice_paid' }, { event: 'invoice_paid' } ] } ), 'scenario.expect[0].days' ],
	] ) {
		assert.throws(
			() => parse_scenario( wrong ),
			( error ) => error instanceof InvalidScenario && error.at === at,
			JSON.stringify( wrong )
		);
	}
} );

test( 'every scenario at hand is a good one', () => {
	for ( const dir of scenario_dirs.filter( existsSync ) ) {
		for ( const name of readdirSync( dir ).filter( ( file ) => file.endsWith( '.json' ) ) ) {
			const scenario = parse_scenario( JSON.parse( readFileSync( join( dir, name ), 'utf8' ) ) );
			assert.ok( scenario.expect.length > 0, name );
		}
	}
} );
