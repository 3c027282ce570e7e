import { __ } from '@wordpress/i18n';
import type { Service } from '../../../contract/services';
import { Status } from '../Status';

/** What the panel said, and what was asked of it when that is something else. */
export function ServiceState( {
	wanted,
	actual,
	drift = null,
}: Pick< Service, 'wanted' | 'actual' > & Partial< Pick< Service, 'drift' > > ) {
	if ( drift !== null ) {
		return (
			<Status tone="bad" shape="≠">
				{ drift === 'active'
					? __( 'Switched on by somebody', 'hosting-invoices' )
					: __( 'Switched off by somebody', 'hosting-invoices' ) }
			</Status>
		);
	}
	if ( wanted === 'terminated' ) {
		return (
			<Status tone="plain" shape="✕">
				{ actual === 'terminated'
					? __( 'Removed', 'hosting-invoices' )
					: __( 'Is being removed', 'hosting-invoices' ) }
			</Status>
		);
	}
	if ( actual === 'unknown' ) {
		return (
			<Status tone="bad" shape="?">
				{ __( 'Unknown', 'hosting-invoices' ) }
			</Status>
		);
	}
	if ( wanted === actual ) {
		return actual === 'active' ? (
			<Status tone="good">{ __( 'On', 'hosting-invoices' ) }</Status>
		) : (
			<Status tone="warning" shape="◼">
				{ __( 'Suspended', 'hosting-invoices' ) }
			</Status>
		);
	}
	return wanted === 'active' ? (
		<Status tone="bad" shape="▲">
			{ __( 'Is being restored', 'hosting-invoices' ) }
		</Status>
	) : (
		<Status tone="warning" shape="▼">
			{ __( 'Is being suspended', 'hosting-invoices' ) }
		</Status>
	);
}
