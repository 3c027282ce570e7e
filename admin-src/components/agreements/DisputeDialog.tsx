import { useMutation } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import { ReasonDialog } from '../form/ReasonDialog';
import { useSay } from '../notices';
import { open_dispute } from './queries';

interface DisputeDialogProps {
	invoice_id: number;
	number: string;
	onClose: () => void;
}

export function DisputeDialog( { invoice_id, number, onClose }: DisputeDialogProps ) {
	const say = useSay();
	const save = useMutation( open_dispute() );
	return (
		<ReasonDialog
			// translators: %s: number of an invoice
			title={ sprintf( __( 'Dispute on invoice %s', 'hosting-invoices' ), number ) }
			submit={ __( 'Open dispute', 'hosting-invoices' ) }
			onSubmit={ ( reason ) =>
				save.mutate(
					{ invoice_id, reason },
					{
						onSuccess: () => {
							say( __( 'Dispute opened. This invoice waits for you.', 'hosting-invoices' ) );
							onClose();
						},
					}
				)
			}
			onClose={ onClose }
			busy={ save.isPending }
			error={ save.error }
		>
			<p>
				{ __(
					'Steps, costs and suspension stop for this invoice only, until you close the dispute.',
					'hosting-invoices'
				) }
			</p>
		</ReasonDialog>
	);
}
