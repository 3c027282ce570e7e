import { __ } from '@wordpress/i18n';
import type { Forecast } from '../../../contract/overview';
import { step_name } from './steps';

type Row = Forecast[ 'rows' ][ number ];

/** What a row of the forecast would do, as a person would say it. */
export function forecast_words( { what, step }: Row ): string {
	switch ( what ) {
		case 'invoice':
			return __( 'Invoice', 'hosting-invoices' );
		case 'debit':
			return __( 'Direct debit', 'hosting-invoices' );
		default:
			return step_name( step || what );
	}
}

/** What reaches the customer from the first day on. */
export const reaches_customer = ( { what }: Row ) =>
	[ 'invoice', 'message', 'letter', 'formal_notice', 'suspend', 'debit' ].includes( what );
