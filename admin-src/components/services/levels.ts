import { __ } from '@wordpress/i18n';
import type { SuspensionLevel } from '../../../contract/timeline';

export const LEVELS: SuspensionLevel[] = [ 'login', 'page', 'mail', 'full' ];

/** How far a suspension goes; incoming mail arrives at every level. */
export function level_words( level: SuspensionLevel ): string {
	switch ( level ) {
		case 'login':
			return __( 'Signing in to the panel is off', 'hosting-invoices' );
		case 'page':
			return __( 'Visitors see a neutral page', 'hosting-invoices' );
		case 'mail':
			return __( 'Outgoing mail is off too', 'hosting-invoices' );
		case 'full':
			return __( 'Everything is off but incoming mail', 'hosting-invoices' );
	}
}
