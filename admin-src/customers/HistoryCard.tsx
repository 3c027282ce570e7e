import { useState } from 'react';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { StoryEvent } from '../../contract/timeline';
import { Card } from '../components/Card';
import { EventLine, Story } from '../components/story/Story';

const FIRST = 12;

/** One history of everything, the newest first. */
export function HistoryCard( { history }: { history: StoryEvent[] } ) {
	const [ all, set_all ] = useState( false );
	const newest_first = [ ...history ].sort( ( one, other ) => other.on.localeCompare( one.on ) || other.id - one.id );
	const shown = all ? newest_first : newest_first.slice( 0, FIRST );
	return (
		<Card title={ __( 'History', 'hosting-invoices' ) }>
			{ history.length === 0 ? (
				<p className="hosting-invoices-muted">{ __( 'Nothing has happened yet.', 'hosting-invoices' ) }</p>
			) : (
				<Story label={ __( 'History, newest first', 'hosting-invoices' ) }>
					{ shown.map( ( event ) => (
						<EventLine key={ event.id } event={ event } with_invoice />
					) ) }
				</Story>
			) }
			{ shown.length < history.length && (
				<Button variant="link" onClick={ () => set_all( true ) }>
					{ __( 'Show everything', 'hosting-invoices' ) }
				</Button>
			) }
		</Card>
	);
}
