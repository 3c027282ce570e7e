import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { DebitData } from './data';
import { hint_under, what_is_missing } from './words';
import type { MethodProps, SetupResult } from './woocommerce';

const name_of = ( { first_name, last_name }: { first_name: string; last_name: string } ) =>
	`${ first_name } ${ last_name }`.trim();

interface MandateProps extends Partial< MethodProps > {
	data: DebitData;
}

/** The fields in which a customer signs; WooCommerce hands over the rest of the properties. */
export function Mandate( { data, eventRegistration, billing }: MandateProps ) {
	const { TextInput, CheckboxControl } = window.wc.blocksComponents;
	const [ iban, set_iban ] = useState( '' );
	const [ typed_holder, set_holder ] = useState< string | null >( null );
	const [ consent, set_consent ] = useState( false );
	const holder = typed_holder ?? ( ( billing && name_of( billing.billingAddress ) ) || data.holder );
	const onPaymentSetup = eventRegistration?.onPaymentSetup;

	useEffect( () => {
		return onPaymentSetup?.( (): SetupResult => {
			const message = what_is_missing( { iban, holder, consent } );
			if ( message !== '' ) {
				return { type: 'error', message };
			}
			return {
				type: 'success',
				meta: {
					paymentMethodData: {
						hosting_direct_debit_iban: iban,
						hosting_direct_debit_holder: holder,
						hosting_direct_debit_consent: '1',
						hosting_direct_debit_reference: data.reference,
					},
				},
			};
		} );
	}, [ onPaymentSetup, iban, holder, consent, data.reference ] );

	return (
		<div className="hosting-invoices-mandate">
			{ data.description !== '' && <p>{ data.description }</p> }
			<TextInput
				id="hosting-direct-debit-iban"
				label={ __( 'IBAN', 'hosting-invoices' ) }
				value={ iban }
				onChange={ set_iban }
				autoComplete="off"
			/>
			<p aria-live="polite">
				<small>{ hint_under( iban ) }</small>
			</p>
			<TextInput
				id="hosting-direct-debit-holder"
				label={ __( 'In the name of', 'hosting-invoices' ) }
				value={ holder }
				onChange={ set_holder }
				autoComplete="name"
			/>
			{ data.lines.map( ( line ) => (
				<p key={ line }>{ line }</p>
			) ) }
			<CheckboxControl
				id="hosting-direct-debit-consent"
				label={ __( 'I give this mandate for direct debit.', 'hosting-invoices' ) }
				checked={ consent }
				onChange={ set_consent }
			/>
		</div>
	);
}
