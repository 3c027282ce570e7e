import { useQuery } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import { EmptyState } from '../components/EmptyState';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { PayBackList } from '../components/paybacks/PayBackList';
import { pay_backs_query } from '../components/paybacks/queries';

/** Money that goes back to customers, by the owner's hand. */
export default function PayBacks() {
	const query = useQuery( pay_backs_query() );
	const title = __( 'To pay back', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title } above={ { to: '/', label: __( 'Overview', 'hosting-invoices' ) } }>
				{ title }
			</PageHeading>
			<p>
				{ __(
					'Credits of customers for whom no further invoice comes. The credit note is made; the money you pay back yourself.',
					'hosting-invoices'
				) }
			</p>
			<Loaded query={ query } lines={ 4 }>
				{ ( all ) =>
					all.length === 0 ? (
						<EmptyState title={ __( 'Nothing to pay back', 'hosting-invoices' ) } />
					) : (
						<PayBackList all={ all } />
					)
				}
			</Loaded>
		</>
	);
}
