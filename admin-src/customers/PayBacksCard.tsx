import { useQuery } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import { Card } from '../components/Card';
import { PayBackList } from '../components/paybacks/PayBackList';
import { pay_backs_query } from '../components/paybacks/queries';

/** What goes back to this customer, or went. */
export function PayBacksCard( { customer_id }: { customer_id: number } ) {
	const { data = [] } = useQuery( pay_backs_query( customer_id ) );
	return data.length === 0 ? null : (
		<Card title={ __( 'To pay back', 'hosting-invoices' ) }>
			<PayBackList all={ data } />
		</Card>
	);
}
