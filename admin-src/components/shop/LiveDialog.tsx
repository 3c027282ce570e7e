import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { CheckboxControl } from '@wordpress/components';
import { __, _n } from '@wordpress/i18n';
import type { Forecast } from '../../../contract/overview';
import { FormDialog } from '../form/FormDialog';
import { Loaded } from '../Loaded';
import { useSay } from '../notices';
import { fill } from '../words/fill';
import { reaches_customer } from '../words/forecast';
import { ForecastTable } from './ForecastTable';
import { change_settings, forecast_query } from './queries';

const FIRST = 8;

function First( { forecast }: { forecast: Forecast } ) {
	const real = forecast.rows.filter( reaches_customer );
	if ( real.length === 0 ) {
		return <p>{ __( 'Nothing is due yet: the first thing happens when an invoice is.', 'hosting-invoices' ) }</p>;
	}
	const more = real.length - FIRST;
	return (
		<>
			<p>{ __( 'These would be the first things to really happen:', 'hosting-invoices' ) }</p>
			<ForecastTable rows={ real.slice( 0, FIRST ) } />
			{ more > 0 && (
				<p className="hosting-invoices-muted">
					{ fill(
						// translators: %d: number of rows left out
						_n( 'and %d more', 'and %d more', more, 'hosting-invoices' ),
						more
					) }
				</p>
			) }
		</>
	);
}

/** Switching on is a choice, with the first real messages before it. */
export default function LiveDialog( { onClose }: { onClose: () => void } ) {
	const [ sure, set_sure ] = useState( false );
	const say = useSay();
	const query = useQuery( forecast_query() );
	const change = useMutation( change_settings() );
	const submit = () =>
		change.mutate(
			{ mode: 'live' },
			{
				onSuccess: () => {
					say( __( 'Switched on. From the next run on everything is real.', 'hosting-invoices' ) );
					onClose();
				},
			}
		);
	return (
		<FormDialog
			title={ __( 'Switch on for real', 'hosting-invoices' ) }
			submit={ __( 'Switch on', 'hosting-invoices' ) }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ change.isPending }
			error={ change.error }
			disabled={ ! sure || query.data === undefined }
			size="medium"
		>
			<Loaded query={ query }>{ ( forecast ) => <First forecast={ forecast } /> }</Loaded>
			<CheckboxControl
				label={ __( 'I have seen what will be sent, and to whom', 'hosting-invoices' ) }
				checked={ sure }
				onChange={ set_sure }
			/>
		</FormDialog>
	);
}
