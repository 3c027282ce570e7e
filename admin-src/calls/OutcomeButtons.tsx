import { __ } from '@wordpress/i18n';
import { outcome_names } from '../components/words/outcomes';
import { BIG, SMALL, type Outcome } from './outcomes';

interface OutcomeButtonsProps {
	chosen: Outcome | null;
	onChoose: ( outcome: Outcome ) => void;
}

export const OutcomeButtons = ( { chosen, onChoose }: OutcomeButtonsProps ) => (
	<div role="group" aria-label={ __( 'What came of it', 'hosting-invoices' ) }>
		<div className="hosting-invoices-outcomes">
			{ BIG.map( ( outcome, place ) => (
				<button
					key={ outcome }
					type="button"
					aria-pressed={ chosen === outcome }
					aria-keyshortcuts={ String( place + 1 ) }
					onClick={ () => onChoose( outcome ) }
				>
					<kbd aria-hidden="true">{ place + 1 }</kbd>
					{ outcome_names()[ outcome ] }
				</button>
			) ) }
		</div>
		<p className="hosting-invoices-links">
			{ SMALL.map( ( outcome, place ) => (
				<button
					key={ outcome }
					type="button"
					className="components-button is-link"
					aria-pressed={ chosen === outcome }
					aria-keyshortcuts={ String( BIG.length + place + 1 ) }
					onClick={ () => onChoose( outcome ) }
				>
					<kbd aria-hidden="true">{ BIG.length + place + 1 }</kbd> { outcome_names()[ outcome ] }
				</button>
			) ) }
		</p>
	</div>
);
