import { __, sprintf } from '@wordpress/i18n';
import type { Service } from '../../../contract/services';
import { boot } from '../boot';
import { date_in_words } from '../calendar';
import { Status } from '../Status';

/** Far enough to mean "never"; the wire has a date or nothing. */
export const NEVER = '9999-12-31';

export const is_exempt = ( { exempt_until }: Pick< Service, 'exempt_until' > ) =>
	exempt_until !== null && exempt_until > boot().today;

export function Exempt( { service }: { service: Pick< Service, 'exempt_until' > } ) {
	if ( service.exempt_until === null || ! is_exempt( service ) ) {
		return null;
	}
	return (
		<Status tone="paused" shape="⛨">
			{ service.exempt_until >= NEVER
				? __( 'Never suspend', 'hosting-invoices' )
				: // translators: %s: date in words
					sprintf( __( 'Not before %s', 'hosting-invoices' ), date_in_words( service.exempt_until ) ) }
		</Status>
	);
}
