import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { TextField, Wrong } from '../components/form/fields';
import type { ContactDraft } from './draft';
import type { FieldErrors } from './fields';

interface ContactFieldsProps {
	contact: ContactDraft;
	onChange: ( contact: ContactDraft ) => void;
	errors: FieldErrors;
}

type TextKey = Exclude< keyof ContactDraft, 'locale' >;

const texts = (): { key: TextKey; label: string; type?: 'email' | 'tel'; maxLength: number }[] => [
	{ key: 'name', label: __( 'Name', 'hosting-invoices' ), maxLength: 120 },
	{ key: 'company', label: __( 'Company (optional)', 'hosting-invoices' ), maxLength: 120 },
	{ key: 'email', label: __( 'E-mail', 'hosting-invoices' ), type: 'email', maxLength: 100 },
	{ key: 'phone', label: __( 'Phone (optional)', 'hosting-invoices' ), type: 'tel', maxLength: 40 },
	{ key: 'address', label: __( 'Address (optional)', 'hosting-invoices' ), maxLength: 200 },
	{ key: 'postcode', label: __( 'Postcode (optional)', 'hosting-invoices' ), maxLength: 20 },
	{ key: 'city', label: __( 'City (optional)', 'hosting-invoices' ), maxLength: 100 },
	{ key: 'country', label: __( 'Country, two letters', 'hosting-invoices' ), maxLength: 2 },
];

export function ContactFields( { contact, onChange, errors }: ContactFieldsProps ) {
	return (
		<div className="hosting-invoices-fields">
			{ texts().map( ( { key, ...rest } ) => (
				<TextField
					key={ key }
					{ ...rest }
					value={ contact[ key ] }
					onChange={ ( value ) => onChange( { ...contact, [ key ]: value } ) }
					error={ errors[ key ] }
					autoComplete="off"
				/>
			) ) }
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Language of the messages', 'hosting-invoices' ) }
				value={ contact.locale }
				options={ [
					{ value: 'nl_NL', label: __( 'Dutch', 'hosting-invoices' ) },
					{ value: 'en_US', label: __( 'English', 'hosting-invoices' ) },
				] }
				onChange={ ( locale ) => onChange( { ...contact, locale } ) }
				help={ errors.locale ? <Wrong>{ errors.locale }</Wrong> : undefined }
			/>
		</div>
	);
}
