import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { PayBack } from '../../../contract/paybacks';
import { date_in_words } from '../calendar';
import { ErrorNotice } from '../Loaded';
import { money } from '../money';
import { useSay } from '../notices';
import { Link } from '../router';
import { fill } from '../words/fill';
import { book_pay_back } from './queries';

/** How much, from which invoice, to which account. */
function words( { amount, currency, number, iban_last_four }: PayBack ): string {
	const sum = money( amount, currency );
	if ( iban_last_four === '' ) {
		// translators: 1: amount, 2: number of an invoice
		return fill( __( '%1$s of invoice %2$s; no account is known', 'hosting-invoices' ), sum, number );
	}
	// translators: 1: amount, 2: number of an invoice, 3: last four characters of an account number
	const to = __( '%1$s of invoice %2$s, to the account that ends in %3$s', 'hosting-invoices' );
	return fill( to, sum, number, iban_last_four );
}

function Line( { one }: { one: PayBack } ) {
	const book = useMutation( book_pay_back() );
	const say = useSay();
	return (
		<li>
			<span>
				<Link to={ `/customers/${ one.customer_id }` }>{ one.customer }</Link>
				<br />
				{ words( one ) }{ ' ' }
				<span className="hosting-invoices-muted">
					{ one.paid_on
						? // translators: %s: date in words
							fill( __( 'paid back on %s', 'hosting-invoices' ), date_in_words( one.paid_on ) )
						: // translators: %s: date in words
							fill( __( 'since %s', 'hosting-invoices' ), date_in_words( one.made_on ) ) }
				</span>
				{ book.error && <ErrorNotice error={ book.error } /> }
			</span>
			{ one.paid_on === null && (
				<Button
					__next40pxDefaultSize
					variant="secondary"
					isBusy={ book.isPending }
					disabled={ book.isPending }
					accessibleWhenDisabled
					onClick={ () =>
						book.mutate( one.id, {
							onSuccess: () => say( __( 'Noted as paid back.', 'hosting-invoices' ) ),
						} )
					}
				>
					{ __( 'Paid back', 'hosting-invoices' ) }
				</Button>
			) }
		</li>
	);
}

export const PayBackList = ( { all }: { all: PayBack[] } ) => (
	<ul className="hosting-invoices-needs">
		{ all.map( ( one ) => (
			<Line key={ one.id } one={ one } />
		) ) }
	</ul>
);
