import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { Claim } from '../../contract/claims';
import { boot } from '../components/boot';
import { is_civil_date } from '../components/calendar';
import { EmptyState } from '../components/EmptyState';
import { DateField } from '../components/form/fields';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { HandOverCard } from './HandOverCard';
import { claim_query } from './queries';
import { Sums, Working } from './Sums';

interface PageProps {
	claim: Claim;
	on: string;
	onChange: ( on: string ) => void;
}

function Page( { claim, on, onChange }: PageProps ) {
	// translators: %s: name of a customer
	const title = sprintf( __( 'Claim on %s', 'hosting-invoices' ), claim.customer );
	return (
		<>
			<PageHeading title={ title } above={ { to: `/customers/${ claim.customer_id }`, label: claim.customer } }>
				{ title }
			</PageHeading>
			{ claim.invoices.length === 0 && claim.costs.length === 0 ? (
				<EmptyState title={ __( 'Nothing is late', 'hosting-invoices' ) } />
			) : (
				<div className="hosting-invoices-cols">
					<div>
						<div className="hosting-invoices-card">
							<DateField label={ __( 'As of', 'hosting-invoices' ) } value={ on } onChange={ onChange } />
						</div>
						<Sums claim={ claim } />
					</div>
					<div>
						<HandOverCard claim={ claim } />
						<Working claim={ claim } />
					</div>
				</div>
			) }
		</>
	);
}

/** What a customer can be asked, on any day, and what to do with it. */
export default function ClaimPage( { id }: { id: number } ) {
	const [ on, set_on ] = useState( boot().today );
	const query = useQuery( claim_query( id, is_civil_date( on ) ? on : boot().today ) );
	return (
		<Loaded query={ query } lines={ 8 }>
			{ ( claim ) => <Page claim={ claim } on={ on } onChange={ set_on } /> }
		</Loaded>
	);
}
