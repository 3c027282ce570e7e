import { __ } from '@wordpress/i18n';
import { boot } from '../components/boot';
import { DateField, TextField } from '../components/form/fields';
import type { MandateDraft } from './draft';
import type { FieldErrors } from './fields';
import { iban_hint } from '../components/iban';

function hint_words( typed: string ): string {
	switch ( iban_hint( typed ) ) {
		case 'empty':
			return __( 'Kept encrypted; afterwards only the last four signs are shown.', 'hosting-invoices' );
		case 'typing':
			return __( '… not complete yet', 'hosting-invoices' );
		case 'right':
			return __( '✓ This looks right.', 'hosting-invoices' );
		case 'wrong':
			return __( '? This does not look like an IBAN. Check it once more.', 'hosting-invoices' );
	}
}

interface MandateFieldsProps {
	mandate: MandateDraft;
	onChange: ( mandate: MandateDraft ) => void;
	errors: FieldErrors;
}

export function MandateFields( { mandate, onChange, errors }: MandateFieldsProps ) {
	const put = ( key: keyof MandateDraft ) => ( value: string ) => onChange( { ...mandate, [ key ]: value } );
	return (
		<div className="hosting-invoices-fields">
			<TextField
				label={ __( 'IBAN', 'hosting-invoices' ) }
				value={ mandate.iban }
				onChange={ put( 'iban' ) }
				help={ hint_words( mandate.iban ) }
				error={ errors.iban }
				maxLength={ 60 }
				autoComplete="off"
				spellCheck={ false }
			/>
			<TextField
				label={ __( 'In the name of (optional)', 'hosting-invoices' ) }
				value={ mandate.account_holder }
				onChange={ put( 'account_holder' ) }
				error={ errors.account_holder }
				maxLength={ 70 }
			/>
			<DateField
				label={ __( 'Signed on', 'hosting-invoices' ) }
				value={ mandate.signed_on }
				onChange={ put( 'signed_on' ) }
				max={ boot().today }
				error={ errors.signed_on }
			/>
			<TextField
				label={ __( 'Reference (optional)', 'hosting-invoices' ) }
				value={ mandate.reference }
				onChange={ put( 'reference' ) }
				help={ __( 'Empty: the next free one.', 'hosting-invoices' ) }
				error={ errors.reference }
				maxLength={ 35 }
				spellCheck={ false }
			/>
		</div>
	);
}
