import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { DateField, Wrong } from '../components/form/fields';
import { FormDialog } from '../components/form/FormDialog';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { return_words } from '../components/words/returns';
import { book_debit_return } from './queries';

const codes = () =>
	Object.entries( return_words() ).map( ( [ value, words ] ) => ( { value, label: `${ value } – ${ words }` } ) );

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
