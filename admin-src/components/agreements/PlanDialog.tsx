import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../boot';
import { TextArea } from '../form/fields';
import { FormDialog } from '../form/FormDialog';
import { useSay } from '../notices';
import { field_errors } from '../wire/error';
import { a_part_today, plan_to_wire, plan_words } from './plan';
import { PlanFields } from './PlanFields';
import { agree_plan } from './queries';

interface PlanDialogProps {
	customer_id: number;
	customer: string;
	/** what is open: the amount that is divided */
	open: string;
	today?: string;
	onClose: () => void;
}

export function PlanDialog( { customer_id, customer, open, today = boot().today, onClose }: PlanDialogProps ) {
	const [ rows, set_rows ] = useState( () => a_part_today( open, today ) );
	const [ note, set_note ] = useState( '' );
	const say = useSay();
	const save = useMutation( agree_plan() );
	const errors = field_errors( save.error );
	const submit = () =>
		save.mutate(
			{ customer_id, instalments: plan_to_wire( rows ), ...( note.trim() ? { note: note.trim() } : {} ) },
			{
				onSuccess: () => {
					say( __( 'Payment plan agreed. The timeline waits for it.', 'hosting-invoices' ) );
					onClose();
				},
			}
		);
	return (
		<FormDialog
			// translators: %s: name of a customer
			title={ sprintf( __( 'Payment plan for %s', 'hosting-invoices' ), customer ) }
			submit={ __( 'Agree plan', 'hosting-invoices' ) }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ save.isPending }
			error={ save.error }
			size="medium"
		>
			<PlanFields rows={ rows } onChange={ set_rows } open={ open } today={ today } errors={ errors } />
			<TextArea
				label={ __( 'Note (optional)', 'hosting-invoices' ) }
				value={ note }
				onChange={ set_note }
				rows={ 2 }
				maxLength={ 500 }
				error={ errors.note }
			/>
			<p className="hosting-invoices-muted">{ plan_words( rows ) }</p>
			<p className="hosting-invoices-muted">
				{ __(
					'While each instalment is paid by its date, no step runs and nothing is suspended. If one is not, a new warning goes out first.',
					'hosting-invoices'
				) }
			</p>
		</FormDialog>
	);
}
