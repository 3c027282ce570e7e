/** The owner's hands on the orders of WooCommerce, and on its customers. */
import { days, morning } from '../stage.mjs';
import { complaints, service, told } from '../whole.mjs';
import { eve, first_order, pay_all } from '../worlds.mjs';

const invoice_of = ( stage, order_id ) =>
	stage.db.row(
		`SELECT id, state, open_minor, paid_minor, total_minor FROM wp_hosting_invoices WHERE order_id = ${ order_id }`
	);

const touch = ( stage, order_id, what ) => stage.forks.must( 'order', { order_id, do: what } );

/** As the days go by; the customer who pays goes on paying. */
async function live( stage, world, from, until ) {
	const errors = [];
	for ( const date of days( from, until ) ) {
		stage.set_clock( morning( date ) );
		errors.push( ( await stage.tick() ).error );
		await pay_all( stage, world.paying );
		errors.push( ( await stage.tick() ).error );
	}
	return errors;
}

/** The late order is touched before the tick that would suspend for it. */
async function before_suspension( stage, what, { suspends, state } ) {
	const world = await eve( stage );
	await stage.restore( world.name );
	const order_id = await first_order( stage, world.late );
	await touch( stage, order_id, what );
	const errors = await live( stage, world, '2026-02-04', '2026-02-06' );
	const now = await service( stage, world.reference );
	const invoice = await invoice_of( stage, order_id );
	return [
		...errors,
		now.on_panel !== ( suspends ? 'suspended' : 'active' ) && `the service is ${ now.on_panel }`,
		invoice.state !== state && `the invoice is ${ invoice.state }`,
		...( await complaints( stage, { today: '2026-02-06', by_hand: true } ) ),
	];
}

/** In the bin, and out of it again: the customer is asked again from the beginning, and warned again. */
async function out_of_the_bin( stage ) {
	const world = await eve( stage, { after: true } );
	await stage.restore( world.name );
	const order_id = await first_order( stage, world.late );
	await touch( stage, order_id, 'trash' );
	const in_bin = await service( stage, world.reference );
	await touch( stage, order_id, 'untrash' );
	const errors = await live( stage, world, '2026-02-05', '2026-02-20' );
	const asked_again = await service( stage, world.reference );
	errors.push( ...( await live( stage, world, '2026-02-21', '2026-03-06' ) ) );
	const again = await service( stage, world.reference );
	return [
		...errors,
		in_bin.wanted !== 'active' && `with the order in the bin it is wanted ${ in_bin.wanted }`,
		asked_again.on_panel !== 'active' && `a fortnight later it is ${ asked_again.on_panel }`,
		again.on_panel !== 'suspended' && `in the end it is ${ again.on_panel }`,
		( await told( stage, 'service_suspended', world.late ) ) !== 2 && 'it was not suspended twice',
		...( await complaints( stage, { today: '2026-03-06', by_hand: true } ) ),
	];
}

/** A line is added by hand: an issued invoice is never edited, and paying the order pays it. */
async function edited_and_paid( stage ) {
	const world = await eve( stage );
	await stage.restore( world.name );
	const order_id = await first_order( stage, world.late );
	await touch( stage, order_id, 'edit' );
	const errors = await live( stage, world, '2026-02-04', '2026-02-04' );
	const suspended = await service( stage, world.reference );
	await stage.forks.must( 'pay', { order_id } );
	errors.push( ( await stage.tick() ).error );
	const invoice = await invoice_of( stage, order_id );
	return [
		...errors,
		suspended.on_panel !== 'suspended' && 'it was not suspended for what is still owed',
		Number( invoice.total_minor ) !== 3630 && 'the invoice was edited',
		invoice.state !== 'paid' && `the invoice is ${ invoice.state }`,
		( await service( stage, world.reference ) ).on_panel !== 'active' && 'it was not restored',
		...( await complaints( stage, { today: '2026-02-04', by_hand: true } ) ),
	];
}

async function refunded( stage, what, state ) {
	const world = await eve( stage );
	await stage.restore( world.name );
	const { order_id } = await stage.db.row(
		`SELECT order_id FROM wp_hosting_invoices WHERE customer_id = ${ world.paying } ORDER BY id LIMIT 1`
	);
	await touch( stage, Number( order_id ), what );
	const errors = await live( stage, world, '2026-02-04', '2026-03-10' );
	const invoice = await invoice_of( stage, order_id );
	return [
		...errors,
		invoice.state !== state && `the invoice is ${ invoice.state }`,
		( await told( stage, 'service_suspended', world.paying ) ) > 0 && 'the customer who paid was suspended',
		...( await complaints( stage, { today: '2026-03-10', by_hand: true } ) ),
	];
}

/** The user is gone or has no name any more: the others go on, and nobody who is not there is written to. */
async function without_user( stage, what ) {
	const world = await eve( stage );
	await stage.restore( world.name );
	await stage.forks.must( 'user', { user_id: world.late, do: what } );
	const errors = await live( stage, world, '2026-02-04', '2026-03-04' );
	const issued = async ( id ) =>
		Number(
			(
				await stage.db.row(
					`SELECT COUNT(*) AS n FROM wp_hosting_invoices WHERE customer_id = ${ id } AND issued_on >= '2026-03-01'`
				)
			).n
		);
	const of_late = await issued( world.late );
	const found = await complaints( stage, { today: '2026-03-04', by_hand: true } );
	const of_others = found.filter(
		( what_is_wrong ) =>
			! what_is_wrong.includes( `"${ world.late }"` ) && ! what_is_wrong.startsWith( 'a period that should' )
	);
	return {
		of_late,
		found: [
			...errors,
			( await issued( world.paying ) ) !== 1 && 'the others were not invoiced in March',
			( await issued( world.debit ) ) !== 1 && 'who is collected from was not invoiced in March',
			...of_others,
		],
		said: found.filter( ( what_is_wrong ) => ! of_others.includes( what_is_wrong ) ),
	};
}

export const orders = {
	name: 'orders',
	async run( stage, { small, check } ) {
		check(
			'the late order in the bin: nothing is held against the customer',
			await before_suspension( stage, 'trash', { suspends: false, state: 'cancelled' } )
		);
		check(
			'the late order deleted',
			await before_suspension( stage, 'delete', { suspends: false, state: 'cancelled' } )
		);
		check(
			'the late order cancelled',
			await before_suspension( stage, 'cancelled', { suspends: false, state: 'cancelled' } )
		);
		check(
			'the late order on hold: still owed',
			await before_suspension( stage, 'on-hold', { suspends: true, state: 'open' } )
		);
		check(
			'the late order marked completed by hand',
			await before_suspension( stage, 'completed', { suspends: false, state: 'paid' } )
		);
		check( 'a line added by hand, then paid', await edited_and_paid( stage ) );
		check( 'in the bin and out again', await out_of_the_bin( stage ) );
		check( 'a paid order refunded', await refunded( stage, 'refund', 'cancelled' ) );
		if ( ! small ) {
			check( 'a paid order refunded in part', await refunded( stage, 'part', 'paid' ) );
		}
		const gone = await without_user( stage, 'delete' );
		check( "the late customer's user deleted: the others go on", gone.found );
		const nameless = await without_user( stage, 'anonymise' );
		check( "the late customer's data erased: the others go on", nameless.found );
		return {
			deleted_user: { invoices_in_march: gone.of_late, open_ends: gone.said },
			erased_user: { invoices_in_march: nameless.of_late, open_ends: nameless.said },
		};
	},
};
