import { __ } from '@wordpress/i18n';
import { DateField, MoneyField, TextField } from '../components/form/fields';
import type { ServiceDraft } from './draft';
import type { FieldErrors } from './fields';
import { IntervalField } from './IntervalField';

interface ServiceFieldsProps {
	service: ServiceDraft;
	onChange: ( service: ServiceDraft ) => void;
	errors: FieldErrors;
	/** of a running subscription, interval and first day stand */
	running?: boolean;
}

/** One service of a customer: what, for how much, how often, from when. */
export function ServiceFields( { service, onChange, errors, running = false }: ServiceFieldsProps ) {
	const put = ( key: keyof ServiceDraft ) => ( value: string ) => onChange( { ...service, [ key ]: value } );
	return (
		<div className="hosting-invoices-fields">
			<TextField
				label={ __( 'What', 'hosting-invoices' ) }
				help={ __( 'As it stands on the invoice.', 'hosting-invoices' ) }
				value={ service.label }
				onChange={ put( 'label' ) }
				error={ errors.label }
				maxLength={ 200 }
			/>
			<MoneyField
				label={ __( 'Price a period', 'hosting-invoices' ) }
				help={ __( 'With or without VAT, as your shop prices are.', 'hosting-invoices' ) }
				value={ service.price }
				onChange={ put( 'price' ) }
				error={ errors.price }
			/>
			<TextField
				label={ __( 'Quantity', 'hosting-invoices' ) }
				type="number"
				min={ 1 }
				max={ 999 }
				value={ service.quantity }
				onChange={ put( 'quantity' ) }
				error={ errors.quantity }
			/>
			{ ! running && (
				<>
					<IntervalField value={ service.every } onChange={ put( 'every' ) } error={ errors.every } />
					<DateField
						label={ __( 'First day', 'hosting-invoices' ) }
						value={ service.from }
						onChange={ put( 'from' ) }
						error={ errors.from }
					/>
				</>
			) }
			<TextField
				label={ __( 'Domain or account on the panel', 'hosting-invoices' ) }
				help={ __( 'This is what is suspended and restored.', 'hosting-invoices' ) }
				value={ service.reference }
				onChange={ put( 'reference' ) }
				error={ errors.reference }
				maxLength={ 190 }
				spellCheck={ false }
			/>
		</div>
	);
}
