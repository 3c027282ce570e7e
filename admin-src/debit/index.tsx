import { useQuery } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { DebitOverview } from '../../contract/debit';
import { Card } from '../components/Card';
import { date_in_words } from '../components/calendar';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { BatchesCard } from './BatchesCard';
import { DropZone } from './DropZone';
import { Entries } from './Entries';
import { Flow } from './Flow';
import { MandatesCard } from './MandatesCard';
import { overview_query } from './queries';
import { ReturnsCard } from './ReturnsCard';

function Missing( { overview }: { overview: DebitOverview } ) {
	return overview.missing.length === 0 ? null : (
		<p className="hosting-invoices-wrong">
			{ __(
				'No file can be made yet: your account or your creditor identifier is missing.',
				'hosting-invoices'
			) }{ ' ' }
			<Link to="/settings">{ __( 'To the settings', 'hosting-invoices' ) }</Link>
		</p>
	);
}

function BankFiles( { overview }: { overview: DebitOverview } ) {
	return (
		<Card title={ __( 'What the bank says', 'hosting-invoices' ) }>
			<p className="hosting-invoices-muted">
				{ overview.bank_read_until === null
					? __( 'No statement was imported yet.', 'hosting-invoices' )
					: sprintf(
							// translators: %s: date in words
							__( 'Statements are in up to %s.', 'hosting-invoices' ),
							date_in_words( overview.bank_read_until )
						) }
			</p>
			<DropZone />
			<h4>{ __( 'Waits for you', 'hosting-invoices' ) }</h4>
			<Entries view="waiting" empty={ __( 'Everything was recognised.', 'hosting-invoices' ) } />
			<h4>{ __( 'Recognised', 'hosting-invoices' ) }</h4>
			<Entries view="booked" empty={ __( 'Nothing yet.', 'hosting-invoices' ) } />
		</Card>
	);
}

export default function DirectDebit() {
	const query = useQuery( overview_query() );
	const title = __( 'Direct debit', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title }>{ title }</PageHeading>
			<Loaded query={ query } lines={ 6 }>
				{ ( overview ) => (
					<>
						<Missing overview={ overview } />
						<Flow overview={ overview } />
						<BatchesCard />
						<BankFiles overview={ overview } />
						<ReturnsCard />
						<MandatesCard />
					</>
				) }
			</Loaded>
		</>
	);
}
