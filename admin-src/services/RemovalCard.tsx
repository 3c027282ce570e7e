import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ServiceDetail } from '../../contract/services';
import { boot } from '../components/boot';
import { Card } from '../components/Card';
import { date_in_words, plus_days } from '../components/calendar';
import { DateField, TextArea, TextField } from '../components/form/fields';
import { FormDialog } from '../components/form/FormDialog';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { fill } from '../components/words/fill';
import { announce_removal, remove_service } from './queries';

const NOTICE_DAYS = 14;

interface DialogProps {
	service: ServiceDetail;
	onClose: () => void;
}

function AnnounceDialog( { service, onClose }: DialogProps ) {
	const [ on, set_on ] = useState( () => plus_days( boot().today, NOTICE_DAYS ) );
	const [ reason, set_reason ] = useState( '' );
	const announce = useMutation( announce_removal() );
	const say = useSay();
	const done = () => {
		say( __( 'Announced to the customer.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<FormDialog
			title={ __( 'Announce the removal', 'hosting-invoices' ) }
			submit={ __( 'Announce', 'hosting-invoices' ) }
			onSubmit={ () => announce.mutate( { id: service.id, on, reason }, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ announce.isPending }
			error={ announce.error }
			disabled={ reason.trim() === '' }
		>
			<p>
				{ __(
					'The customer gets a message with this day. Nothing is removed by itself: on that day you confirm it here.',
					'hosting-invoices'
				) }
			</p>
			<DateField
				label={ __( 'Day of removal', 'hosting-invoices' ) }
				value={ on }
				onChange={ set_on }
				min={ plus_days( boot().today, NOTICE_DAYS ) }
				error={ field_errors( announce.error ).on }
			/>
			<TextArea label={ __( 'Why?', 'hosting-invoices' ) } value={ reason } onChange={ set_reason } rows={ 2 } />
		</FormDialog>
	);
}

function RemoveDialog( { service, onClose }: DialogProps ) {
	const [ reference, set_reference ] = useState( '' );
	const [ backup, set_backup ] = useState( '' );
	const [ reason, set_reason ] = useState( '' );
	const remove = useMutation( remove_service() );
	const say = useSay();
	const errors = field_errors( remove.error );
	const done = () => {
		say( __( 'Asked of the panel.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<FormDialog
			title={ __( 'Remove for good', 'hosting-invoices' ) }
			submit={ __( 'Remove for good', 'hosting-invoices' ) }
			onSubmit={ () => remove.mutate( { id: service.id, reference, backup, reason }, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ remove.isPending }
			error={ remove.error }
			disabled={ reference !== service.reference || backup.trim() === '' || reason.trim() === '' }
			destructive
		>
			<p>
				{ __(
					'The account is deleted on the panel, with the website and the mailboxes in it. This cannot be undone. The subscription ends that day; what was charged for the days after it is given back.',
					'hosting-invoices'
				) }
			</p>
			<TextField
				label={
					// translators: %s: name of the service
					fill( __( 'Type “%s”', 'hosting-invoices' ), service.reference )
				}
				value={ reference }
				onChange={ set_reference }
				error={ errors.reference }
				autoComplete="off"
			/>
			<TextField
				label={ __( 'Last backup', 'hosting-invoices' ) }
				help={ __( 'A link, or the day it is of.', 'hosting-invoices' ) }
				value={ backup }
				onChange={ set_backup }
				error={ errors.backup }
				maxLength={ 500 }
			/>
			<TextArea label={ __( 'Why?', 'hosting-invoices' ) } value={ reason } onChange={ set_reason } rows={ 2 } />
		</FormDialog>
	);
}

/** After a long suspension: announced, confirmed by a person, with a last backup; never by itself. */
export function RemovalCard( { service }: { service: ServiceDetail } ) {
	const [ asked, set_asked ] = useState< 'announce' | 'remove' | null >( null );
	const take_back = useMutation( announce_removal() );
	const { terminates_on: on } = service;
	if ( service.wanted !== 'suspended' || ! boot().may_change_settings ) {
		return null;
	}
	const close = () => set_asked( null );
	return (
		<Card title={ __( 'Removal', 'hosting-invoices' ) }>
			<p>
				{ on === null
					? __(
							'A service that has been suspended for 30 days can be announced for removal, at least 14 days ahead.',
							'hosting-invoices'
						)
					: fill(
							// translators: %s: date in words
							__( 'Announced for %s. If it is paid before, nothing is removed.', 'hosting-invoices' ),
							date_in_words( on )
						) }
			</p>
			<div className="hosting-invoices-buttons">
				{ on === null ? (
					<Button __next40pxDefaultSize variant="secondary" onClick={ () => set_asked( 'announce' ) }>
						{ __( 'Announce the removal', 'hosting-invoices' ) }
					</Button>
				) : (
					<>
						<Button
							__next40pxDefaultSize
							variant="secondary"
							isBusy={ take_back.isPending }
							onClick={ () =>
								take_back.mutate( {
									id: service.id,
									on: null,
									reason: __( 'taken back', 'hosting-invoices' ),
								} )
							}
						>
							{ __( 'Take it back', 'hosting-invoices' ) }
						</Button>
						<Button
							__next40pxDefaultSize
							variant="secondary"
							isDestructive
							disabled={ on > boot().today }
							accessibleWhenDisabled
							onClick={ () => set_asked( 'remove' ) }
						>
							{ __( 'Remove for good', 'hosting-invoices' ) }
						</Button>
					</>
				) }
			</div>
			{ asked === 'announce' && <AnnounceDialog service={ service } onClose={ close } /> }
			{ asked === 'remove' && <RemoveDialog service={ service } onClose={ close } /> }
		</Card>
	);
}
