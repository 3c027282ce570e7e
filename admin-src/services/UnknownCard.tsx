import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { SeenStateInput, ServiceDetail } from '../../contract/services';
import { Card } from '../components/Card';
import { ReasonDialog } from '../components/form/ReasonDialog';
import { useSay } from '../components/notices';
import { tell_state } from './queries';

const words = () => ( {
	active: __( 'I looked: it is on', 'hosting-invoices' ),
	suspended: __( 'I looked: it is off', 'hosting-invoices' ),
} );

/** The panel did not tell what became of an order: nothing is guessed, the owner is asked. */
export function UnknownCard( { service }: { service: ServiceDetail } ) {
	const [ seen, set_seen ] = useState< SeenStateInput[ 'seen' ] | null >( null );
	const tell = useMutation( tell_state() );
	const say = useSay();
	const done = () => {
		say( __( 'Saved.', 'hosting-invoices' ) );
		set_seen( null );
	};
	return (
		<Card title={ __( 'How does it stand?', 'hosting-invoices' ) }>
			<p className="hosting-invoices-wrong">
				{ __(
					'The panel did not tell what became of the last order. It is asked again by itself; if you look there yourself, say here what you saw.',
					'hosting-invoices'
				) }
			</p>
			<div className="hosting-invoices-buttons">
				{ ( [ 'active', 'suspended' ] as const ).map( ( state ) => (
					<Button key={ state } __next40pxDefaultSize variant="secondary" onClick={ () => set_seen( state ) }>
						{ words()[ state ] }
					</Button>
				) ) }
			</div>
			{ seen !== null && (
				<ReasonDialog
					title={ words()[ seen ] }
					submit={ words()[ seen ] }
					onSubmit={ ( reason ) => tell.mutate( { id: service.id, seen, reason }, { onSuccess: done } ) }
					onClose={ () => set_seen( null ) }
					busy={ tell.isPending }
					error={ tell.error }
				/>
			) }
		</Card>
	);
}
