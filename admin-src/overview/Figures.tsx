import { __, _n, sprintf } from '@wordpress/i18n';
import type { Overview } from '../../contract/overview';
import { money } from '../components/money';
import { Link } from '../components/router';
import { fill } from '../components/words/fill';

type Figure = Overview[ 'figures' ][ 'owed' ];

interface OneProps {
	label: string;
	to: string;
	big: string;
	below: string;
	before: string | null;
}

const One = ( { label, to, big, below, before }: OneProps ) => (
	<Link className="hosting-invoices-figure" to={ to }>
		<span className="hosting-invoices-figure__label">{ label }</span>
		<strong>{ big }</strong>
		<span>{ below }</span>
		<span className="hosting-invoices-muted">
			{ before === null
				? __( 'a month ago: not known', 'hosting-invoices' )
				: // translators: %s: figure of a month ago
					sprintf( __( 'a month ago: %s', 'hosting-invoices' ), before ) }
		</span>
	</Link>
);

const invoices = ( count: number ) =>
	// translators: %d: number of invoices
	fill( _n( '%d invoice', '%d invoices', count, 'hosting-invoices' ), count );

function in_money( { amount, count, previous_amount }: Figure, currency: string ) {
	return {
		big: money( amount ?? '0.00', currency ),
		below: invoices( count ),
		before: previous_amount === null ? null : money( previous_amount, currency ),
	};
}

/** Four figures, each with what it was a month ago, each the way to the rows behind it. */
export function Figures( { overview }: { overview: Overview } ) {
	const { currency, figures } = overview;
	const { owed, late, expected_this_month, suspended } = figures;
	return (
		<div className="hosting-invoices-figures">
			<One
				label={ __( 'Owed', 'hosting-invoices' ) }
				to="/invoices?state=open"
				{ ...in_money( owed, currency ) }
			/>
			<One
				label={ __( 'Late', 'hosting-invoices' ) }
				to="/invoices?state=late"
				{ ...in_money( late, currency ) }
			/>
			<One
				label={ __( 'Expected this month', 'hosting-invoices' ) }
				to="/invoices?state=open&orderby=due&order=asc"
				{ ...in_money( expected_this_month, currency ) }
			/>
			<One
				label={ __( 'Suspended', 'hosting-invoices' ) }
				to="/services?state=suspended"
				big={ String( suspended.count ) }
				below={ _n( 'service', 'services', suspended.count, 'hosting-invoices' ) }
				before={ suspended.previous_count === null ? null : String( suspended.previous_count ) }
			/>
		</div>
	);
}
