import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { DateField } from '../components/form/fields';
import { FormDialog } from '../components/form/FormDialog';
import { money } from '../components/money';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { book_collection } from './queries';

interface CollectionDialogProps {
	invoice: Invoice;
	onClose: () => void;
}

/** The bank reported that it collected a direct debit. */
export function CollectionDialog( { invoice, onClose }: CollectionDialogProps ) {
	const [ collected_on, set_collected_on ] = useState( invoice.debit?.collection_on ?? invoice.today );
	const say = useSay();
	const book = useMutation( book_collection() );
	const submit = () =>
		book.mutate(
			{ id: invoice.id, collected_on },
			{
				onSuccess: () => {
					say( __( 'Collection booked.', 'hosting-invoices' ) );
					onClose();
				},
			}
		);
	return (
		<FormDialog
			// translators: %s: number of an invoice
			title={ sprintf( __( 'Collection of invoice %s', 'hosting-invoices' ), invoice.number ) }
			submit={ __( 'Book collection', 'hosting-invoices' ) }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ book.isPending }
			error={ book.error }
		>
			<p>
				{ sprintf(
					// translators: %s: amount
					__(
						'The bank collected %s. It can still be returned for some days; until then it counts as paid for now.',
						'hosting-invoices'
					),
					money( invoice.debit?.amount ?? invoice.open, invoice.currency )
				) }
			</p>
			<DateField
				label={ __( 'Collected on', 'hosting-invoices' ) }
				value={ collected_on }
				onChange={ set_collected_on }
				max={ invoice.today }
				error={ field_errors( book.error ).collected_on }
			/>
		</FormDialog>
	);
}
