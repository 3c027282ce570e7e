import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import { FormDialog } from '../../components/form/FormDialog';
import { TextField } from '../../components/form/fields';
import { useSay } from '../../components/notices';
import { field_errors } from '../../components/wire/error';
import { change_billing_day } from '../queries';

export function BillingDayDialog( { customer_id, onClose }: { customer_id: number; onClose: () => void } ) {
	const [ day, set_day ] = useState( '1' );
	const say = useSay();
	const change = useMutation( change_billing_day() );
	const done = () => {
		say( __( 'From now on all services come on one invoice.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<FormDialog
			title={ __( 'One billing day for all services', 'hosting-invoices' ) }
			submit={ __( 'Set the billing day', 'hosting-invoices' ) }
			onSubmit={ () => change.mutate( { id: customer_id, day: Number( day ) }, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ change.isPending }
			error={ change.error }
		>
			<p>
				{ __(
					'After the period that runs comes a short one up to this day, charged by day with the next invoice.',
					'hosting-invoices'
				) }
			</p>
			<TextField
				label={ __( 'Day of the month (1 to 28)', 'hosting-invoices' ) }
				type="number"
				min={ 1 }
				max={ 28 }
				value={ day }
				onChange={ set_day }
				error={ field_errors( change.error ).day }
			/>
		</FormDialog>
	);
}
