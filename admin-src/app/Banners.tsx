import { useState } from 'react';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Overview } from '../../contract/overview';
import { boot } from '../components/boot';
import { Link } from '../components/router';
import { GoLiveDialog } from '../components/shop/GoLiveDialog';

function Practice() {
	const [ asking, set_asking ] = useState( false );
	return (
		<div className="hosting-invoices-banner is-practice" role="status">
			<p>
				<strong>{ __( 'Practice mode.', 'hosting-invoices' ) }</strong>{ ' ' }
				{ __( 'Everything is decided and shown; nothing is invoiced, sent or switched.', 'hosting-invoices' ) }
			</p>
			<div className="hosting-invoices-buttons">
				<Link className="components-button is-secondary" to="/forecast">
					{ __( 'What would happen', 'hosting-invoices' ) }
				</Link>
				{ boot().may_change_settings && (
					<Button variant="primary" onClick={ () => set_asking( true ) }>
						{ __( 'Switch on…', 'hosting-invoices' ) }
					</Button>
				) }
			</div>
			{ asking && <GoLiveDialog onClose={ () => set_asking( false ) } /> }
		</div>
	);
}

/** What holds for every view: said on every view, in one line. */
export const Banners = ( { overview }: { overview: Overview } ) => (
	<>
		{ overview.emergency_stop && (
			<div className="hosting-invoices-banner is-stop" role="status">
				<p>
					<span aria-hidden="true">■ </span>
					<strong>{ __( 'The emergency stop is on.', 'hosting-invoices' ) }</strong>{ ' ' }
					{ __( 'Nothing is suspended. Restoring, invoices and reminders go on.', 'hosting-invoices' ) }
				</p>
			</div>
		) }
		{ overview.mode === 'practice' && <Practice /> }
	</>
);
