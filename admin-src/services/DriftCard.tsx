import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ServiceDetail } from '../../contract/services';
import { Card } from '../components/Card';
import { date_in_words } from '../components/calendar';
import { ReasonDialog } from '../components/form/ReasonDialog';
import { useSay } from '../components/notices';
import { fill } from '../components/words/fill';
import { answer_drift } from './queries';

/** Somebody switched it on the panel: found, not fought. The owner says which state is right. */
export function DriftCard( { service }: { service: ServiceDetail } ) {
	const [ asked, set_asked ] = useState< boolean | null >( null );
	const answer = useMutation( answer_drift() );
	const say = useSay();
	const is_on = service.drift === 'active';
	const leave = is_on ? __( 'Leave it on', 'hosting-invoices' ) : __( 'Leave it off', 'hosting-invoices' );
	const switch_back = is_on
		? __( 'Suspend it again', 'hosting-invoices' )
		: __( 'Switch it on again', 'hosting-invoices' );
	const done = () => {
		say( __( 'Saved.', 'hosting-invoices' ) );
		set_asked( null );
	};
	return (
		<Card title={ __( 'Which state is right?', 'hosting-invoices' ) }>
			<p className="hosting-invoices-wrong">
				{ fill(
					is_on
						? // translators: %s: date in words
							__(
								'Since %s or before, the panel says that this service is on, while it was suspended. Somebody switched it there.',
								'hosting-invoices'
							)
						: // translators: %s: date in words
							__(
								'Since %s or before, the panel says that this service is off, while it was on. Somebody switched it there.',
								'hosting-invoices'
							),
					service.drift_on === null ? '' : date_in_words( service.drift_on )
				) }
			</p>
			<div className="hosting-invoices-buttons">
				<Button __next40pxDefaultSize variant="primary" onClick={ () => set_asked( true ) }>
					{ leave }
				</Button>
				<Button __next40pxDefaultSize variant="secondary" onClick={ () => set_asked( false ) }>
					{ switch_back }
				</Button>
			</div>
			{ asked !== null && (
				<ReasonDialog
					title={ asked ? leave : switch_back }
					submit={ asked ? leave : switch_back }
					onSubmit={ ( reason ) =>
						answer.mutate( { id: service.id, leave: asked, reason }, { onSuccess: done } )
					}
					onClose={ () => set_asked( null ) }
					busy={ answer.isPending }
					error={ answer.error }
				/>
			) }
		</Card>
	);
}
