import { __ } from '@wordpress/i18n';
import { iban_hint } from '../components/iban';

/** What stands under the IBAN while somebody types. */
export function hint_under( typed: string ): string {
	switch ( iban_hint( typed ) ) {
		case 'empty':
			return __( 'Kept encrypted. Afterwards only the last four characters are shown.', 'hosting-invoices' );
		case 'typing':
			return __( '… not complete yet', 'hosting-invoices' );
		case 'right':
			return __( '✓ This looks right.', 'hosting-invoices' );
		case 'wrong':
			return __( '? This does not look like an IBAN. Check it once more.', 'hosting-invoices' );
	}
}

/** What stops somebody from signing; empty when nothing does. The server looks again. */
export function what_is_missing( typed: { iban: string; holder: string; consent: boolean } ): string {
	if ( iban_hint( typed.iban ) !== 'right' ) {
		return typed.iban.trim() === ''
			? __( 'Please fill in your IBAN.', 'hosting-invoices' )
			: __( 'This IBAN is not right: there is a typing error in it. Please check it.', 'hosting-invoices' );
	}
	if ( typed.holder.trim() === '' ) {
		return __( 'Please write in whose name the account is, in at most 70 characters.', 'hosting-invoices' );
	}
	return typed.consent ? '' : __( 'Please tick that you give the mandate for direct debit.', 'hosting-invoices' );
}
