import { id_of, useAnswers, useIsMissing } from './answers';
import { blocks, type PlansData } from './data';

interface TickProps {
	field: 'accepts_terms' | 'begins_at_once';
	data: PlansData;
}

function Tick( { field, data }: TickProps ) {
	const { CheckboxControl, ValidationInputError } = blocks().blocksComponents;
	const { answers, answer } = useAnswers( data );
	return (
		<>
			<CheckboxControl
				id={ id_of( field ) }
				label={ data.labels[ field ] }
				checked={ answers[ field ] }
				hasError={ useIsMissing( field ) }
				onChange={ ( is_checked ) => answer( { [ field ]: is_checked } ) }
			/>
			<ValidationInputError propertyName={ id_of( field ) } elementId={ id_of( field ) } />
		</>
	);
}

/** The terms, and for a consumer the right of withdrawal. */
export function Agree( { data }: { data: PlansData } ) {
	const { answers } = useAnswers( data );
	const is_consumer = answers.customer_type === 'consumer';
	return (
		<div className="hosting-invoices-agree">
			{ data.terms.map( ( { title, text } ) => (
				<details key={ title }>
					<summary>{ title }</summary>
					{  }
					<div className="hosting-invoices-terms" tabIndex={ 0 } role="region" aria-label={ title }>
						{ text }
					</div>
				</details>
			) ) }
			{ data.terms.length > 0 && <Tick field="accepts_terms" data={ data } /> }
			{ is_consumer && <p>{ data.withdrawal }</p> }
			{ is_consumer && <Tick field="begins_at_once" data={ data } /> }
		</div>
	);
}
