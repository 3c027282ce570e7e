import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { DateField, Wrong } from '../components/form/fields';
import { FormDialog } from '../components/form/FormDialog';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { book_debit_return } from './queries';

/** The bank's codes, and in words what they say. */
const codes = () => [
	{ value: 'AM04', label: __( 'AM04 – not enough money', 'hosting-invoices' ) },
	{ value: 'MS03', label: __( 'MS03 – no reason given', 'hosting-invoices' ) },
	{ value: 'MS02', label: __( 'MS02 – refused by the customer', 'hosting-invoices' ) },
	{ value: 'MD06', label: __( 'MD06 – refund asked by the customer', 'hosting-invoices' ) },
	{ value: 'MD01', label: __( 'MD01 – no valid mandate', 'hosting-invoices' ) },
	{ value: 'MD02', label: __( 'MD02 – details of the mandate are wrong', 'hosting-invoices' ) },
	{ value: 'MD07', label: __( 'MD07 – account holder deceased', 'hosting-invoices' ) },
	{ value: 'AC01', label: __( 'AC01 – IBAN is wrong', 'hosting-invoices' ) },
	{ value: 'AC04', label: __( 'AC04 – account closed', 'hosting-invoices' ) },
	{ value: 'AC06', label: __( 'AC06 – account blocked', 'hosting-invoices' ) },
	{ value: 'AG01', label: __( 'AG01 – direct debit not allowed', 'hosting-invoices' ) },
	{ value: 'AG02', label: __( 'AG02 – our mistake: sequence', 'hosting-invoices' ) },
	{ value: 'AM05', label: __( 'AM05 – our mistake: sent twice', 'hosting-invoices' ) },
	{ value: 'BE05', label: __( 'BE05 – our mistake: creditor identifier', 'hosting-invoices' ) },
	{ value: 'SL01', label: __( 'SL01 – a limit of the customer', 'hosting-invoices' ) },
];

interface DebitReturnDialogProps {
	invoice: Invoice;
	onClose: () => void;
}

export function DebitReturnDialog( { invoice, onClose }: DebitReturnDialogProps ) {
	const [ reason, set_reason ] = useState( 'AM04' );
	const [ returned_on, set_returned_on ] = useState( invoice.today );
	const say = useSay();
	const book = useMutation( book_debit_return() );
	const errors = field_errors( book.error );
	const submit = () =>
		book.mutate(
			{ id: invoice.id, reason, returned_on },
			{
				onSuccess: () => {
					say( __( 'Return booked.', 'hosting-invoices' ) );
					onClose();
				},
			}
		);
	return (
		<FormDialog
			// translators: %s: number of an invoice
			title={ sprintf( __( 'The debit of invoice %s came back', 'hosting-invoices' ), invoice.number ) }
			submit={ __( 'Book return', 'hosting-invoices' ) }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ book.isPending }
			error={ book.error }
		>
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Code from the bank', 'hosting-invoices' ) }
				value={ reason }
				options={ codes() }
				onChange={ set_reason }
				help={ errors.reason ? <Wrong>{ errors.reason }</Wrong> : undefined }
			/>
			<DateField
				label={ __( 'Returned on', 'hosting-invoices' ) }
				value={ returned_on }
				onChange={ set_returned_on }
				max={ invoice.today }
				error={ errors.returned_on }
			/>
		</FormDialog>
	);
}
