import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { date_in_words } from '../components/calendar';

/** One sentence: what is going to happen to it, and when at the earliest. */
export function gate_summary( service: Invoice[ 'services' ][ number ], invoice: Invoice ): string {
	if ( service.wanted === 'suspended' ) {
		return __( 'It is restored by itself when nothing is past due any more.', 'hosting-invoices' );
	}
	const now =
		invoice.paused === 'promise' && invoice.paused_until
			? sprintf(
					// translators: %s: date in words
					__( 'Not suspended now: promise until %s.', 'hosting-invoices' ),
					date_in_words( invoice.paused_until )
				)
			: '';
	if ( service.suspension_from === null ) {
		return now || __( 'No suspension is coming.', 'hosting-invoices' );
	}
	const from = date_in_words( service.suspension_from );
	// translators: %s: date in words
	const earliest = sprintf( __( 'Suspension not before %s, if nothing changes.', 'hosting-invoices' ), from );
	return `${ now } ${ earliest }`.trim();
}
