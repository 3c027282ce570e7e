import type { Field } from '@wordpress/dataviews';
import { __, _n } from '@wordpress/i18n';
import type { CustomerRow } from '../../contract/subscriptions';
import { date_short } from '../components/calendar';
import { PausedTag } from '../components/InvoiceTags';
import { is_nothing, money } from '../components/money';
import { Status } from '../components/Status';
import { fill } from '../components/words/fill';

const not_a_filter = { filterBy: false as const, enableHiding: false };

const Tags = ( { item }: { item: CustomerRow } ) => (
	<span className="hosting-invoices-tags">
		{ ! is_nothing( item.late ) && <Status tone="warning">{ __( 'Late', 'hosting-invoices' ) }</Status> }
		<PausedTag paused={ item.paused } />
		{ item.suspended > 0 && (
			<Status tone="bad" shape="◼">
				{ fill(
					// translators: %d: number of services
					_n( '%d suspended', '%d suspended', item.suspended, 'hosting-invoices' ),
					item.suspended
				) }
			</Status>
		) }
		{ item.direct_debit && (
			<Status tone="good" shape="⇄">
				{ __( 'Direct debit', 'hosting-invoices' ) }
			</Status>
		) }
	</span>
);

const amount = ( value: string ) => <span className="hosting-invoices-amount">{ money( value ) }</span>;

export const fields = (): Field< CustomerRow >[] => [
	{ id: 'name', label: __( 'Customer', 'hosting-invoices' ), ...not_a_filter },
	{ id: 'services', label: __( 'Services', 'hosting-invoices' ), enableSorting: false, ...not_a_filter },
	{
		id: 'open',
		label: __( 'Open', 'hosting-invoices' ),
		render: ( { item } ) => amount( item.open ),
		...not_a_filter,
	},
	{
		id: 'late',
		label: __( 'Late', 'hosting-invoices' ),
		render: ( { item } ) => amount( item.late ),
		...not_a_filter,
	},
	{
		id: 'state',
		label: __( 'State', 'hosting-invoices' ),
		enableSorting: false,
		elements: [
			{ value: 'late', label: __( 'Late', 'hosting-invoices' ) },
			{ value: 'direct_debit', label: __( 'Direct debit', 'hosting-invoices' ) },
			{ value: 'suspended', label: __( 'Suspended', 'hosting-invoices' ) },
			{ value: 'paused', label: __( 'Paused', 'hosting-invoices' ) },
		],
		filterBy: { operators: [ 'is' ] },
		render: ( { item } ) => <Tags item={ item } />,
	},
	{
		id: 'next',
		label: __( 'Next action', 'hosting-invoices' ),
		enableSorting: false,
		render: ( { item } ) => <>{ item.next_action_on === null ? '–' : date_short( item.next_action_on ) }</>,
		...not_a_filter,
	},
];
