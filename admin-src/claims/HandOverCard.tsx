import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Claim, HandOverInput } from '../../contract/claims';
import { Card } from '../components/Card';
import { date_in_words } from '../components/calendar';
import { ReasonDialog } from '../components/form/ReasonDialog';
import { money } from '../components/money';
import { useSay } from '../components/notices';
import { fill } from '../components/words/fill';
import { question_words } from './words';
import { hand_over } from './queries';

type To = HandOverInput[ 'to' ];

const Checks = ( { claim }: { claim: Claim } ) => (
	<ul className="hosting-invoices-checklist">
		{ claim.checklist.map( ( { question, holds } ) => (
			<li key={ question }>
				<span aria-hidden="true">{ holds ? '✓ ' : '✕ ' }</span>
				{ question_words( question ) }
				{ ': ' }
				{ holds ? __( 'yes', 'hosting-invoices' ) : __( 'no', 'hosting-invoices' ) }
			</li>
		) ) }
		<li>
			<span aria-hidden="true">? </span>
			{ __( 'Can the customer pay at all? Only you can judge that.', 'hosting-invoices' ) }
		</li>
	</ul>
);

const with_whom = ( { to, on }: NonNullable< Claim[ 'handed_over' ] > ) =>
	to === 'lawyer'
		? // translators: %s: date in words
			fill( __( 'With a lawyer since %s.', 'hosting-invoices' ), date_in_words( on ) )
		: // translators: %s: date in words
			fill( __( 'With an agency since %s.', 'hosting-invoices' ), date_in_words( on ) );

function Ask( { claim, to, onClose }: { claim: Claim; to: To; onClose: () => void } ) {
	const say = useSay();
	const save = useMutation( hand_over() );
	const title =
		to === 'lawyer'
			? __( 'Hand over to a lawyer', 'hosting-invoices' )
			: __( 'Hand over to an agency', 'hosting-invoices' );
	const submit = ( note: string ) =>
		save.mutate(
			{ id: claim.customer_id, to, ...( note ? { note } : {} ) },
			{
				onSuccess: () => {
					say( __( 'Handed over. The timeline has stopped.', 'hosting-invoices' ) );
					onClose();
				},
			}
		);
	return (
		<ReasonDialog
			title={ title }
			submit={ title }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ save.isPending }
			error={ save.error }
			optional
		>
			<p>
				{ __(
					'From now on they ask, and nobody else: the timeline stops and the pay links of these invoices close. Money that still comes is booked, and you get a call to tell them.',
					'hosting-invoices'
				) }
			</p>
		</ReasonDialog>
	);
}

/** Did we do everything, is it worth it, and then the file and the button. */
export function HandOverCard( { claim }: { claim: Claim } ) {
	const [ to, set_to ] = useState< To | null >( null );
	const { handed_over, court_fee, court_fee_source, file_url } = claim;
	return (
		<Card title={ __( 'Before handing over', 'hosting-invoices' ) }>
			<Checks claim={ claim } />
			<p>
				{ sprintf(
					// translators: 1: amount of a claim, 2: amount of the court fee
					__( 'The claim is %1$s; going to court costs %2$s to begin with.', 'hosting-invoices' ),
					money( claim.total ),
					money( court_fee )
				) }{ ' ' }
				<span className="hosting-invoices-muted">{ court_fee_source }</span>
			</p>
			{ handed_over && <p role="status">{ with_whom( handed_over ) }</p> }
			<p className="hosting-invoices-links">
				<a href={ file_url.agency }>{ __( 'File for an agency (ZIP)', 'hosting-invoices' ) }</a>
				<a href={ file_url.lawyer }>{ __( 'File for a lawyer (ZIP)', 'hosting-invoices' ) }</a>
			</p>
			{ claim.may_be_handed_over && (
				<div className="hosting-invoices-buttons">
					<Button __next40pxDefaultSize variant="secondary" onClick={ () => set_to( 'agency' ) }>
						{ __( 'Hand over to an agency', 'hosting-invoices' ) }
					</Button>
					<Button __next40pxDefaultSize variant="secondary" onClick={ () => set_to( 'lawyer' ) }>
						{ __( 'Hand over to a lawyer', 'hosting-invoices' ) }
					</Button>
				</div>
			) }
			{ to !== null && <Ask claim={ claim } to={ to } onClose={ () => set_to( null ) } /> }
		</Card>
	);
}
