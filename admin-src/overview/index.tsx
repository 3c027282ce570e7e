import { useQuery } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import type { Overview as Answer } from '../../contract/overview';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { overview_query } from '../components/shop/queries';
import { Figures } from './Figures';
import { FirstSteps } from './FirstSteps';
import { LongestLate } from './LongestLate';
import { NeedsYou } from './NeedsYou';
import { OwedByAge } from './OwedByAge';
import { Runner } from './Runner';
import { sentence } from './words';

const Standing = ( { overview }: { overview: Answer } ) => {
	const to_do = overview.first_steps.some( ( { done } ) => ! done );
	return (
		<>
			{ overview.customers > 0 && <p className="hosting-invoices-sentence">{ sentence( overview ) }</p> }
			{ to_do && overview.customers === 0 && <FirstSteps steps={ overview.first_steps } empty /> }
			{ overview.customers > 0 && (
				<>
					<Figures overview={ overview } />
					<div className="hosting-invoices-cols">
						<div>
							<NeedsYou needs={ overview.needs_you } />
							<OwedByAge rows={ overview.owed_by_age } currency={ overview.currency } />
						</div>
						<LongestLate />
					</div>
				</>
			) }
			{ to_do && overview.customers > 0 && <FirstSteps steps={ overview.first_steps } empty={ false } /> }
			<Runner overview={ overview } />
		</>
	);
};

/** How do we stand? */
export default function Overview() {
	const query = useQuery( overview_query() );
	const title = __( 'Overview', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title }>{ __( 'How do we stand?', 'hosting-invoices' ) }</PageHeading>
			<Loaded query={ query } lines={ 8 }>
				{ ( overview ) => <Standing overview={ overview } /> }
			</Loaded>
		</>
	);
}
