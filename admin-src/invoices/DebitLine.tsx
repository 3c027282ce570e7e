import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { date_in_words, date_short, date_with_year, plus_days } from '../components/calendar';
import { money } from '../components/money';

type Debit = NonNullable< Invoice[ 'debit' ] >;

function sentence( { state, phase, collection_on, refundable_until, unauthorised_until }: Debit ) {
	if ( phase === 'final' ) {
		return sprintf(
			// translators: %s: date
			__( 'Final: only a debit without a mandate can still come back, until %s.', 'hosting-invoices' ),
			date_with_year( unauthorised_until )
		);
	}
	const words = {
		// translators: %s: date in words
		planned: __( 'Direct debit planned for %s.', 'hosting-invoices' ),
		// translators: %s: date in words
		ready: __( 'Waits for its batch; collected on %s.', 'hosting-invoices' ),
		// translators: %s: date in words
		exported: __( 'In a bank file; collected on %s.', 'hosting-invoices' ),
		// translators: %s: date in words
		submitted: __( 'Direct debit submitted; collected on %s.', 'hosting-invoices' ),
		// translators: %s: date in words
		collected: __( 'Collected; the customer can have it refunded until %s.', 'hosting-invoices' ),
		// translators: %s: date in words
		returned: __( 'The direct debit of %s came back.', 'hosting-invoices' ),
		// translators: %s: date in words
		withdrawn: __( 'The direct debit of %s was withdrawn.', 'hosting-invoices' ),
	}[ state ];
	return sprintf( words, date_in_words( state === 'collected' ? refundable_until : collection_on ) );
}

/** Submitted, provisional, final: the money of a debit is the shop's for good only at the end. */
function Clock( { debit }: { debit: Debit } ) {
	const steps = [
		{ key: 'submitted', label: __( 'Submitted', 'hosting-invoices' ), day: date_short( debit.collection_on ) },
		{
			key: 'provisional',
			label: __( 'Provisional', 'hosting-invoices' ),
			// translators: %s: date
			day: sprintf( __( 'to %s', 'hosting-invoices' ), date_short( debit.refundable_until ) ),
		},
		{
			key: 'final',
			label: __( 'Final', 'hosting-invoices' ),
			// translators: %s: date
			day: sprintf( __( 'from %s', 'hosting-invoices' ), date_short( plus_days( debit.refundable_until, 1 ) ) ),
		},
	];
	return (
		<ol className="hosting-invoices-clock" aria-label={ __( 'How far the direct debit is', 'hosting-invoices' ) }>
			{ steps.map( ( { key, label, day } ) => (
				<li key={ key } aria-current={ key === debit.phase ? 'step' : undefined }>
					<span>{ label }</span>
					<span className="hosting-invoices-muted">{ day }</span>
				</li>
			) ) }
		</ol>
	);
}

const runs = ( { phase }: Debit ) => [ 'submitted', 'provisional', 'final' ].includes( phase );

export function DebitLine( { invoice }: { invoice: Invoice } ) {
	const { debit, with_debit, currency } = invoice;
	if ( debit ) {
		return (
			<>
				{ runs( debit ) && <Clock debit={ debit } /> }
				<p className="hosting-invoices-muted">{ sentence( debit ) }</p>
			</>
		);
	}
	return with_debit === null ? null : (
		<p className="hosting-invoices-muted">
			{ sprintf(
				// translators: %s: amount
				__( 'By direct debit this would have been %s.', 'hosting-invoices' ),
				money( with_debit, currency )
			) }
		</p>
	);
}
