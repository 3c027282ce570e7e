import { useState } from 'react';
import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { TextField, Wrong } from '../components/form/fields';
import { every, intervals, months_of } from './intervals';

interface IntervalFieldProps {
	value: string;
	onChange: ( value: string ) => void;
	error?: string | undefined;
}

/** How long a period is: a usual length, or any number of months. */
export function IntervalField( { value, onChange, error }: IntervalFieldProps ) {
	const [ other, set_other ] = useState( ! intervals().some( ( usual ) => usual.value === value ) );
	const choose = ( chosen: string ) => {
		set_other( chosen === 'other' );
		if ( chosen !== 'other' ) {
			onChange( chosen );
		}
	};
	const options = [
		...intervals(),
		{ value: 'other', label: __( 'another number of months…', 'hosting-invoices' ) },
	];
	return (
		<>
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Charged', 'hosting-invoices' ) }
				value={ other ? 'other' : value }
				options={ options }
				onChange={ choose }
				help={ error && ! other ? <Wrong>{ error }</Wrong> : undefined }
			/>
			{ other && (
				<TextField
					label={ __( 'Number of months', 'hosting-invoices' ) }
					type="number"
					min={ 1 }
					max={ 120 }
					value={ String( months_of( value ) || '' ) }
					onChange={ ( months ) => onChange( every( Number( months ) ) ) }
					error={ error }
				/>
			) }
		</>
	);
}
