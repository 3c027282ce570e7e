import { __, sprintf } from '@wordpress/i18n';
import type { Letter } from '../../contract/letters';
import { date_in_words, date_short } from '../components/calendar';
import { ShowMessage } from '../components/messages/ShowMessage';
import { Link } from '../components/router';
import { fill } from '../components/words/fill';
import { step_name } from '../components/words/steps';

function delivery( state: Letter[ 'state' ], on: string ): string {
	return state === 'delivered'
		? // translators: %s: date
			fill( __( 'delivered %s', 'hosting-invoices' ), date_short( on ) )
		: // translators: %s: date
			fill( __( 'presumed delivered %s', 'hosting-invoices' ), date_short( on ) );
}

/** What is known of its way, newest last. */
function way( { printed_on, sent_on, delivered_on, state, registered_number, proof, free_until }: Letter ): string[] {
	const said: ( string | false )[] = [
		// translators: %s: date
		printed_on !== null && fill( __( 'printed %s', 'hosting-invoices' ), date_short( printed_on ) ),
		// translators: %s: date
		sent_on !== null && fill( __( 'posted %s', 'hosting-invoices' ), date_short( sent_on ) ),
		registered_number,
		delivered_on !== null && delivery( state, delivered_on ),
		proof,
		free_until !== null &&
			// translators: %s: date in words
			fill( __( 'free of costs until %s', 'hosting-invoices' ), date_in_words( free_until ) ),
	];
	return said.filter( ( one ): one is string => one !== false && one !== '' );
}

interface LetterLineProps {
	letter: Letter;
	chosen: boolean;
	onChoose: ( chosen: boolean ) => void;
}

/** One letter: for whom, about what, and where it is. The box is what the buttons above act on. */
export function LetterLine( { letter, chosen, onChoose }: LetterLineProps ) {
	const label = sprintf(
		// translators: 1: name of a customer, 2: number of an invoice
		__( 'Letter to %1$s about %2$s', 'hosting-invoices' ),
		letter.customer,
		letter.invoice_number
	);
	return (
		<li className="hosting-invoices-letter">
			<input
				type="checkbox"
				checked={ chosen }
				aria-label={ label }
				onChange={ ( event ) => onChoose( event.target.checked ) }
			/>
			<div>
				<Link to={ `/customers/${ letter.customer_id }` }>{ letter.customer }</Link>
				{ ' · ' }
				{ letter.invoice_id !== null && (
					<Link to={ `/invoices/${ letter.invoice_id }` }>{ letter.invoice_number }</Link>
				) }
				<div className="hosting-invoices-muted">
					{ step_name( letter.step, '' ) } · { date_in_words( letter.made_on ) }
					{ way( letter ).map( ( one ) => ` · ${ one }` ) } <ShowMessage id={ letter.id } />
				</div>
			</div>
		</li>
	);
}
