import type { ReactNode } from 'react';
import { _x, sprintf } from '@wordpress/i18n';
import type { StoryEvent } from '../../../contract/timeline';
import { date_short } from '../calendar';
import { Link } from '../router';
import { remarks, tell } from '../words/events';
import { ShowMessage } from '../messages/ShowMessage';

interface StoryLineProps {
	mood: 'done' | 'good' | 'bad' | 'paused' | 'now' | 'future' | 'waiting';
	when: ReactNode;
	children: ReactNode;
	current?: boolean;
}

/** One point on the line from top to bottom. */
export const StoryLine = ( { mood, when, children, current = false }: StoryLineProps ) => (
	<li className={ `is-${ mood }` } { ...( current ? { 'aria-current': 'date' as const } : {} ) }>
		<span className="hosting-invoices-story__when">{ when }</span>
		<div>{ children }</div>
	</li>
);

interface EventLineProps {
	event: StoryEvent;
	/** on a customer's page it is said which invoice it was about */
	with_invoice?: boolean;
}

export function EventLine( { event, with_invoice = false }: EventLineProps ) {
	const { what, rest, mood = 'done' } = tell( event );
	return (
		<StoryLine mood={ mood } when={ date_short( event.on ) }>
			<strong>{ what }</strong> { rest }{ ' ' }
			{ event.actor && (
				// translators: %s: who did it
				<span>{ sprintf( _x( 'by %s', 'person', 'hosting-invoices' ), event.actor ) } </span>
			) }
			{ event.message_id !== null && <ShowMessage id={ event.message_id } /> }
			{ with_invoice && event.invoice_id !== null && (
				<>
					{ ' · ' }
					<Link to={ `/invoices/${ event.invoice_id }` }>{ event.invoice_number }</Link>
				</>
			) }
			{ remarks( event ).map( ( remark, place ) => (
				<span key={ place } className="hosting-invoices-story__why">
					{ remark }
				</span>
			) ) }
		</StoryLine>
	);
}

export const Story = ( { label, children }: { label: string; children: ReactNode } ) => (
	<ol className="hosting-invoices-story" aria-label={ label }>
		{ children }
	</ol>
);
