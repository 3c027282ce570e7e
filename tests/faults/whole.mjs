/**
 * Whether everything is whole: each period on exactly one invoice with the right total, numbers without gaps, at most
 * one of each message, no service of a paying customer suspended, nothing lost and nothing half-made.
 */
import { createHash } from 'node:crypto';

const t = ( name ) => `wp_hosting_${ name }`;

/** Questions whose answer has to be no row at all. */
const nothing = ( today ) => ( {
	'a subscription with more or fewer charges than periods': `SELECT s.id, s.next_index FROM ${ t( 'subscriptions' ) } s
		LEFT JOIN (SELECT subscription_id, COUNT(*) AS n FROM ${ t( 'charges' ) } GROUP BY subscription_id) c ON c.subscription_id = s.id
		WHERE COALESCE(c.n, 0) <> s.next_index`,
	'a period that does not begin where the one before it ended': `SELECT * FROM (SELECT subscription_id, period_first,
		LAG(period_last) OVER (PARTITION BY subscription_id ORDER BY period_first) AS before_it FROM ${ t( 'charges' ) }) p
		WHERE before_it IS NOT NULL AND period_first <> before_it + INTERVAL 1 DAY`,
	'a charge on no invoice': `SELECT c.id FROM ${ t( 'charges' ) } c LEFT JOIN ${ t( 'invoices' ) } i ON i.id = c.invoice_id WHERE i.id IS NULL`,
	'an invoice without charges or without number': `SELECT i.id FROM ${ t( 'invoices' ) } i WHERE i.number IS NULL
		OR NOT EXISTS (SELECT 1 FROM ${ t( 'charges' ) } c WHERE c.invoice_id = i.id)`,
	'a wrong total (21 % a line, half a cent up)': `SELECT i.id, i.total_minor, x.total FROM ${ t( 'invoices' ) } i JOIN
		(SELECT invoice_id, SUM(amount_minor - discount_minor + ROUND((amount_minor - discount_minor) * 21 / 100)) AS total,
			SUM(discount_minor) AS off, COUNT(*) AS n FROM ${ t( 'charges' ) } GROUP BY invoice_id) x ON x.invoice_id = i.id
		WHERE i.total_minor <> x.total OR i.net_minor + i.vat_minor <> i.total_minor OR i.discount_minor <> x.off
			OR x.off <> IF(i.method = 'direct_debit', 60 * x.n, 0)`,
	'a period that should have been invoiced by now': `SELECT s.id, s.next_period_on FROM ${ t( 'subscriptions' ) } s WHERE s.next_period_on <= '${ today }'`,
	'an order of ours without an invoice': `SELECT o.id FROM wp_wc_orders o JOIN wp_wc_order_operational_data d ON d.order_id = o.id
		LEFT JOIN ${ t( 'invoices' ) } i ON i.order_id = o.id WHERE d.created_via = 'hosting-invoices' AND o.type = 'shop_order' AND i.id IS NULL`,
	'lines without an order': `SELECT l.order_item_id FROM wp_woocommerce_order_items l LEFT JOIN wp_wc_orders o ON o.id = l.order_id WHERE o.id IS NULL`,
	'details of lines without a line': `SELECT m.meta_id FROM wp_woocommerce_order_itemmeta m
		LEFT JOIN wp_woocommerce_order_items l ON l.order_item_id = m.order_item_id WHERE l.order_item_id IS NULL`,
	'addresses or data without an order': `SELECT a.id FROM wp_wc_order_addresses a LEFT JOIN wp_wc_orders o ON o.id = a.order_id WHERE o.id IS NULL
		UNION ALL SELECT m.id FROM wp_wc_orders_meta m LEFT JOIN wp_wc_orders o ON o.id = m.order_id WHERE o.id IS NULL
		UNION ALL SELECT d.id FROM wp_wc_order_operational_data d LEFT JOIN wp_wc_orders o ON o.id = d.order_id WHERE o.id IS NULL`,
	'a post that stands in for no order': `SELECT p.ID FROM wp_posts p LEFT JOIN wp_wc_orders o ON o.id = p.ID
		WHERE p.post_type LIKE 'shop_order%' AND o.id IS NULL`,
	'an invoice with no message of its own, or with two': `SELECT i.id, COUNT(m.id) AS n FROM ${ t( 'invoices' ) } i
		LEFT JOIN ${ t( 'messages' ) } m ON m.invoice_id = i.id AND m.kind = 'invoice' GROUP BY i.id HAVING n <> 1`,
	'a message that was written twice': `SELECT customer_id, kind, invoice_id, step_id, COUNT(*) AS n FROM ${ t( 'messages' ) }
		WHERE kind = 'invoice' OR step_id IS NOT NULL GROUP BY customer_id, kind, invoice_id, step_id, channel HAVING n > 1`,
	'two messages of the timeline on one day': `SELECT customer_id, DATE(handed_over_at) AS on_day, COUNT(*) AS n FROM ${ t( 'messages' ) }
		WHERE step_id IS NOT NULL AND channel = 'email' AND handed_over_at IS NOT NULL GROUP BY customer_id, on_day HAVING n > 1`,
	'a message that has neither gone nor been let go': `SELECT id, kind, state FROM ${ t( 'messages' ) } WHERE state IN ('waiting', 'parked')`,
	'an effect that is not at its end': `SELECT id, effect, state, last_error FROM ${ t( 'outbox' ) } WHERE state NOT IN ('done', 'dropped', 'withdrawn')`,
	'a service that is not as it is wanted': `SELECT id, wanted, actual, last_error FROM ${ t( 'services' ) } WHERE wanted <> actual`,
	'a service of a customer who owes nothing late, and is not on': `SELECT s.id, s.wanted, s.actual FROM ${ t( 'services' ) } s
		WHERE (s.wanted <> 'active' OR s.actual <> 'active') AND NOT EXISTS
			(SELECT 1 FROM ${ t( 'invoices' ) } i WHERE i.customer_id = s.customer_id AND i.state = 'open' AND i.due_on < '${ today }')`,
	'a customer whose sum is not that of the invoices': `SELECT c.id FROM ${ t( 'customers' ) } c WHERE c.open_minor <>
		(SELECT COALESCE(SUM(i.open_minor), 0) FROM ${ t( 'invoices' ) } i WHERE i.customer_id = c.id AND i.state = 'open')`,
	'a customer who is still claimed, or still due': `SELECT id, claimed_by, next_action_on FROM ${ t( 'customers' ) }
		WHERE claimed_until > UTC_TIMESTAMP() OR next_action_on <= '${ today }'`,
	'a customer who is owed an action and has no date for it': `SELECT c.id FROM ${ t( 'customers' ) } c WHERE c.next_action_on IS NULL AND EXISTS
		(SELECT 1 FROM ${ t( 'subscriptions' ) } s WHERE s.customer_id = c.id AND s.next_period_on IS NOT NULL)`,
	'an invoice that the story tells never, or twice': `SELECT i.id, COUNT(e.id) AS n FROM ${ t( 'invoices' ) } i
		LEFT JOIN ${ t( 'timeline' ) } e ON e.invoice_id = i.id AND e.event = 'invoice_issued' GROUP BY i.id HAVING n <> 1`,
	'an effect with no row behind it': `SELECT o.id, o.effect FROM ${ t( 'outbox' ) } o WHERE o.effect = 'message' AND NOT EXISTS
		(SELECT 1 FROM ${ t( 'messages' ) } m WHERE m.id = o.subject_id)`,
} );

/** As long as nobody has touched an order by hand. */
const untouched = {
	'an order that is not what its invoice says': `SELECT i.id, i.total_minor, o.total_amount, o.tax_amount, o.status FROM ${ t( 'invoices' ) } i
		LEFT JOIN wp_wc_orders o ON o.id = i.order_id
		LEFT JOIN wp_wc_orders_meta m ON m.order_id = o.id AND m.meta_key = '_hosting_invoice_number'
		LEFT JOIN (SELECT order_id, COUNT(*) AS n FROM wp_woocommerce_order_items WHERE order_item_type = 'line_item' GROUP BY order_id) l ON l.order_id = o.id
		WHERE o.id IS NULL OR ROUND(o.total_amount * 100) <> i.total_minor OR ROUND(o.tax_amount * 100) <> i.vat_minor
			OR COALESCE(m.meta_value, '') <> i.number OR l.n <> (SELECT COUNT(*) FROM ${ t( 'charges' ) } c WHERE c.invoice_id = i.id)
			OR (o.status IN ('wc-processing', 'wc-completed')) <> (i.state = 'paid')`,
};

const brief = ( rows ) => `${ rows.length } × ${ JSON.stringify( rows.slice( 0, 2 ) ) }`;

/** The Message-ID, up to its @, of a message: docs/decisions/effects.md. */
export const letter_of = ( message_id ) => createHash( 'sha256' ).update( `message-${ message_id }` ).digest( 'hex' );

/** How often each letter lies in the mailbox. */
export function mailbox( stage ) {
	const copies = new Map();
	for ( const mail of stage.site.mails() ) {
		const letter = /^<([0-9a-f]{64})@/.exec( mail.message_id )?.[ 1 ];
		if ( letter ) {
			copies.set( letter, ( copies.get( letter ) ?? 0 ) + 1 );
		}
	}
	return copies;
}

/** From 1 in each year. */
async function wrong_numbers( db ) {
	const series = new Map(
		( await db.rows( `SELECT name, last FROM ${ t( 'series' ) }` ) ).map( ( { name, last } ) => [
			name,
			[ Number( last ) ],
		] )
	);
	for ( const [ kind, table ] of [
		[ 'invoice', 'invoices' ],
		[ 'credit', 'credit_notes' ],
	] ) {
		for ( const { number } of await db.rows(
			`SELECT number FROM ${ t( table ) } WHERE number IS NOT NULL ORDER BY LENGTH(number), number`
		) ) {
			const [ , year, n ] = /(\d{4})-(\d+)$/.exec( number );
			const name = `${ kind }-${ year }`;
			series.set( name, [ ...( series.get( name ) ?? [ 0 ] ), Number( n ) ] );
		}
	}
	return [ ...series ].flatMap( ( [ name, [ last, ...numbers ] ] ) => {
		const first_wrong = numbers.findIndex( ( number, index ) => number !== index + 1 );
		return first_wrong >= 0 || last !== numbers.length
			? [
					`${ name }: ${ numbers.length } numbers, the series stands at ${ last }, gap or double at ${ first_wrong }`,
				]
			: [];
	} );
}

async function wrong_mail( stage ) {
	const copies = mailbox( stage );
	const messages = await stage.db.rows( `SELECT id, kind, state FROM ${ t( 'messages' ) } WHERE channel = 'email'` );
	const wrong = [];
	for ( const { id, kind, state } of messages ) {
		const found = copies.get( letter_of( id ) ) ?? 0;
		copies.delete( letter_of( id ) );
		const wanted = state === 'handed_over' || stage.let_go.has( id ) ? 1 : 0;
		if ( found !== wanted ) {
			wrong.push( `${ kind } ${ id } is ${ state } and lies ${ found } times in the mailbox` );
		}
	}
	if ( copies.size > 0 ) {
		wrong.push( `${ copies.size } letters in the mailbox that nobody wrote` );
	}
	return wrong.slice( 0, 5 );
}

/** The panel's word for each service is the last one; one it never heard of is on. */
async function wrong_panel( stage ) {
	const accounts = stage.panel.accounts();
	const services = await stage.db.rows( `SELECT reference, actual FROM ${ t( 'services' ) }` );
	return services
		.filter( ( { reference, actual } ) => ( accounts[ reference ]?.state ?? 'active' ) !== actual )
		.map(
			( { reference, actual } ) =>
				`${ reference } is ${ accounts[ reference ]?.state ?? 'active' } on the panel and ${ actual } here`
		);
}

/** How often an event was told of a customer. */
export const told = async ( stage, event, customer_id ) =>
	Number(
		(
			await stage.db.row(
				`SELECT COUNT(*) AS n FROM ${ t( 'timeline' ) } WHERE event = '${ event }' AND customer_id = ${ customer_id }`
			)
		).n
	);

/** A service as our table has it and as the panel has it. */
export async function service( stage, reference ) {
	const row = await stage.db.row(
		`SELECT wanted, actual, epoch, last_error FROM ${ t( 'services' ) } WHERE reference = '${ reference }'`
	);
	return { ...row, on_panel: stage.panel.accounts()[ reference ]?.state ?? 'active' };
}

/** What the screen shows has to be the truth, or "unknown". */
export const untrue = ( { actual, on_panel } ) =>
	actual !== 'unknown' && actual !== on_panel && `it says ${ actual } and is ${ on_panel }`;

/**
 * @param {Object} stage
 * @param {{ today: string, by_hand?: boolean, except?: string[] }} options `by_hand`: orders were edited, so they may differ
 * @return {Promise<string[]>} what is wrong; empty when all is well
 */
export async function complaints( stage, { today, by_hand = false, except = [] } ) {
	const wrong = [];
	for ( const [ what, sql ] of Object.entries( { ...nothing( today ), ...( by_hand ? {} : untouched ) } ) ) {
		if ( except.includes( what ) ) {
			continue;
		}
		const rows = await stage.db.rows( sql );
		if ( rows.length > 0 ) {
			wrong.push( `${ what }: ${ brief( rows ) }` );
		}
	}
	return [
		...wrong,
		...( await wrong_numbers( stage.db ) ),
		...( await wrong_mail( stage ) ),
		...( await wrong_panel( stage ) ),
	];
}
