import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Message } from '../../../contract/timeline';
import { date_in_words, date_of_instant } from '../calendar';
import { Loaded } from '../Loaded';
import { message_query } from './queries';

function state_words( { state, handed_over_at }: Message ): string {
	switch ( state ) {
		case 'waiting':
			return __( 'Waits to be sent', 'hosting-invoices' );
		case 'handed_over':
			return handed_over_at
				? sprintf(
						// translators: %s: date in words
						__( 'Handed to the mail server on %s', 'hosting-invoices' ),
						date_in_words( date_of_instant( handed_over_at ) )
					)
				: __( 'Handed to the mail server', 'hosting-invoices' );
		case 'delivered':
			return __( 'Delivered', 'hosting-invoices' );
		case 'bounced':
			return __( 'Came back: the customer never got it', 'hosting-invoices' );
		case 'withdrawn':
			return __( 'Withdrawn, never sent', 'hosting-invoices' );
		case 'parked':
			return __( 'Given up after several tries', 'hosting-invoices' );
	}
}

const Sent = ( { message }: { message: Message } ) => (
	<div className="hosting-invoices-message">
		<dl>
			<dt>{ __( 'To', 'hosting-invoices' ) }</dt>
			<dd>{ message.to }</dd>
			<dt>{ __( 'Subject', 'hosting-invoices' ) }</dt>
			<dd>{ message.subject }</dd>
		</dl>
		<p className="hosting-invoices-muted">{ state_words( message ) }</p>
		{ message.last_error && <p className="hosting-invoices-wrong">{ message.last_error }</p> }
		<pre>{ message.body }</pre>
	</div>
);

/** The message as it was sent, one click away from the line that speaks of it. */
export function ShowMessage( { id }: { id: number } ) {
	const [ open, set_open ] = useState( false );
	const query = useQuery( { ...message_query( id ), enabled: open } );
	return (
		<>
			<Button variant="link" onClick={ () => set_open( true ) }>
				{ __( 'view', 'hosting-invoices' ) }
			</Button>
			{ open && (
				<Modal
					title={ __( 'Message', 'hosting-invoices' ) }
					onRequestClose={ () => set_open( false ) }
					size="medium"
				>
					<Loaded query={ query }>{ ( message ) => <Sent message={ message } /> }</Loaded>
				</Modal>
			) }
		</>
	);
}
