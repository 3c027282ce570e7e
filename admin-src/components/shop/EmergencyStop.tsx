import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { boot } from '../boot';
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

function StopDialog( { on, onClose }: { on: boolean; onClose: () => void } ) {
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

/** On every view: the one switch that halts all suspensions. */
export function EmergencyStop( { on }: { on: boolean } ) {
	const [ asking, set_asking ] = useState( false );
	const may = boot().may_change_settings;
	return (
		<>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isDestructive={ ! on }
				disabled={ ! may }
				accessibleWhenDisabled
				{ ...( may
					? {}
					: {
							label: __( 'Only an administrator of the shop can do this', 'hosting-invoices' ),
							showTooltip: true,
						} ) }
				onClick={ () => set_asking( true ) }
			>
				<span aria-hidden="true">■&nbsp;</span>
				{ on ? __( 'Lift emergency stop', 'hosting-invoices' ) : __( 'Emergency stop', 'hosting-invoices' ) }
			</Button>
			{ asking && <StopDialog on={ on } onClose={ () => set_asking( false ) } /> }
		</>
	);
}
