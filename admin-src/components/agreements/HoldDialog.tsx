import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../boot';
import { plus_days } from '../calendar';
import { DateField, TextArea } from '../form/fields';
import { FormDialog } from '../form/FormDialog';
import { useSay } from '../notices';
import { field_errors } from '../wire/error';
import { start_hold } from './queries';

interface HoldDialogProps {
	customer_id: number;
	customer: string;
	today?: string;
	onClose: () => void;
}

export function HoldDialog( { customer_id, customer, today = boot().today, onClose }: HoldDialogProps ) {
	const [ until, set_until ] = useState( plus_days( today, 14 ) );
	const [ reason, set_reason ] = useState( '' );
	const say = useSay();
	const save = useMutation( start_hold() );
	const errors = field_errors( save.error );
	const submit = () =>
		save.mutate(
			{ customer_id, until, reason: reason.trim() },
			{
				onSuccess: () => {
					say( __( 'Hold started. Nothing happens to this customer until then.', 'hosting-invoices' ) );
					onClose();
				},
			}
		);
	return (
		<FormDialog
			// translators: %s: name of a customer
			title={ sprintf( __( 'Hold for %s', 'hosting-invoices' ), customer ) }
			submit={ __( 'Start hold', 'hosting-invoices' ) }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ save.isPending }
			error={ save.error }
			disabled={ reason.trim() === '' }
		>
			<p>{ __( 'No steps and no suspension; invoices go on.', 'hosting-invoices' ) }</p>
			<DateField
				label={ __( 'Things go on from', 'hosting-invoices' ) }
				value={ until }
				onChange={ set_until }
				min={ plus_days( today, 1 ) }
				error={ errors.until }
			/>
			<TextArea
				label={ __( 'Why?', 'hosting-invoices' ) }
				value={ reason }
				onChange={ set_reason }
				rows={ 2 }
				maxLength={ 500 }
				error={ errors.reason }
			/>
		</FormDialog>
	);
}
