import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Customer, Mandate } from '../../contract/subscriptions';
import { boot } from '../components/boot';
import { Card } from '../components/Card';
import { date_with_year } from '../components/calendar';
import { FormDialog } from '../components/form/FormDialog';
import { useSay } from '../components/notices';
import { Status } from '../components/Status';
import { field_errors } from '../components/wire/error';
import { empty_mandate, mandate_to_wire } from './draft';
import { MandateFields } from './MandateFields';
import { end_mandate, sign_mandate } from './queries';
import { WholeIban } from './WholeIban';

interface DialogProps {
	customer: Customer;
	onClose: () => void;
}

function SignDialog( { customer, onClose }: DialogProps ) {
	const [ mandate, set_mandate ] = useState( () => empty_mandate( boot().today ) );
	const say = useSay();
	const sign = useMutation( sign_mandate() );
	const done = () => {
		say( __( 'Mandate recorded. The next invoice goes by direct debit.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<FormDialog
			title={ __( 'A signed mandate', 'hosting-invoices' ) }
			submit={ __( 'Record mandate', 'hosting-invoices' ) }
			onSubmit={ () => sign.mutate( { id: customer.id, ...mandate_to_wire( mandate ) }, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ sign.isPending }
			error={ sign.error }
			size="medium"
		>
			<MandateFields mandate={ mandate } onChange={ set_mandate } errors={ field_errors( sign.error ) } />
		</FormDialog>
	);
}

function EndDialog( { customer, onClose }: DialogProps ) {
	const say = useSay();
	const end = useMutation( end_mandate() );
	const done = () => {
		say( __( 'Mandate ended.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<FormDialog
			title={ __( 'End the mandate?', 'hosting-invoices' ) }
			submit={ __( 'End mandate', 'hosting-invoices' ) }
			onSubmit={ () => end.mutate( customer.id, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ end.isPending }
			error={ end.error }
			destructive
		>
			<p>
				{ __(
					'From the next invoice on there is no direct debit and no discount for it. Invoices that are out stay as they are.',
					'hosting-invoices'
				) }
			</p>
		</FormDialog>
	);
}

const Details = ( { mandate }: { mandate: Mandate } ) => (
	<>
		<p>
			{ mandate.state === 'active' ? (
				<Status tone="good">{ __( 'In force', 'hosting-invoices' ) }</Status>
			) : (
				<Status tone="plain">{ __( 'Ended', 'hosting-invoices' ) }</Status>
			) }
		</p>
		<p>
			{ sprintf(
				// translators: 1: name of the account holder, 2: last four signs of the IBAN
				__( '%1$s, IBAN ending in %2$s', 'hosting-invoices' ),
				mandate.account_holder,
				mandate.iban_last_four
			) }
			<br />
			<span className="hosting-invoices-muted">
				{ sprintf(
					// translators: 1: reference of a mandate, 2: date in words
					__( 'Reference %1$s, signed on %2$s', 'hosting-invoices' ),
					mandate.reference,
					date_with_year( mandate.signed_on )
				) }
			</span>
		</p>
	</>
);

export function MandateCard( { customer }: { customer: Customer } ) {
	const [ dialog, set_dialog ] = useState< 'sign' | 'end' | null >( null );
	const { mandate } = customer;
	const close = () => set_dialog( null );
	return (
		<Card title={ __( 'Direct debit', 'hosting-invoices' ) }>
			{ mandate === null ? (
				<p>{ __( 'No mandate: pays by transfer.', 'hosting-invoices' ) }</p>
			) : (
				<Details mandate={ mandate } />
			) }
			{ mandate?.state === 'active' && <WholeIban customer_id={ customer.id } /> }
			{ mandate?.state === 'active' ? (
				<Button variant="secondary" isDestructive onClick={ () => set_dialog( 'end' ) }>
					{ __( 'End mandate', 'hosting-invoices' ) }
				</Button>
			) : (
				<Button variant="secondary" onClick={ () => set_dialog( 'sign' ) }>
					{ __( 'Record a mandate', 'hosting-invoices' ) }
				</Button>
			) }
			{ dialog === 'sign' && <SignDialog customer={ customer } onClose={ close } /> }
			{ dialog === 'end' && <EndDialog customer={ customer } onClose={ close } /> }
		</Card>
	);
}
