import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { CheckboxControl, RadioControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { PlanChangeInput, Subscription } from '../../../contract/subscriptions';
import { date_with_year } from '../../components/calendar';
import { FormDialog } from '../../components/form/FormDialog';
import { MoneyField, TextField } from '../../components/form/fields';
import { amount_to_type, amount_to_wire } from '../../components/money';
import { useSay } from '../../components/notices';
import { field_errors } from '../../components/wire/error';
import { IntervalField } from '../IntervalField';
import { change_plan } from '../queries';
import { PlanPreview } from './PlanPreview';

export function PlanDialog( { subscription, onClose }: { subscription: Subscription; onClose: () => void } ) {
	const [ plan, set_plan ] = useState( {
		label: subscription.label,
		price: amount_to_type( subscription.price ),
		quantity: String( subscription.quantity ),
		every: subscription.every,
	} );
	const [ at_once, set_at_once ] = useState( true );
	const [ invoice_now, set_invoice_now ] = useState( false );
	const say = useSay();
	const change = useMutation( change_plan() );
	const errors = field_errors( change.error );
	const put = ( key: keyof typeof plan ) => ( value: string ) => set_plan( { ...plan, [ key ]: value } );
	const input: PlanChangeInput = {
		label: plan.label.trim(),
		price: amount_to_wire( plan.price ),
		quantity: Number( plan.quantity ) || 1,
		every: plan.every,
		at_once,
		invoice_now: at_once && invoice_now,
	};
	const done = () => {
		say( __( 'The plan is changed.', 'hosting-invoices' ) );
		onClose();
	};
	const next = subscription.next_period_on;
	return (
		<FormDialog
			// translators: %s: name of a subscription
			title={ sprintf( __( 'Another plan for “%s”', 'hosting-invoices' ), subscription.label ) }
			submit={ __( 'Change the plan', 'hosting-invoices' ) }
			onSubmit={ () => change.mutate( { id: subscription.id, ...input }, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ change.isPending }
			error={ change.error }
			size="medium"
		>
			<div className="hosting-invoices-fields">
				<TextField
					label={ __( 'What', 'hosting-invoices' ) }
					help={ __( 'As it stands on the invoice.', 'hosting-invoices' ) }
					value={ plan.label }
					onChange={ put( 'label' ) }
					error={ errors.label }
					maxLength={ 200 }
				/>
				<MoneyField
					label={ __( 'Price a period', 'hosting-invoices' ) }
					value={ plan.price }
					onChange={ put( 'price' ) }
					error={ errors.price }
				/>
				<TextField
					label={ __( 'Quantity', 'hosting-invoices' ) }
					type="number"
					min={ 1 }
					max={ 999 }
					value={ plan.quantity }
					onChange={ put( 'quantity' ) }
					error={ errors.quantity }
				/>
				<IntervalField value={ plan.every } onChange={ put( 'every' ) } error={ errors.every } />
			</div>
			<RadioControl
				label={ __( 'From when?', 'hosting-invoices' ) }
				selected={ at_once ? 'now' : 'later' }
				options={ [
					{ value: 'now', label: __( 'today, settled by day', 'hosting-invoices' ) },
					{
						value: 'later',
						label:
							next === null
								? __( 'the next period', 'hosting-invoices' )
								: // translators: %s: date
									sprintf( __( 'the next period, %s', 'hosting-invoices' ), date_with_year( next ) ),
					},
				] }
				onChange={ ( value ) => set_at_once( value === 'now' ) }
			/>
			{ at_once && (
				<CheckboxControl
					label={ __( 'Invoice the difference today', 'hosting-invoices' ) }
					help={ __( 'Otherwise it comes on the next invoice.', 'hosting-invoices' ) }
					checked={ invoice_now }
					onChange={ set_invoice_now }
				/>
			) }
			{ input.label !== '' && /^\d/.test( input.price ) && (
				<PlanPreview id={ subscription.id } input={ input } />
			) }
		</FormDialog>
	);
}
