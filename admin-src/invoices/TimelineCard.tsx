import { useState } from 'react';
import { __ } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { Card } from '../components/Card';
import { date_in_words, date_short } from '../components/calendar';
import { EventLine, Story, StoryLine } from '../components/story/Story';
import { FutureLine, type StepAction } from './FutureLine';
import { past_lines, same_reason, today_words } from './story-lines';
import { StepDialog } from './StepDialog';

/** Read from top to bottom: what happened, today, what comes. */
export function TimelineCard( { invoice }: { invoice: Invoice } ) {
	const [ asked, set_asked ] = useState< StepAction | null >( null );
	const { today } = invoice;
	return (
		<Card title={ __( 'Timeline', 'hosting-invoices' ) }>
			<Story label={ __( 'What happened and what comes', 'hosting-invoices' ) }>
				{ past_lines( invoice ).map( ( line ) =>
					line.kind === 'event' ? (
						<EventLine key={ line.event.id } event={ line.event } />
					) : (
						<StoryLine key="due" mood="done" when={ date_short( line.on, today ) }>
							{ __( 'Due date passed, not paid', 'hosting-invoices' ) }
						</StoryLine>
					)
				) }
				<StoryLine mood="now" when={ __( 'Today', 'hosting-invoices' ) } current>
					{ date_in_words( today, today ) } – { today_words( invoice ) }
				</StoryLine>
				{ invoice.due >= today && invoice.state !== 'paid' && invoice.state !== 'cancelled' && (
					<StoryLine mood="future" when={ date_short( invoice.due, today ) }>
						{ __( 'Due date: the last day on time', 'hosting-invoices' ) }
					</StoryLine>
				) }
				{ invoice.future.map( ( step, place ) => (
					<FutureLine
						key={ step.key }
						step={ step }
						today={ today }
						again={ same_reason( step, invoice.future[ place - 1 ] ) }
						onAsk={ set_asked }
					/>
				) ) }
			</Story>
			{ asked && <StepDialog invoice={ invoice } asked={ asked } onClose={ () => set_asked( null ) } /> }
		</Card>
	);
}
