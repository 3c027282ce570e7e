import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Step, TrialInput } from '../../contract/timeline';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { readers_query, send_trial, trial_query } from './queries';
import { useSettled } from './useSettled';

interface TrialProps {
	steps: Step[];
	step: Step;
	/** the text that is being written: `email.nl`, or empty for all languages */
	which: string;
}

type Way = Pick< TrialInput, 'channel' | 'language' >;

/** The way and the language of a text; of one for all languages, the step's own way and Dutch. */
function way_of( which: string, { manner }: Step ): Way {
	const [ channel, language ] = which.split( '.' );
	const own = channel || manner.channel;
	return {
		channel: own === 'sms' || own === 'letter' ? own : 'email',
		language: language === 'en' ? 'en' : 'nl',
	};
}

function Shown( { input }: { input: TrialInput } ) {
	const trial = useQuery( trial_query( input ) );
	const sending = useMutation( send_trial() );
	return (
		<Loaded query={ trial } lines={ 5 }>
			{ ( { subject, text } ) => (
				<>
					<blockquote className="hosting-invoices-trial" aria-busy={ trial.isPlaceholderData }>
						{ subject !== '' && <strong>{ subject }</strong> }
						{ text }
					</blockquote>
					{ sending.error && <ErrorNotice error={ sending.error } /> }
					{ input.channel === 'email' && (
						<Button
							variant="secondary"
							isBusy={ sending.isPending }
							disabled={ sending.isPending }
							accessibleWhenDisabled
							onClick={ () => sending.mutate( { ...input, send: true } ) }
						>
							{ __( 'Send it to me', 'hosting-invoices' ) }
						</Button>
					) }
					<span role="status" className="hosting-invoices-muted">
						{ sending.data?.sent_to &&
							// translators: %s: e-mail address
							sprintf( __( 'Sent to %s.', 'hosting-invoices' ), sending.data.sent_to ) }
					</span>
				</>
			) }
		</Loaded>
	);
}

/** The message as one of today's customers would read it, while it is being written. */
export function Trial( { steps, step, which }: TrialProps ) {
	const readers = useQuery( readers_query() );
	const [ chosen, choose ] = useState( '' );
	const settled = useSettled( steps );
	return (
		<Loaded query={ readers } lines={ 2 }>
			{ ( { rows } ) => {
				const open = rows.filter( ( row ) => Number( row.open ) > 0 );
				const customer_id = Number( chosen || open[ 0 ]?.id || 0 );
				if ( customer_id === 0 ) {
					return (
						<p className="hosting-invoices-muted">
							{ __(
								'Nobody has anything open: there is no customer to show it for.',
								'hosting-invoices'
							) }
						</p>
					);
				}
				return (
					<>
						<SelectControl
							__next40pxDefaultSize
							label={ __( 'Customer', 'hosting-invoices' ) }
							value={ String( customer_id ) }
							options={ open.map( ( { id, name } ) => ( { value: String( id ), label: name } ) ) }
							onChange={ choose }
						/>
						<Shown input={ { steps: settled, step: step.key, customer_id, ...way_of( which, step ) } } />
					</>
				);
			} }
		</Loaded>
	);
}
