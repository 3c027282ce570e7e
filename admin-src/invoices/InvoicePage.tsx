import { useQuery } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { PlanCard } from '../components/agreements/PlanCard';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { InvoiceCard } from './InvoiceCard';
import { PapersCard } from './PapersCard';
import { ServiceCard } from './ServiceCard';
import { TimelineCard } from './TimelineCard';
import { invoice_query } from './queries';

const Page = ( { invoice }: { invoice: Invoice } ) => {
	// translators: %s: number of an invoice
	const title = sprintf( __( 'Invoice %s', 'hosting-invoices' ), invoice.number );
	return (
		<>
			<PageHeading title={ title } above={ { to: '/invoices', label: __( 'Invoices', 'hosting-invoices' ) } }>
				{ title } · <Link to={ `/customers/${ invoice.customer_id }` }>{ invoice.customer }</Link>
			</PageHeading>
			<div className="hosting-invoices-cols">
				<div>
					<InvoiceCard invoice={ invoice } />
					<PapersCard invoice={ invoice } />
					{ invoice.plan && <PlanCard plan={ invoice.plan } /> }
					{ invoice.services.map( ( service ) => (
						<ServiceCard key={ service.id } service={ service } invoice={ invoice } />
					) ) }
				</div>
				<TimelineCard invoice={ invoice } />
			</div>
		</>
	);
};

/** The heart of it: the invoice at the left, its story at the right. */
export default function InvoicePage( { id }: { id: number } ) {
	const query = useQuery( invoice_query( id ) );
	return (
		<Loaded query={ query } lines={ 8 }>
			{ ( invoice ) => <Page invoice={ invoice } /> }
		</Loaded>
	);
}
