import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { DateField, MoneyField, TextField } from '../components/form/fields';
import { FormDialog } from '../components/form/FormDialog';
import { amount_to_type, amount_to_wire } from '../components/money';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { book_payment } from './queries';

interface PaymentDialogProps {
	invoice: Invoice;
	onClose: () => void;
}

/** Money that came in outside the shop: on the bank account, in cash. */
export function PaymentDialog( { invoice, onClose }: PaymentDialogProps ) {
	const [ amount, set_amount ] = useState( amount_to_type( invoice.open ) );
	const [ paid_on, set_paid_on ] = useState( invoice.today );
	const [ reference, set_reference ] = useState( '' );
	const say = useSay();
	const book = useMutation( book_payment() );
	const errors = field_errors( book.error );
	const submit = () =>
		book.mutate(
			{
				id: invoice.id,
				amount: amount_to_wire( amount ),
				paid_on,
				...( reference.trim() ? { reference: reference.trim() } : {} ),
			},
			{
				onSuccess: () => {
					say( __( 'Payment booked.', 'hosting-invoices' ) );
					onClose();
				},
			}
		);
	return (
		<FormDialog
			// translators: %s: number of an invoice
			title={ sprintf( __( 'Payment of invoice %s', 'hosting-invoices' ), invoice.number ) }
			submit={ __( 'Book payment', 'hosting-invoices' ) }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ book.isPending }
			error={ book.error }
		>
			<MoneyField
				label={ __( 'Amount', 'hosting-invoices' ) }
				value={ amount }
				onChange={ set_amount }
				currency={ invoice.currency }
				error={ errors.amount }
			/>
			<DateField
				label={ __( 'Paid on', 'hosting-invoices' ) }
				value={ paid_on }
				onChange={ set_paid_on }
				max={ invoice.today }
				error={ errors.paid_on }
			/>
			<TextField
				label={ __( 'Reference on the statement (optional)', 'hosting-invoices' ) }
				help={ __( 'The same reference is booked once, however often it is entered.', 'hosting-invoices' ) }
				value={ reference }
				onChange={ set_reference }
				maxLength={ 100 }
				error={ errors.reference }
			/>
		</FormDialog>
	);
}
