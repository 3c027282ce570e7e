import { SelectControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { MoneyField, TextField, Wrong } from '../components/form/fields';
import { ColourField } from './ColourField';
import { LogoField } from './LogoField';
import type { Question } from './groups';

interface QuestionFieldProps {
	question: Question;
	value: string | boolean;
	onChange: ( value: string | boolean ) => void;
	error: string | undefined;
	/** a secret is kept already, and is never shown */
	is_set: boolean;
}

export function QuestionField( { question, value, onChange, error, is_set }: QuestionFieldProps ) {
	const { kind, label, changes, min, max } = question;
	if ( kind === 'yes_no' ) {
		return (
			<ToggleControl
				label={ label }
				help={ error ? <Wrong>{ error }</Wrong> : changes }
				checked={ value === true }
				onChange={ onChange }
			/>
		);
	}
	if ( kind === 'choice' ) {
		return (
			<SelectControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				label={ label }
				help={ error ? <Wrong>{ error }</Wrong> : changes }
				value={ String( value ) }
				options={ question.options ?? [] }
				onChange={ onChange }
			/>
		);
	}
	const common = { label, help: changes, value: String( value ), onChange, error };
	switch ( kind ) {
		case 'picture':
			return <LogoField { ...common } />;
		case 'colour':
			return <ColourField { ...common } />;
		case 'money':
			return <MoneyField { ...common } />;
		case 'days':
		case 'number':
			return (
				<TextField
					{ ...common }
					type="number"
					{ ...( min === undefined ? {} : { min } ) }
					{ ...( max === undefined ? {} : { max } ) }
				/>
			);
		case 'percent':
			return <TextField { ...common } inputMode="decimal" maxLength={ 5 } />;
		case 'secret':
			return (
				<TextField
					{ ...common }
					type="password"
					autoComplete="new-password"
					placeholder={ is_set ? __( 'is set; type to replace', 'hosting-invoices' ) : '' }
					maxLength={ max ?? 200 }
				/>
			);
		default:
			return <TextField { ...common } type={ kind } maxLength={ max ?? 500 } autoComplete="off" />;
	}
}
