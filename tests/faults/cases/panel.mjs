/**
 * A panel that fails in every way it can. What the screen says is the truth or "unknown", and when the panel is well
 * again the service is as it is wanted, and everything is told once.
 */
import { go_on } from '../owner.mjs';
import { open_proxy } from '../proxy.mjs';
import { complaints, service, told, untrue } from '../whole.mjs';
import { eve, pay_all } from '../worlds.mjs';

const modes = ( small ) => [
	'down',
	'html',
	'half_json',
	'redirect',
	'huge',
	'timeout_after_acting 1',
	...( small ? [] : [ 'slow 12' ] ),
];

/** What breaks between the shop and a panel that itself is well. */
const ways = {
	'the read-back is cut off': ( { event } ) => ( event === 'service.read' ? 'gone' : null ),
	'the read-back answers 500': ( { event } ) => ( event === 'service.read' ? '500' : null ),
	'the answer is cut off after it acted': ( { event } ) => ( event === 'service.read' ? null : 'cut' ),
	'it cannot be reached at all': () => 'gone',
	'it acts, the answer is lost, then it cannot be reached': ( _, nth ) => ( nth === 1 ? 'cut' : 'gone' ),
};

const to_suspend = {
	wants: 'suspended',
	event: 'service_suspended',
	at: { after: false },
	begin: ( stage ) => stage.tick(),
};
const to_restore = {
	wants: 'active',
	event: 'service_restored',
	at: { after: true },
	begin: ( stage, world ) => pay_all( stage, world.late ),
};

/** Once in a while the effect is tried again; by then the panel is well. */
async function tried_again( stage, world ) {
	const wrong = [];
	for ( const hour of [ '07:20', '07:50', '09:10', '14:00' ] ) {
		stage.set_clock( `${ world.today }T${ hour }:00Z` );
		wrong.push( ( await go_on( stage ) ).error );
	}
	return wrong;
}

async function through( stage, { wants, event, at, begin }, fail, heal ) {
	const world = await eve( stage, at );
	await stage.restore( world.name );
	await fail();
	await begin( stage, world );
	const meanwhile = await service( stage, world.reference );
	// The broken panel is asked once more: what is known must not get worse.
	stage.set_clock( `${ world.today }T07:10:00Z` );
	await stage.tick();
	const still = await service( stage, world.reference );
	await heal();
	const errors = await tried_again( stage, world );
	const now = await service( stage, world.reference );
	return [
		...errors,
		untrue( meanwhile ) && `at first ${ untrue( meanwhile ) }`,
		untrue( still ) && `after another try ${ untrue( still ) }`,
		meanwhile.wanted !== wants && `it was wanted ${ meanwhile.wanted }`,
		( now.actual !== wants || now.on_panel !== wants ) &&
			`in the end it is ${ now.on_panel }, and ${ now.actual } here`,
		now.last_error && `it still says ${ now.last_error }`,
		( await told( stage, event, world.late ) ) !== 1 &&
			`${ event } was told ${ await told( stage, event, world.late ) } times`,
		...( await complaints( stage, { today: world.today } ) ),
	];
}

async function through_proxy( stage, task, failing ) {
	let is_well = false;
	const proxy = await open_proxy( stage.panel.url, ( ...call ) => ( is_well ? null : failing( ...call ) ) );
	try {
		return await through(
			stage,
			task,
			() => stage.rest( 'PATCH', '/settings', { panel_url: proxy.url } ),
			() => ( is_well = true )
		);
	} finally {
		await proxy.close();
	}
}

export const panel = {
	name: 'panel',
	async run( stage, { small, check } ) {
		for ( const [ name, task ] of [
			[ 'suspending', to_suspend ],
			[ 'restoring', to_restore ],
		] ) {
			for ( const mode of modes( small ) ) {
				check(
					`${ name }, the panel in mode "${ mode }"`,
					await through(
						stage,
						task,
						() => stage.panel.set_mode( mode ),
						() => stage.panel.set_mode( null )
					)
				);
			}
			for ( const [ way, failing ] of Object.entries( ways ) ) {
				check( `${ name }, ${ way }`, await through_proxy( stage, task, failing ) );
			}
		}
		return {};
	},
};
