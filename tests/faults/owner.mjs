/** The owner, who looks at what was parked and decides: docs/decisions/effects.md. */
import { letter_of, mailbox } from './whole.mjs';

/**
 * What may have been sent is looked for in the mailbox: not there → try again, there → let go.
 *
 * @return {Promise<{ parked: number, sent_again: number, let_go: number }>}
 */
export async function owner_looks( stage ) {
	const parked = await stage.db.rows(
		"SELECT id, effect, subject_id FROM wp_hosting_outbox WHERE state = 'parked' ORDER BY id"
	);
	const copies = parked.length > 0 ? mailbox( stage ) : null;
	const did = { parked: parked.length, sent_again: 0, let_go: 0 };
	for ( const { id, effect, subject_id } of parked ) {
		const is_there = effect === 'message' && copies.has( letter_of( subject_id ) );
		await stage.rest( 'POST', `/parked/${ id }`, { action: is_there ? 'let_go' : 'try_again' } );
		did[ is_there ? 'let_go' : 'sent_again' ]++;
		if ( is_there ) {
			stage.let_go.add( subject_id );
		}
	}
	return did;
}

/** After a fault: leases end, one more tick, the owner looks, and what she wants sent goes. */
export async function go_on( stage ) {
	await stage.leases_end();
	const after = await stage.tick();
	const did = await owner_looks( stage );
	const last = did.sent_again > 0 ? await stage.tick() : after;
	return { ...did, error: after.error ?? last.error };
}
