import { useId } from 'react';
import { BaseControl } from '@wordpress/components';
import { Wrong } from '../components/form/fields';

interface ColourFieldProps {
	label: string;
	help: string;
	/** "#rrggbb" */
	value: string;
	onChange: ( value: string ) => void;
	error: string | undefined;
}

/** The browser's own choice of colours. */
export function ColourField( { label, help, value, onChange, error }: ColourFieldProps ) {
	const id = useId();
	return (
		<BaseControl __nextHasNoMarginBottom id={ id } label={ label } help={ error ? <Wrong>{ error }</Wrong> : help }>
			<input
				id={ id }
				type="color"
				className="hosting-invoices-colour"
				value={ value }
				onChange={ ( event ) => onChange( event.currentTarget.value ) }
			/>
		</BaseControl>
	);
}
