import type { ReactNode } from 'react';
import { TextareaControl, TextControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../boot';
import { date_with_weekday, is_civil_date } from '../calendar';

export interface FieldProps {
	label: string;
	value: string;
	onChange: ( value: string ) => void;
	/** what the server said about it */
	error?: string | undefined;
	help?: ReactNode;
	required?: boolean;
	disabled?: boolean;
}

export const Wrong = ( { children }: { children: ReactNode } ) => (
	<span className="hosting-invoices-wrong">
		<span aria-hidden="true">✕ </span>
		{ children }
	</span>
);

/** The error takes the place of the help, in the same described-by text. */
const beside = ( { error, help }: Pick< FieldProps, 'error' | 'help' > ) =>
	error ? { help: <Wrong>{ error }</Wrong>, 'aria-invalid': true } : { help };

interface TextFieldProps extends FieldProps {
	type?: 'text' | 'email' | 'tel' | 'number' | 'date' | 'password' | 'url';
	maxLength?: number;
	min?: number | string;
	max?: number | string;
	placeholder?: string;
	autoComplete?: string;
	inputMode?: 'decimal' | 'numeric' | 'text';
	spellCheck?: boolean;
}

export function TextField( { error, help, ...rest }: TextFieldProps ) {
	return <TextControl __next40pxDefaultSize { ...rest } { ...beside( { error, help } ) } />;
}

export function TextArea( { error, help, ...rest }: FieldProps & { rows?: number; maxLength?: number } ) {
	return <TextareaControl { ...rest } { ...beside( { error, help } ) } />;
}

const SIGNS: Record< string, string > = { EUR: '€', USD: '$', GBP: '£' };

export function MoneyField( { label, currency = boot().currency, ...rest }: FieldProps & { currency?: string } ) {
	// translators: 1: label of a field, 2: sign or code of the currency
	const whole = sprintf( __( '%1$s (%2$s)', 'hosting-invoices' ), label, SIGNS[ currency ] ?? currency );
	return <TextField { ...rest } label={ whole } inputMode="decimal" autoComplete="off" maxLength={ 12 } />;
}

interface DateFieldProps extends FieldProps {
	min?: string;
	max?: string;
}

/** The browser's own picker; the day is said in words beside it, so nobody mistakes month for day. */
export function DateField( { help, ...rest }: DateFieldProps ) {
	const words = is_civil_date( rest.value ) ? date_with_weekday( rest.value ) : '';
	return <TextField { ...rest } type="date" help={ help ?? words } />;
}
