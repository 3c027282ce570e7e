import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ServerAccounts } from '../../contract/servers';
import { Card } from '../components/Card';
import { date_of_instant, days_from_today, time_of_instant } from '../components/calendar';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { Health } from './Health';
import { Mapped, WithoutAccount, WithoutSubscription } from './Mapping';
import { accounts_query, list_accounts_again } from './queries';

function Listing( { mapping }: { mapping: ServerAccounts } ) {
	const again = useMutation( list_accounts_again() );
	const { server, seen_at } = mapping;
	return (
		<Card title={ __( 'Accounts on this server', 'hosting-invoices' ) } actions={ <Health server={ server } /> }>
			<p>
				{ seen_at === null
					? __( 'They were never listed.', 'hosting-invoices' )
					: sprintf(
							// translators: 1: day, such as "today", 2: time of day
							__( 'Listed %1$s at %2$s.', 'hosting-invoices' ),
							days_from_today( date_of_instant( seen_at ) ),
							time_of_instant( seen_at )
						) }
			</p>
			<Button
				__next40pxDefaultSize
				variant="primary"
				onClick={ () => again.mutate( server.id ) }
				isBusy={ again.isPending }
				disabled={ again.isPending || ! server.connected }
				accessibleWhenDisabled
			>
				{ __( 'List the accounts', 'hosting-invoices' ) }
			</Button>
			{ again.error && <ErrorNotice error={ again.error } /> }
		</Card>
	);
}

/** One server: its accounts beside the services of the shop. */
export default function ServerPage( { id }: { id: number } ) {
	const query = useQuery( accounts_query( id ) );
	return (
		<Loaded query={ query } lines={ 8 }>
			{ ( mapping ) => (
				<>
					<PageHeading
						title={ mapping.server.name }
						above={ { to: '/servers', label: __( 'Servers', 'hosting-invoices' ) } }
					>
						{ mapping.server.name }
					</PageHeading>
					<Listing mapping={ mapping } />
					<WithoutSubscription mapping={ mapping } />
					<WithoutAccount mapping={ mapping } />
					<Mapped mapping={ mapping } />
				</>
			) }
		</Loaded>
	);
}
