/** The panel of the lab keeps the protocol that the plugin's adapter is tested against. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { sign, start_panel } from '../panel.mjs';

const dir = mkdtempSync( join( tmpdir(), 'hi-panel-' ) );
let panel;
let count = 0;

const order = ( event, epoch, more = {} ) => ( {
	event_id: `e${ ++count }`,
	event,
	service: { id: 7, reference: 'anna.example' },
	wanted_state: { 'service.suspend': 'suspended', 'service.restore': 'active' }[ event ] ?? null,
	epoch,
	sent_at: '2026-02-04T07:00:00Z',
	...more,
} );

async function call( content, { signature, signal } = {} ) {
	const body = typeof content === 'string' ? content : JSON.stringify( content );
	const response = await fetch( panel.url, {
		method: 'POST',
		body,
		redirect: 'manual',
		signal,
		headers: { 'X-Hosting-Invoices-Signature': signature ?? sign( body, panel.secret ) },
	} );
	return { status: response.status, text: await response.text() };
}

const state = async () => JSON.parse( ( await call( order( 'service.read', 0 ) ) ).text );

before( async () => {
	panel = await start_panel( { dir } );
} );
after( async () => {
	await panel.stop();
	rmSync( dir, { recursive: true, force: true } );
} );
beforeEach( () => panel.set_mode( null ) );

test( 'an unknown account is active, epoch 0', async () => {
	assert.deepEqual( await state(), { reference: 'anna.example', state: 'active', epoch: 0 } );
} );

test( 'a test order is answered and changes nothing', async () => {
	const answer = await call( order( 'test', 0, { service: { id: 0, reference: 'test' } } ) );
	assert.deepEqual( JSON.parse( answer.text ), { reference: 'test', state: 'active', epoch: 0 } );
	assert.deepEqual( panel.accounts(), {} );
} );

test( 'orders are followed by epoch, repeated and late ones change nothing', async () => {
	const suspend = order( 'service.suspend', 1 );
	for ( const [ what, wanted ] of [
		[ suspend, { state: 'suspended', epoch: 1 } ],
		[ suspend, { state: 'suspended', epoch: 1 } ],
		[ order( 'service.restore', 2 ), { state: 'active', epoch: 2 } ],
		[ suspend, { state: 'active', epoch: 2 } ],
	] ) {
		assert.equal( ( await call( what ) ).status, 200 );
		assert.deepEqual( await state(), { reference: 'anna.example', ...wanted } );
	}
} );

test( 'a forged, moved or missing signature is refused', async () => {
	const body = JSON.stringify( order( 'service.suspend', 9 ) );
	for ( const signature of [
		'',
		sign( body, 'another secret' ),
		sign( `${ body } `, panel.secret ),
		sign( body, panel.secret ).replace( /^t=\d+/, 't=1' ),
	] ) {
		assert.equal( ( await call( body, { signature } ) ).status, 401 );
	}
	assert.equal( ( await state() ).epoch, 2 );
} );

test( 'what is not an order is refused', async () => {
	for ( const wrong of [
		'[]',
		'no json',
		order( 'service.delete', 9 ),
		order( 'service.suspend', '9' ),
		order( 'service.suspend', 9, { wanted_state: 'active' } ),
		order( 'service.suspend', 9, { event_id: '' } ),
	] ) {
		assert.equal( ( await call( wrong ) ).status, 400, JSON.stringify( wrong ) );
	}
} );

test( 'it fails as it is told to', async () => {
	for ( const [ mode, status, acted ] of [
		[ 'down', 500, false ],
		[ 'html', 200, false ],
		[ 'redirect', 302, false ],
		[ 'half_json', 200, true ],
		[ 'huge', 200, true ],
		[ 'slow 0.1', 200, true ],
		[ 'timeout_after_acting 0.1', 504, true ],
	] ) {
		const { epoch } = await state();
		panel.set_mode( mode );
		const answer = await call( order( 'service.suspend', epoch + 1 ) );
		assert.equal( answer.status, status, mode );
		panel.set_mode( null );
		assert.equal( ( await state() ).epoch, acted ? epoch + 1 : epoch, mode );
	}
	assert.equal( panel.accounts()[ 'anna.example' ].state, 'suspended' );
	assert.ok( panel.calls().some( ( { mode } ) => mode === 'down' ) );
} );
