import { useQuery } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { Forecast } from '../../contract/overview';
import { Card } from '../components/Card';
import { date_in_words } from '../components/calendar';
import { EmptyState } from '../components/EmptyState';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { ForecastTable } from '../components/shop/ForecastTable';
import { forecast_query } from '../components/shop/queries';
import { fill } from '../components/words/fill';

function Coming( { forecast }: { forecast: Forecast } ) {
	if ( forecast.rows.length === 0 ) {
		return (
			<EmptyState title={ __( 'Nothing would happen', 'hosting-invoices' ) }>
				{ __( 'No invoice is due in these days.', 'hosting-invoices' ) }
			</EmptyState>
		);
	}
	const title = fill(
		// translators: 1: date in words, 2: date in words
		__( 'From %1$s to %2$s, if nobody paid', 'hosting-invoices' ),
		date_in_words( forecast.from ),
		date_in_words( forecast.until )
	);
	return (
		<Card title={ title }>
			{ forecast.customers < forecast.customers_in_all && (
				<p className="hosting-invoices-muted">
					{ sprintf(
						// translators: 1: number of customers looked at, 2: number of all customers
						__( 'Looked at %1$d of %2$d customers.', 'hosting-invoices' ),
						forecast.customers,
						forecast.customers_in_all
					) }
				</p>
			) }
			<ForecastTable rows={ forecast.rows } />
		</Card>
	);
}

/** What the coming days would bring: the same decisions as the daily run, nobody paying. */
export default function ForecastPage() {
	const query = useQuery( forecast_query() );
	const title = __( 'What would happen', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title } above={ { to: '/', label: __( 'Overview', 'hosting-invoices' ) } }>
				{ title }
			</PageHeading>
			<Loaded query={ query } lines={ 8 }>
				{ ( forecast ) => <Coming forecast={ forecast } /> }
			</Loaded>
		</>
	);
}
