import { useState } from 'react';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Overview } from '../../contract/overview';
import { Card } from '../components/Card';
import { Link } from '../components/router';
import { GoLiveDialog } from '../components/shop/GoLiveDialog';

type Step = Overview[ 'first_steps' ][ number ];

function words( key: Step[ 'key' ] ) {
	switch ( key ) {
		case 'details':
			return { text: __( 'Say who you are', 'hosting-invoices' ), to: '/settings' };
		case 'customer':
			return { text: __( 'Add your first customer', 'hosting-invoices' ), to: '/customers/add' };
		case 'timeline':
			return { text: __( 'Look at the timeline', 'hosting-invoices' ), to: '/timeline' };
		case 'panel':
			return { text: __( 'Connect your panel', 'hosting-invoices' ), to: '/settings' };
		case 'live':
			return { text: __( 'Switch on for real', 'hosting-invoices' ), to: null };
	}
}

function Go( { step }: { step: Step } ) {
	const [ asking, set_asking ] = useState( false );
	const { text, to } = words( step.key );
	if ( to !== null ) {
		return (
			<Link className="components-button is-primary is-next-40px-default-size" to={ to }>
				{ text }
			</Link>
		);
	}
	return (
		<>
			<Button __next40pxDefaultSize variant="primary" onClick={ () => set_asking( true ) }>
				{ text }…
			</Button>
			{ asking && <GoLiveDialog onClose={ () => set_asking( false ) } /> }
		</>
	);
}

/** The first hour: five things in order, and one button for the next of them. */
export function FirstSteps( { steps, empty }: { steps: Step[]; empty: boolean } ) {
	const next = steps.find( ( { done } ) => ! done );
	return (
		<Card
			title={
				empty
					? __( 'Welcome. Five things, in this order', 'hosting-invoices' )
					: __( 'To start', 'hosting-invoices' )
			}
		>
			<ol className="hosting-invoices-checklist">
				{ steps.map( ( { key, done } ) => {
					const { text, to } = words( key );
					return (
						<li key={ key } className={ done ? 'is-yes' : '' }>
							<span aria-hidden="true">{ done ? '✓' : '○' }</span>
							<span>
								{ to === null ? text : <Link to={ to }>{ text }</Link> }
								{ done && (
									<span className="screen-reader-text">{ __( ': done', 'hosting-invoices' ) }</span>
								) }
							</span>
						</li>
					);
				} ) }
			</ol>
			{ next && <Go step={ next } /> }
		</Card>
	);
}
