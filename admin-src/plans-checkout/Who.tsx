import { recalculate, id_of, useAnswers, useFaults } from './answers';
import { blocks, type PlansData } from './data';

interface QuestionProps {
	field: 'customer_type' | 'channel';
	label: string;
	children: React.ReactNode;
}

const Question = ( { field, label, children }: QuestionProps ) => {
	const { ValidationInputError } = blocks().blocksComponents;
	return (
		<fieldset className="hosting-invoices-question" id={ id_of( field ) }>
			<legend>{ label }</legend>
			{ children }
			<ValidationInputError propertyName={ id_of( field ) } elementId={ id_of( field ) } />
		</fieldset>
	);
};

/** In which capacity the customer orders, and how to reach them. */
export function Who( { data }: { data: PlansData } ) {
	const { RadioControl, TextInput } = blocks().blocksComponents;
	const { answers, answer } = useAnswers( data );
	useFaults( data, answers );
	const chosen = ( customer_type: string ) => {
		answer( { customer_type } );
		if ( data.asks_again || answers.vat_id !== '' ) {
			recalculate( { ...answers, customer_type } );
		}
	};
	return (
		<div className="hosting-invoices-questions">
			<Question field="customer_type" label={ data.labels.customer_type }>
				<RadioControl
					id={ `${ id_of( 'customer_type' ) }-choice` }
					selected={ answers.customer_type }
					options={ data.types }
					onChange={ chosen }
				/>
			</Question>
			{ answers.customer_type === 'business' && (
				<TextInput
					id={ id_of( 'vat_id' ) }
					label={ data.labels.vat_id }
					value={ answers.vat_id }
					onChange={ ( vat_id ) => answer( { vat_id } ) }
					onBlur={ () => recalculate( answers ) }
				/>
			) }
			<Question field="channel" label={ data.labels.channel }>
				<RadioControl
					id={ `${ id_of( 'channel' ) }-choice` }
					selected={ answers.channel }
					options={ data.channels }
					onChange={ ( channel ) => answer( { channel } ) }
				/>
			</Question>
		</div>
	);
}
