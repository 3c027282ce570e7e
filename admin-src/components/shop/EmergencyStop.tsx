import { lazy, Suspense, useState } from 'react';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { boot } from '../boot';

const StopDialog = lazy( () => import( './StopDialog' ) );

/** On every view: the one switch that halts all suspensions. */
export function EmergencyStop( { on }: { on: boolean } ) {
	const [ asking, set_asking ] = useState( false );
	const may = boot().may_change_settings;
	const why_not = __( 'Only an administrator of the shop can do this', 'hosting-invoices' );
	return (
		<>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isDestructive={ ! on }
				disabled={ ! may }
				accessibleWhenDisabled
				{ ...( may ? {} : { description: why_not, title: why_not } ) }
				onClick={ () => set_asking( true ) }
			>
				<span aria-hidden="true">■&nbsp;</span>
				{ on ? __( 'Lift emergency stop', 'hosting-invoices' ) : __( 'Emergency stop', 'hosting-invoices' ) }
			</Button>
			{ asking && (
				<Suspense fallback={ null }>
					<StopDialog on={ on } onClose={ () => set_asking( false ) } />
				</Suspense>
			) }
		</>
	);
}
