import { useMutation } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import { FormDialog } from '../form/FormDialog';
import { useSay } from '../notices';
import { change_settings } from './queries';

/** What the switch does and does not do, said before it is thrown. */
export const StopWords = () => (
	<ul className="hosting-invoices-checklist">
		<li>✕ { __( 'No service is suspended, not by itself and not by hand.', 'hosting-invoices' ) }</li>
		<li>✓ { __( 'Services of customers who pay are still restored.', 'hosting-invoices' ) }</li>
		<li>✓ { __( 'Invoices, reminders and calls go on.', 'hosting-invoices' ) }</li>
		<li>✓ { __( 'What is suspended now stays suspended.', 'hosting-invoices' ) }</li>
	</ul>
);

export default function StopDialog( { on, onClose }: { on: boolean; onClose: () => void } ) {
	const say = useSay();
	const change = useMutation( change_settings() );
	const submit = () =>
		change.mutate(
			{ emergency_stop: ! on },
			{
				onSuccess: () => {
					say(
						on
							? __( 'Emergency stop lifted.', 'hosting-invoices' )
							: __( 'Emergency stop is on. Nothing is suspended.', 'hosting-invoices' )
					);
					onClose();
				},
			}
		);
	return (
		<FormDialog
			title={
				on ? __( 'Lift the emergency stop?', 'hosting-invoices' ) : __( 'Emergency stop', 'hosting-invoices' )
			}
			submit={ on ? __( 'Lift the stop', 'hosting-invoices' ) : __( 'Stop all suspensions', 'hosting-invoices' ) }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ change.isPending }
			error={ change.error }
			destructive={ ! on }
		>
			{ on ? (
				<p>
					{ __(
						'Suspensions that are due go out again at the next run, each through the gate.',
						'hosting-invoices'
					) }
				</p>
			) : (
				<StopWords />
			) }
		</FormDialog>
	);
}
