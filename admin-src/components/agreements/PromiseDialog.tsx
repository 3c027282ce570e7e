import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../boot';
import { date_with_year, is_civil_date, plus_days } from '../calendar';
import { DateField, MoneyField, TextArea } from '../form/fields';
import { FormDialog } from '../form/FormDialog';
import { amount_to_type, amount_to_wire, is_amount_input, money } from '../money';
import { useSay } from '../notices';
import { field_errors } from '../wire/error';
import { record_promise } from './queries';

interface PromiseDialogProps {
	customer_id: number;
	customer: string;
	/** what is open: the amount to start from */
	open: string;
	today?: string;
	onClose: () => void;
}

/** What the customer will read; the server writes it, in the customer's own language. */
export function confirmation_words( amount: string, by: string ): string {
	if ( ! is_amount_input( amount ) || ! is_civil_date( by ) ) {
		return __( 'A confirmation is sent by e-mail as soon as amount and date are known.', 'hosting-invoices' );
	}
	return sprintf(
		// translators: 1: amount, 2: date in words
		__(
			'This goes out by e-mail at once: “We agreed that you pay %1$s by %2$s at the latest. Until the end of that day we send you no reminders and suspend nothing.”',
			'hosting-invoices'
		),
		money( amount_to_wire( amount ).replace( ',', '.' ) ),
		date_with_year( by )
	);
}

export function PromiseDialog( { customer_id, customer, open, today = boot().today, onClose }: PromiseDialogProps ) {
	const [ amount, set_amount ] = useState( amount_to_type( open ) );
	const [ by, set_by ] = useState( plus_days( today, 5 ) );
	const [ note, set_note ] = useState( '' );
	const say = useSay();
	const save = useMutation( record_promise() );
	const errors = field_errors( save.error );
	const submit = () =>
		save.mutate(
			{ customer_id, amount: amount_to_wire( amount ), by, ...( note.trim() ? { note: note.trim() } : {} ) },
			{
				onSuccess: () => {
					say( __( 'Promise recorded. The timeline waits for it.', 'hosting-invoices' ) );
					onClose();
				},
			}
		);
	return (
		<FormDialog
			// translators: %s: name of a customer
			title={ sprintf( __( 'Promise of %s', 'hosting-invoices' ), customer ) }
			submit={ __( 'Record promise', 'hosting-invoices' ) }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ save.isPending }
			error={ save.error }
		>
			<MoneyField
				label={ __( 'Amount', 'hosting-invoices' ) }
				value={ amount }
				onChange={ set_amount }
				error={ errors.amount }
			/>
			<DateField
				label={ __( 'Paid by', 'hosting-invoices' ) }
				value={ by }
				onChange={ set_by }
				min={ today }
				error={ errors.by }
			/>
			<TextArea
				label={ __( 'Note (optional)', 'hosting-invoices' ) }
				value={ note }
				onChange={ set_note }
				rows={ 2 }
				maxLength={ 500 }
				error={ errors.note }
			/>
			<p className="hosting-invoices-muted">{ confirmation_words( amount, by ) }</p>
			<p className="hosting-invoices-muted">
				{ __(
					'Until then no step runs and nothing is suspended. If it is not paid by then, a new warning goes out first.',
					'hosting-invoices'
				) }
			</p>
		</FormDialog>
	);
}
