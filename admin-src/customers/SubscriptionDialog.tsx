import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { RadioControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Customer, Subscription } from '../../contract/subscriptions';
import { boot } from '../components/boot';
import { FormDialog } from '../components/form/FormDialog';
import { amount_to_type } from '../components/money';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { empty_service, service_to_wire, subscription_to_wire } from './draft';
import { add_subscription, change_subscription } from './queries';
import { ServiceFields } from './ServiceFields';

interface SubscriptionDialogProps {
	customer: Customer;
	/** the one to change; left out = a new one */
	subscription?: Subscription;
	onClose: () => void;
}

const draft_of = ( { label, price, quantity, every, from, reference }: Subscription ) => ( {
	label,
	price: amount_to_type( price ),
	quantity: String( quantity ),
	every,
	from,
	reference,
} );

export function SubscriptionDialog( { customer, subscription, onClose }: SubscriptionDialogProps ) {
	const [ service, set_service ] = useState(
		subscription ? draft_of( subscription ) : empty_service( boot().today )
	);
	const [ type, set_type ] = useState(
		subscription?.customer_type ?? customer.subscriptions[ 0 ]?.customer_type ?? 'business'
	);
	const say = useSay();
	const add = useMutation( add_subscription() );
	const change = useMutation( change_subscription() );
	const save = subscription ? change : add;
	const done = {
		onSuccess: () => {
			say(
				subscription
					? __( 'Saved. It holds from the next period that has not been invoiced.', 'hosting-invoices' )
					: __( 'Subscription added.', 'hosting-invoices' )
			);
			onClose();
		},
	};
	const submit = () => {
		if ( subscription === undefined ) {
			add.mutate( subscription_to_wire( customer.id, type, service ), done );
			return;
		}
		const { label, price, quantity } = service_to_wire( service );
		const reference = service.reference.trim();
		change.mutate( { id: subscription.id, label, price, quantity, reference, customer_type: type }, done );
	};
	return (
		<FormDialog
			title={
				subscription
					? __( 'Change subscription', 'hosting-invoices' )
					: __( 'Add subscription', 'hosting-invoices' )
			}
			submit={ subscription ? __( 'Save', 'hosting-invoices' ) : __( 'Add subscription', 'hosting-invoices' ) }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ save.isPending }
			error={ save.error }
			size="medium"
		>
			{ subscription && (
				<p>{ __( 'A change holds from the next period that has not been invoiced.', 'hosting-invoices' ) }</p>
			) }
			<ServiceFields
				service={ service }
				onChange={ set_service }
				errors={ field_errors( save.error ) }
				running={ subscription !== undefined }
			/>
			<RadioControl
				label={ __( 'The law sees this customer as', 'hosting-invoices' ) }
				selected={ type }
				options={ [
					{ value: 'business', label: __( 'a business', 'hosting-invoices' ) },
					{ value: 'consumer', label: __( 'a consumer', 'hosting-invoices' ) },
				] }
				onChange={ ( value ) => set_type( value === 'consumer' ? 'consumer' : 'business' ) }
			/>
		</FormDialog>
	);
}
