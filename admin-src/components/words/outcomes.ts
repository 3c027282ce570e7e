import { __ } from '@wordpress/i18n';
import type { CallOutcomeInput } from '../../../contract/agreements';

export type Outcome = CallOutcomeInput[ 'outcome' ];

/** What came of a call, on its button and in the history. */
export const outcome_names = (): Record< Outcome, string > => ( {
	promised: __( 'Promised', 'hosting-invoices' ),
	plan: __( 'Payment plan', 'hosting-invoices' ),
	reached: __( 'Spoken, no date', 'hosting-invoices' ),
	not_reached: __( 'Not reached', 'hosting-invoices' ),
	dispute: __( 'Dispute', 'hosting-invoices' ),
	will_not_pay: __( 'Will not pay', 'hosting-invoices' ),
	wrong_number: __( 'Wrong number', 'hosting-invoices' ),
} );
