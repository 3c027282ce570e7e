import { __, sprintf } from '@wordpress/i18n';
import type { CallSheet } from '../../contract/agreements';
import { date_in_words } from '../components/calendar';
import { money } from '../components/money';

function lines( sheet: CallSheet ): string[] {
	const oldest = sheet.open_invoices[ 0 ];
	return [
		sprintf(
			// translators: %s: name of a customer
			__( '“Good day, do I speak with %s? I call about your hosting.”', 'hosting-invoices' ),
			sheet.customer
		),
		oldest
			? sprintf(
					// translators: 1: number of an invoice, 2: amount, 3: date in words
					__(
						'“Invoice %1$s of %2$s was due on %3$s and is still open. What is the matter?”',
						'hosting-invoices'
					),
					oldest.number,
					money( oldest.open ),
					date_in_words( oldest.due )
				)
			: __( '“An invoice is still open. What is the matter?”', 'hosting-invoices' ),
		__( 'Now be silent. Let them speak.', 'hosting-invoices' ),
		__( '“What can you pay today? And the rest, on which day?”', 'hosting-invoices' ),
		__( '“So I note this amount and this day. You get it by e-mail at once.”', 'hosting-invoices' ),
	];
}

/** The goal, and the call in five short lines. */
export const Script = ( { sheet }: { sheet: CallSheet } ) => (
	<details className="hosting-invoices-call__script" open>
		<summary>{ __( 'Goal: an amount and a date; today a part', 'hosting-invoices' ) }</summary>
		<ol>
			{ lines( sheet ).map( ( line ) => (
				<li key={ line }>{ line }</li>
			) ) }
		</ol>
	</details>
);
