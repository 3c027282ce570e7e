/**
 * What came of it all, without ids and days, so that a shop that met a fault can be held against one that did not:
 * what is in the one picture and not in the other was lost, or came twice.
 */

const t = ( name ) => `wp_hosting_${ name }`;

const questions = {
	invoice: `SELECT customer_id, method, state, total_minor, paid_minor, open_minor, COUNT(*) AS n FROM ${ t( 'invoices' ) } GROUP BY 1, 2, 3, 4, 5, 6`,
	period: `SELECT subscription_id, period_first, period_last FROM ${ t( 'charges' ) }`,
	order: `SELECT o.customer_id, d.created_via, o.status, o.total_amount, COUNT(*) AS n FROM wp_wc_orders o
		JOIN wp_wc_order_operational_data d ON d.order_id = o.id GROUP BY 1, 2, 3, 4`,
	message: `SELECT customer_id, kind, step, channel, COUNT(*) AS n FROM ${ t( 'messages' ) } GROUP BY 1, 2, 3, 4`,
	step: `SELECT customer_id, step, COUNT(*) AS n FROM ${ t( 'steps' ) } GROUP BY 1, 2`,
	service: `SELECT reference, wanted, actual FROM ${ t( 'services' ) }`,
	task: `SELECT customer_id, kind, state, COUNT(*) AS n FROM ${ t( 'tasks' ) } GROUP BY 1, 2, 3`,
	debit: `SELECT customer_id, state, amount_minor, COUNT(*) AS n FROM ${ t( 'debits' ) } GROUP BY 1, 2, 3`,
	payment: `SELECT customer_id, amount_minor, source, COUNT(*) AS n FROM ${ t( 'payments' ) } GROUP BY 1, 2, 3`,
	// What a message met on its way is told by the mailbox.
	event: `SELECT customer_id, event, step, COUNT(*) AS n FROM ${ t( 'timeline' ) }
		WHERE event NOT IN ('message_sent', 'message_failed', 'note', 'effect_parked') GROUP BY 1, 2, 3`,
};

/** @return {Promise<Set<string>>} one line a fact */
export async function picture( stage ) {
	const lines = [];
	for ( const [ what, sql ] of Object.entries( questions ) ) {
		for ( const row of await stage.db.rows( sql ) ) {
			lines.push( `${ what } ${ Object.values( row ).join( ' ' ) }` );
		}
	}
	const mails = new Map();
	for ( const { to, subject } of stage.site.mails() ) {
		const mail = `mail ${ to } ${ subject.replace( /\d[\d-]*/g, '#' ) }`;
		mails.set( mail, ( mails.get( mail ) ?? 0 ) + 1 );
	}
	return new Set( [ ...lines, ...[ ...mails ].map( ( [ mail, n ] ) => `${ mail } ${ n }` ) ] );
}

/** What is missing from one picture, and what is too much in it. */
export function differences( found, wanted ) {
	const lost = [ ...wanted ].filter( ( line ) => ! found.has( line ) );
	const more = [ ...found ].filter( ( line ) => ! wanted.has( line ) );
	return [
		...lost.slice( 0, 4 ).map( ( line ) => `lost: ${ line }` ),
		...more.slice( 0, 4 ).map( ( line ) => `new: ${ line }` ),
	];
}
