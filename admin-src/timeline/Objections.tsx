import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Objection, Step } from '../../contract/timeline';
import { Status } from '../components/Status';
import { step_name } from '../components/words/steps';

interface ObjectionsProps {
	objections: Objection[];
	steps: Step[];
	onRepair: ( key: string, day: number ) => void;
}

/** What the law forbids, the rule, and the repair. */
export const Objections = ( { objections, steps, onRepair }: ObjectionsProps ) => (
	<div aria-live="polite">
		{ objections.map( ( { step, rule, message, law, move_to_day } ) => {
			const label = steps.find( ( { key } ) => key === step )?.label ?? '';
			return (
				<p key={ `${ step } ${ rule }` }>
					<Status tone="bad">
						{ sprintf(
							// translators: %s: name of a step
							__( 'Not allowed: %s', 'hosting-invoices' ),
							step_name( step, label )
						) }
					</Status>{ ' ' }
					{ message } { law && <span className="hosting-invoices-muted">({ law })</span> }{ ' ' }
					{ move_to_day !== null && (
						<Button variant="link" onClick={ () => onRepair( step, move_to_day ) }>
							{ sprintf(
								// translators: %d: day after the due date
								__( 'Move to day %d', 'hosting-invoices' ),
								move_to_day
							) }
						</Button>
					) }
				</p>
			);
		} ) }
	</div>
);
