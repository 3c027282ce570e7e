import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { RadioControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Subscription } from '../../../contract/subscriptions';
import { boot } from '../../components/boot';
import { DateField } from '../../components/form/fields';
import { ReasonDialog } from '../../components/form/ReasonDialog';
import { useSay } from '../../components/notices';
import { field_errors } from '../../components/wire/error';
import { end_subscription } from '../queries';

export function EndDialog( { subscription, onClose }: { subscription: Subscription; onClose: () => void } ) {
	const [ on_a_day, set_on_a_day ] = useState( false );
	const [ day, set_day ] = useState( boot().today );
	const say = useSay();
	const end = useMutation( end_subscription() );
	const done = () => {
		say(
			on_a_day
				? __( 'It ends on that day; what was charged for the days after it comes back.', 'hosting-invoices' )
				: __( 'It ends with the period that has been invoiced last.', 'hosting-invoices' )
		);
		onClose();
	};
	const send = ( reason: string ) =>
		end.mutate(
			{ id: subscription.id, ...( reason ? { reason } : {} ), ...( on_a_day ? { ends_on: day } : {} ) },
			{ onSuccess: done }
		);
	return (
		<ReasonDialog
			// translators: %s: name of a subscription
			title={ sprintf( __( 'End “%s”?', 'hosting-invoices' ), subscription.label ) }
			submit={
				on_a_day
					? __( 'End on that day', 'hosting-invoices' )
					: __( 'End at the end of the period', 'hosting-invoices' )
			}
			onSubmit={ send }
			onClose={ onClose }
			busy={ end.isPending }
			error={ end.error }
			destructive
			optional
		>
			<RadioControl
				label={ __( 'When?', 'hosting-invoices' ) }
				selected={ on_a_day ? 'day' : 'period' }
				options={ [
					{ value: 'period', label: __( 'at the end of the period', 'hosting-invoices' ) },
					{ value: 'day', label: __( 'on a day', 'hosting-invoices' ) },
				] }
				onChange={ ( value ) => set_on_a_day( value === 'day' ) }
			/>
			{ on_a_day ? (
				<DateField
					label={ __( 'Last day', 'hosting-invoices' ) }
					value={ day }
					onChange={ set_day }
					error={ field_errors( end.error ).ends_on }
					min={ boot().today }
				/>
			) : (
				<p>{ __( 'No new period is invoiced; what has been invoiced stays.', 'hosting-invoices' ) }</p>
			) }
		</ReasonDialog>
	);
}
