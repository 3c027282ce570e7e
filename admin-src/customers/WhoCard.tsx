import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, ComboboxControl, RadioControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Card } from '../components/Card';
import { Wrong } from '../components/form/fields';
import { ContactFields } from './ContactFields';
import type { CustomerDraft } from './draft';
import { errors_below, type FieldErrors } from './fields';
import { candidates_query } from './queries';

interface WhoProps {
	draft: CustomerDraft;
	onChange: ( draft: CustomerDraft ) => void;
	errors: FieldErrors;
}

/** Somebody who already has an account in the shop. */
function ExistingUser( { draft, onChange, errors }: WhoProps ) {
	const [ search, set_search ] = useState( '' );
	const { data = [] } = useQuery( candidates_query( search ) );
	if ( draft.user ) {
		return (
			<p>
				<strong>{ draft.user.name }</strong> · { draft.user.email }{ ' ' }
				<Button variant="link" onClick={ () => onChange( { ...draft, user: null } ) }>
					{ __( 'somebody else', 'hosting-invoices' ) }
				</Button>
				{ errors.user_id && <Wrong>{ errors.user_id }</Wrong> }
			</p>
		);
	}
	const choose = ( value: string | null | undefined ) =>
		onChange( { ...draft, user: data.find( ( { id } ) => String( id ) === value ) ?? null } );
	return (
		<ComboboxControl
			__next40pxDefaultSize
			label={ __( 'Already has an account in the shop? (optional)', 'hosting-invoices' ) }
			help={ __( 'Type two letters of the name or the e-mail address.', 'hosting-invoices' ) }
			value={ null }
			options={ data.map( ( { id, name, email } ) => ( {
				value: String( id ),
				label: `${ name } · ${ email }`,
			} ) ) }
			onFilterValueChange={ set_search }
			onChange={ choose }
		/>
	);
}

/** Who the customer is: an account that is there, or a new one. */
export function WhoCard( { draft, onChange, errors }: WhoProps ) {
	return (
		<Card title={ __( 'Who', 'hosting-invoices' ) }>
			<div className="hosting-invoices-form">
				<ExistingUser draft={ draft } onChange={ onChange } errors={ errors } />
				{ draft.user === null && (
					<ContactFields
						contact={ draft.contact }
						onChange={ ( contact ) => onChange( { ...draft, contact } ) }
						errors={ errors_below( errors, 'contact' ) }
					/>
				) }
				<RadioControl
					label={ __( 'The law sees this customer as', 'hosting-invoices' ) }
					help={ __( 'Decides which costs and terms are allowed.', 'hosting-invoices' ) }
					selected={ draft.customer_type }
					options={ [
						{ value: 'business', label: __( 'a business', 'hosting-invoices' ) },
						{ value: 'consumer', label: __( 'a consumer', 'hosting-invoices' ) },
					] }
					onChange={ ( value ) =>
						onChange( { ...draft, customer_type: value === 'consumer' ? 'consumer' : 'business' } )
					}
				/>
			</div>
		</Card>
	);
}
