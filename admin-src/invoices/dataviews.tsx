import type { Field } from '@wordpress/dataviews';
import { __ } from '@wordpress/i18n';
import type { InvoiceRow } from '../../contract/invoices';
import { date_short, days_from_today } from '../components/calendar';
import { InvoiceTags } from '../components/InvoiceTags';
import { money } from '../components/money';
import { Link } from '../components/router';
import { step_name } from '../components/words/steps';

const not_a_filter = { filterBy: false as const, enableHiding: false };

const states = () => [
	{ value: 'open', label: __( 'Open', 'hosting-invoices' ) },
	{ value: 'late', label: __( 'Late', 'hosting-invoices' ) },
	{ value: 'collecting', label: __( 'Being collected', 'hosting-invoices' ) },
	{ value: 'paid', label: __( 'Paid', 'hosting-invoices' ) },
	{ value: 'cancelled', label: __( 'Cancelled', 'hosting-invoices' ) },
];

const methods = () => [
	{ value: 'transfer', label: __( 'Transfer', 'hosting-invoices' ) },
	{ value: 'direct_debit', label: __( 'Direct debit', 'hosting-invoices' ) },
];

function Next( { next_step }: Pick< InvoiceRow, 'next_step' > ) {
	if ( next_step === null ) {
		return <span className="hosting-invoices-muted">–</span>;
	}
	return (
		<span>
			{ step_name( next_step.key, next_step.label ) }
			<span className="hosting-invoices-muted"> · { days_from_today( next_step.on ) }</span>
		</span>
	);
}

export const fields = (): Field< InvoiceRow >[] => [
	{ id: 'number', label: __( 'Number', 'hosting-invoices' ), ...not_a_filter },
	{
		id: 'customer',
		label: __( 'Customer', 'hosting-invoices' ),
		render: ( { item } ) => <Link to={ `/customers/${ item.customer_id }` }>{ item.customer }</Link>,
		...not_a_filter,
	},
	{
		// Below the number on a narrow screen, where there is no room for columns.
		id: 'brief',
		label: __( 'Customer', 'hosting-invoices' ),
		enableSorting: false,
		render: ( { item } ) => (
			<span>
				<Link to={ `/customers/${ item.customer_id }` }>{ item.customer }</Link> ·{ ' ' }
				{ money( item.open, item.currency ) }
			</span>
		),
		...not_a_filter,
	},
	{
		id: 'due',
		label: __( 'Due', 'hosting-invoices' ),
		render: ( { item } ) => <>{ date_short( item.due ) }</>,
		...not_a_filter,
	},
	{
		id: 'open',
		label: __( 'Open', 'hosting-invoices' ),
		render: ( { item } ) => <span className="hosting-invoices-amount">{ money( item.open, item.currency ) }</span>,
		...not_a_filter,
	},
	{
		id: 'state',
		label: __( 'State', 'hosting-invoices' ),
		elements: states(),
		filterBy: { operators: [ 'is' ] },
		enableSorting: false,
		render: ( { item } ) => <InvoiceTags invoice={ item } />,
	},
	{
		id: 'method',
		label: __( 'Method', 'hosting-invoices' ),
		elements: methods(),
		filterBy: { operators: [ 'is' ] },
		enableSorting: false,
	},
	{
		id: 'next',
		label: __( 'Next step', 'hosting-invoices' ),
		enableSorting: false,
		render: ( { item } ) => <Next next_step={ item.next_step } />,
		...not_a_filter,
	},
];
