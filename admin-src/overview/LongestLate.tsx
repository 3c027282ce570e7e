import { useQuery } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { InvoiceRow } from '../../contract/invoices';
import { Card } from '../components/Card';
import { days_from_today } from '../components/calendar';
import { InvoiceTags } from '../components/InvoiceTags';
import { Loaded } from '../components/Loaded';
import { money } from '../components/money';
import { Link } from '../components/router';
import { step_name } from '../components/words/steps';
import { longest_late_query } from './queries';

const Row = ( { invoice }: { invoice: InvoiceRow } ) => {
	const { id, number, customer, open, currency, next_step } = invoice;
	return (
		<li>
			<span>
				<Link to={ `/invoices/${ id }` }>{ customer }</Link>{ ' ' }
				<span className="hosting-invoices-muted">{ number }</span>
				<br />
				<InvoiceTags invoice={ invoice } />
				{ next_step && (
					<span className="hosting-invoices-muted">
						{ sprintf(
							// translators: 1: name of a step, 2: when, such as "in 3 days"
							__( 'next: %1$s, %2$s', 'hosting-invoices' ),
							step_name( next_step.key, next_step.label ),
							days_from_today( next_step.on )
						) }
					</span>
				) }
			</span>
			<strong className="hosting-invoices-amount">{ money( open, currency ) }</strong>
		</li>
	);
};

/** Who is late the longest, by name: the first ones to think of. */
export function LongestLate() {
	const query = useQuery( longest_late_query() );
	return (
		<Card
			title={ __( 'Late the longest', 'hosting-invoices' ) }
			actions={ <Link to="/invoices?state=late&orderby=due&order=asc">{ __( 'All', 'hosting-invoices' ) }</Link> }
		>
			<Loaded query={ query }>
				{ ( { rows } ) =>
					rows.length === 0 ? (
						<p className="hosting-invoices-muted">{ __( 'Nobody is late.', 'hosting-invoices' ) }</p>
					) : (
						<ul className="hosting-invoices-needs">
							{ rows.map( ( invoice ) => (
								<Row key={ invoice.id } invoice={ invoice } />
							) ) }
						</ul>
					)
				}
			</Loaded>
		</Card>
	);
}
