import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { date_in_words } from '../components/calendar';

function paused_words( { paused, paused_until }: Invoice ): string {
	const until = paused_until ? date_in_words( paused_until ) : '';
	if ( paused === 'promise' && until ) {
		// translators: %s: date in words
		return sprintf( __( 'Not suspended now: promise until %s.', 'hosting-invoices' ), until );
	}
	if ( paused === 'plan' && until ) {
		const words =
			// translators: %s: date in words
			__( 'Not suspended now: a payment plan runs, its next instalment by %s.', 'hosting-invoices' );
		return sprintf( words, until );
	}
	return '';
}

/** One sentence: what is going to happen to it, and when at the earliest. */
export function gate_summary( service: Invoice[ 'services' ][ number ], invoice: Invoice ): string {
	if ( service.wanted === 'suspended' ) {
		return __( 'It is restored by itself when nothing is past due any more.', 'hosting-invoices' );
	}
	const now = paused_words( invoice );
	if ( service.suspension_from === null ) {
		return now || __( 'No suspension is coming.', 'hosting-invoices' );
	}
	const from = date_in_words( service.suspension_from );
	// translators: %s: date in words
	const earliest = sprintf( __( 'Suspension not before %s, if nothing changes.', 'hosting-invoices' ), from );
	return `${ now } ${ earliest }`.trim();
}
