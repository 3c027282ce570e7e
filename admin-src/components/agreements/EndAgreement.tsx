import { useMutation } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import { ReasonDialog } from '../form/ReasonDialog';
import { useSay } from '../notices';
import { close_dispute, end_hold, withdraw_plan, withdraw_promise } from './queries';

export type Agreement = { kind: 'promise' | 'plan' | 'hold' | 'dispute'; id: number };

const words = ( kind: Agreement[ 'kind' ] ) => {
	switch ( kind ) {
		case 'promise':
			return {
				title: __( 'Withdraw the promise', 'hosting-invoices' ),
				done: __( 'Promise withdrawn. The timeline goes on.', 'hosting-invoices' ),
			};
		case 'plan':
			return {
				title: __( 'Withdraw the payment plan', 'hosting-invoices' ),
				done: __( 'Payment plan withdrawn. The timeline goes on.', 'hosting-invoices' ),
			};
		case 'hold':
			return {
				title: __( 'End the hold', 'hosting-invoices' ),
				done: __( 'Hold ended. The timeline goes on.', 'hosting-invoices' ),
			};
		case 'dispute':
			return {
				title: __( 'Close the dispute', 'hosting-invoices' ),
				done: __( 'Dispute closed. The timeline goes on.', 'hosting-invoices' ),
			};
	}
};

const endings = { promise: withdraw_promise, plan: withdraw_plan, hold: end_hold, dispute: close_dispute };

/** Ends what stops the timeline, before its time. */
export function EndAgreement( { kind, id, onClose }: Agreement & { onClose: () => void } ) {
	const say = useSay();
	const end = useMutation( endings[ kind ]() as ReturnType< typeof end_hold > );
	const { title, done } = words( kind );
	const submit = ( reason: string ) =>
		end.mutate(
			{ id, reason },
			{
				onSuccess: () => {
					say( done );
					onClose();
				},
			}
		);
	return (
		<ReasonDialog
			title={ title }
			submit={ title }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ end.isPending }
			error={ end.error }
		/>
	);
}
