import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { ErrorNotice } from '../components/Loaded';
import { offer_file } from '../components/offer-file';
import { read_pdf } from './queries';

/** The chosen letters as one PDF, or without a choice the whole queue. */
export function PdfButton( { ids }: { ids: readonly number[] } ) {
	const read = useMutation( { ...read_pdf(), onSuccess: offer_file } );
	return (
		<>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isBusy={ read.isPending }
				disabled={ read.isPending }
				accessibleWhenDisabled
				onClick={ () => read.mutate( ids ) }
			>
				{ ids.length > 0 ? __( 'As PDF', 'hosting-invoices' ) : __( 'All as one PDF', 'hosting-invoices' ) }
			</Button>
			{ read.error && <ErrorNotice error={ read.error } /> }
		</>
	);
}
