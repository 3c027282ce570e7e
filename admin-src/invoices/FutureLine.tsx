import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { FutureStep, StepActionInput } from '../../contract/timeline';
import { date_short } from '../components/calendar';
import { money } from '../components/money';
import { StoryLine } from '../components/story/Story';
import { reason_words } from '../components/words/reasons';
import { step_name } from '../components/words/steps';

export interface StepAction {
	step: FutureStep;
	action: StepActionInput[ 'action' ];
}

interface FutureLineProps {
	step: FutureStep;
	today: string;
	/** the line before it says the same reason: once is enough to read */
	again: boolean;
	onAsk: ( asked: StepAction ) => void;
}

function choices( step: FutureStep ) {
	const all: { action: StepAction[ 'action' ]; may: boolean; label: string }[] = [
		{ action: 'run_now', may: step.may_run_now, label: __( 'do now', 'hosting-invoices' ) },
		{ action: 'move', may: step.may_move, label: __( 'move', 'hosting-invoices' ) },
		{ action: 'skip', may: step.may_skip, label: __( 'skip', 'hosting-invoices' ) },
	];
	return all.filter( ( { may } ) => may );
}

/** A step that has yet to come: its date, why then or why not, and what can be done about it. */
export function FutureLine( { step, today, again, onAsk }: FutureLineProps ) {
	const name = step_name( step.key, step.label );
	const why = step.why.map( ( reason ) => reason_words( reason, step.names_date ) ).join( ' · ' );
	return (
		<StoryLine mood={ step.state === 'planned' ? 'future' : 'waiting' } when={ date_short( step.on, today ) }>
			<strong>{ name }</strong> { step.amount !== null && <span>{ money( step.amount ) } </span> }
			{ step.state === 'not_needed' && <span>{ __( '– not needed any more', 'hosting-invoices' ) } </span> }
			<span className="hosting-invoices-story__do">
				{ choices( step ).map( ( { action, label } ) => (
					<Button
						key={ action }
						variant="link"
						// translators: 1: what to do, such as "skip", 2: name of a step
						aria-label={ sprintf( __( '%1$s: %2$s', 'hosting-invoices' ), label, name ) }
						onClick={ () => onAsk( { step, action } ) }
					>
						{ label }
					</Button>
				) ) }
			</span>
			{ why && <span className={ again ? 'screen-reader-text' : 'hosting-invoices-story__why' }>{ why }</span> }
		</StoryLine>
	);
}
