import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import type { Customer } from '../../contract/subscriptions';
import { FormDialog } from '../components/form/FormDialog';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { ContactFields } from './ContactFields';
import { contact_to_wire, type ContactDraft } from './draft';
import { change_contact } from './queries';

export function ContactDialog( { customer, onClose }: { customer: Customer; onClose: () => void } ) {
	const [ contact, set_contact ] = useState< ContactDraft >( {
		...customer.contact,
		locale: customer.contact.locale.startsWith( 'nl' ) ? 'nl_NL' : 'en_US',
	} );
	const say = useSay();
	const save = useMutation( change_contact() );
	const done = () => {
		say( __( 'Saved.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<FormDialog
			title={ __( 'Name, address and how to reach them', 'hosting-invoices' ) }
			submit={ __( 'Save', 'hosting-invoices' ) }
			onSubmit={ () => save.mutate( { id: customer.id, ...contact_to_wire( contact ) }, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ save.isPending }
			error={ save.error }
			size="medium"
		>
			<ContactFields contact={ contact } onChange={ set_contact } errors={ field_errors( save.error ) } />
		</FormDialog>
	);
}
