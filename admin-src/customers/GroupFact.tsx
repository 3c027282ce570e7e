import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Customer } from '../../contract/subscriptions';
import { TextField } from '../components/form/fields';
import { FormDialog } from '../components/form/FormDialog';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { put_in_group } from './queries';

function GroupDialog( { customer, onClose }: { customer: Customer; onClose: () => void } ) {
	const [ group, set_group ] = useState( customer.group );
	const put = useMutation( put_in_group() );
	const say = useSay();
	const done = () => {
		say( __( 'Saved.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<FormDialog
			title={ __( 'Group of this customer', 'hosting-invoices' ) }
			submit={ __( 'Save', 'hosting-invoices' ) }
			onSubmit={ () => put.mutate( { id: customer.id, group: group.trim() }, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ put.isPending }
			error={ put.error }
		>
			<TextField
				label={ __( 'Group', 'hosting-invoices' ) }
				help={ __( 'A timeline can be for one group, such as “friends”. Empty: none.', 'hosting-invoices' ) }
				value={ group }
				onChange={ set_group }
				error={ field_errors( put.error ).group }
			/>
		</FormDialog>
	);
}

/** The group that decides which timeline a customer lives by. */
export function GroupFact( { customer }: { customer: Customer } ) {
	const [ asking, set_asking ] = useState( false );
	return (
		<>
			{ customer.group || '–' }{ ' ' }
			<Button variant="link" onClick={ () => set_asking( true ) }>
				{ __( 'Change group', 'hosting-invoices' ) }
			</Button>
			{ asking && <GroupDialog customer={ customer } onClose={ () => set_asking( false ) } /> }
		</>
	);
}
