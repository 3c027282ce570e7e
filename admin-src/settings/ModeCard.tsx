import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Settings } from '../../contract/settings';
import { Card } from '../components/Card';
import { FormDialog } from '../components/form/FormDialog';
import { useSay } from '../components/notices';
import { EmergencyStop } from '../components/shop/EmergencyStop';
import { GoLiveDialog } from '../components/shop/GoLiveDialog';
import { change_settings } from '../components/shop/queries';
import { StopWords } from '../components/shop/StopDialog';
import { Status } from '../components/Status';

function PracticeDialog( { onClose }: { onClose: () => void } ) {
	const say = useSay();
	const change = useMutation( change_settings() );
	const done = () => {
		say( __( 'Practice mode is on.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<FormDialog
			title={ __( 'Back to practice mode?', 'hosting-invoices' ) }
			submit={ __( 'Back to practice', 'hosting-invoices' ) }
			onSubmit={ () => change.mutate( { mode: 'practice' }, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ change.isPending }
			error={ change.error }
			destructive
		>
			<p>
				{ __(
					'From then on nothing is invoiced, sent, debited, suspended or restored. Periods that pass are invoiced when you switch on again.',
					'hosting-invoices'
				) }
			</p>
		</FormDialog>
	);
}

/** Is it on? The two switches that everything hangs on. */
export function ModeCard( { settings }: { settings: Settings } ) {
	const [ asking, set_asking ] = useState( false );
	const live = settings.mode === 'live';
	const close = () => set_asking( false );
	return (
		<Card title={ __( 'Is it switched on?', 'hosting-invoices' ) }>
			<div className="hosting-invoices-cols">
				<div>
					<p>
						{ live ? (
							<Status tone="good">{ __( 'On: everything is real', 'hosting-invoices' ) }</Status>
						) : (
							<Status tone="paused">{ __( 'Practice: nothing leaves', 'hosting-invoices' ) }</Status>
						) }
					</p>
					<Button variant={ live ? 'secondary' : 'primary' } onClick={ () => set_asking( true ) }>
						{ live
							? __( 'Back to practice…', 'hosting-invoices' )
							: __( 'Switch on…', 'hosting-invoices' ) }
					</Button>
				</div>
				<div>
					<StopWords />
					<EmergencyStop on={ settings.emergency_stop } />
				</div>
			</div>
			{ asking && ( live ? <PracticeDialog onClose={ close } /> : <GoLiveDialog onClose={ close } /> ) }
		</Card>
	);
}
