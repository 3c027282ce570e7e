import { useRef, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button, CheckboxControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../components/boot';
import { Card } from '../components/Card';
import { useDraft } from '../components/drafts';
import { useFocusOnWrong } from '../components/form/focus';
import { ErrorNotice } from '../components/Loaded';
import { useSay } from '../components/notices';
import { PageHeading } from '../components/PageHeading';
import { go } from '../components/router';
import { field_errors } from '../components/wire/error';
import { customer_to_wire, empty_customer, empty_service, type CustomerDraft, type ServiceDraft } from './draft';
import { errors_below, type FieldErrors } from './fields';
import { MandateFields } from './MandateFields';
import { add_customer } from './queries';
import { ServiceFields } from './ServiceFields';
import { WhoCard } from './WhoCard';

interface PartProps {
	draft: CustomerDraft;
	onChange: ( draft: CustomerDraft ) => void;
	errors: FieldErrors;
}

function ServicesCard( { draft, onChange, errors }: PartProps ) {
	const { services } = draft;
	const put = ( place: number, changed: ServiceDraft | null ) =>
		onChange( {
			...draft,
			services: services.flatMap( ( service, other ) => ( other === place ? ( changed ?? [] ) : service ) ),
		} );
	return (
		<Card title={ __( 'Services', 'hosting-invoices' ) }>
			{ services.map( ( service, place ) => (
				<fieldset key={ place } className="hosting-invoices-part">
					<legend>
						{ sprintf(
							// translators: %d: number of a service in the form
							__( 'Service %d', 'hosting-invoices' ),
							place + 1
						) }
					</legend>
					<ServiceFields
						service={ service }
						onChange={ ( changed ) => put( place, changed ) }
						errors={ errors_below( errors, `services.${ place }` ) }
					/>
					{ services.length > 1 && (
						<Button variant="link" isDestructive onClick={ () => put( place, null ) }>
							{ sprintf(
								// translators: %d: number of a service in the form
								__( 'Remove service %d', 'hosting-invoices' ),
								place + 1
							) }
						</Button>
					) }
				</fieldset>
			) ) }
			<Button
				variant="secondary"
				onClick={ () => onChange( { ...draft, services: [ ...services, empty_service( boot().today ) ] } ) }
			>
				{ __( 'Another service', 'hosting-invoices' ) }
			</Button>
		</Card>
	);
}

const MandateCard = ( { draft, onChange, errors }: PartProps ) => (
	<Card title={ __( 'Direct debit', 'hosting-invoices' ) }>
		<div className="hosting-invoices-form">
			<CheckboxControl
				label={ __( 'There is a signed mandate', 'hosting-invoices' ) }
				checked={ draft.with_mandate }
				onChange={ ( with_mandate ) => onChange( { ...draft, with_mandate } ) }
			/>
			{ draft.with_mandate && (
				<MandateFields
					mandate={ draft.mandate }
					onChange={ ( mandate ) => onChange( { ...draft, mandate } ) }
					errors={ errors_below( errors, 'mandate' ) }
				/>
			) }
		</div>
	</Card>
);

/** A customer with services and mandate, saved in one go or not at all; what was typed stays until it is saved. */
export default function AddCustomer() {
	const [ kept, keep, drop ] = useDraft< CustomerDraft >( 'add-customer' );
	const draft = kept ?? empty_customer( boot().today, boot().locale );
	const form = useRef< HTMLFormElement >( null );
	const say = useSay();
	const save = useMutation( add_customer() );
	useFocusOnWrong( form, save.error );
	const errors = field_errors( save.error );
	const title = __( 'Add a customer', 'hosting-invoices' );
	const empty = () => {
		drop();
		save.reset();
	};
	const submit = ( event: FormEvent ) => {
		event.preventDefault();
		save.mutate( customer_to_wire( draft ), {
			onSuccess: ( { id } ) => {
				drop();
				say( __( 'Customer added.', 'hosting-invoices' ) );
				go( `/customers/${ id }` );
			},
		} );
	};
	const part = { draft, onChange: keep, errors };
	return (
		<form ref={ form } onSubmit={ submit } noValidate>
			<PageHeading title={ title } above={ { to: '/customers', label: __( 'Customers', 'hosting-invoices' ) } }>
				{ title }
			</PageHeading>
			<WhoCard { ...part } />
			<ServicesCard { ...part } />
			<MandateCard { ...part } />
			{ save.error && <ErrorNotice error={ save.error } /> }
			<div className="hosting-invoices-buttons">
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					isBusy={ save.isPending }
					disabled={ save.isPending }
					accessibleWhenDisabled
				>
					{ title }
				</Button>
				{ kept && (
					<Button __next40pxDefaultSize variant="tertiary" onClick={ empty }>
						{ __( 'Empty the form', 'hosting-invoices' ) }
					</Button>
				) }
			</div>
		</form>
	);
}
