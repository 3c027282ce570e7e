import { __, sprintf } from '@wordpress/i18n';
import type { DebitOverview } from '../../contract/debit';
import { money } from '../components/money';
import { Link } from '../components/router';
import './debit.css';

/** From left to right, as the money goes. */
export function Flow( { overview }: { overview: DebitOverview } ) {
	const stages = [
		{ key: 'to_collect', label: __( 'To collect', 'hosting-invoices' ), to: '/invoices?state=collecting' },
		{ key: 'with_bank', label: __( 'In the bank’s file', 'hosting-invoices' ), to: '/invoices?state=collecting' },
		{
			key: 'booked',
			label: __( 'Booked, last 30 days', 'hosting-invoices' ),
			to: '/invoices?state=paid&method=direct_debit',
		},
		{
			key: 'returned',
			label: __( 'Returned, last 30 days', 'hosting-invoices' ),
			to: '/invoices?method=direct_debit',
		},
	] as const;
	return (
		<ol className="hosting-invoices-flow">
			{ stages.map( ( { key, label, to } ) => (
				<li key={ key }>
					<Link to={ to }>
						<span>{ label }</span>
						<strong>{ money( overview[ key ].amount, overview.currency ) }</strong>
						<span>
							{ sprintf(
								// translators: %d: number of direct debits
								__( '%d debits', 'hosting-invoices' ),
								overview[ key ].count
							) }
						</span>
					</Link>
				</li>
			) ) }
		</ol>
	);
}
