import { __, sprintf } from '@wordpress/i18n';
import type { Server } from '../../contract/servers';
import { date_of_instant, days_from_today, time_of_instant } from '../components/calendar';
import { Status } from '../components/Status';

const moment = ( at: string ) =>
	sprintf(
		// translators: 1: day, such as "today", 2: time of day
		__( '%1$s at %2$s', 'hosting-invoices' ),
		days_from_today( date_of_instant( at ) ),
		time_of_instant( at )
	);

/** How a server has been answering, as a word and a shape. */
export function Health( { server }: { server: Server } ) {
	if ( ! server.connected ) {
		return <Status tone="paused">{ __( 'Not connected', 'hosting-invoices' ) }</Status>;
	}
	if ( server.failing_since !== null ) {
		return <Status tone="bad">{ __( 'Does not answer', 'hosting-invoices' ) }</Status>;
	}
	return server.last_contact_at === null ? (
		<Status tone="paused">{ __( 'Not asked yet', 'hosting-invoices' ) }</Status>
	) : (
		<Status tone="good">{ __( 'Answers', 'hosting-invoices' ) }</Status>
	);
}

/** The same in a sentence. */
export function health_words( { last_contact_at, failing_since, rests_until }: Server ): string {
	const parts: string[] = [
		last_contact_at === null
			? __( 'Never answered yet.', 'hosting-invoices' )
			: // translators: %s: day and time
				sprintf( __( 'Answered last %s.', 'hosting-invoices' ), moment( last_contact_at ) ),
	];
	if ( failing_since !== null ) {
		// translators: %s: day and time
		parts.push( sprintf( __( 'Failing since %s.', 'hosting-invoices' ), moment( failing_since ) ) );
	}
	if ( rests_until !== null ) {
		// translators: %s: day and time
		parts.push( sprintf( __( 'Left in peace until %s.', 'hosting-invoices' ), moment( rests_until ) ) );
	}
	return parts.join( ' ' );
}
