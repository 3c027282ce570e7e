import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { Card } from '../components/Card';
import { date_with_year, period_in_words } from '../components/calendar';
import { InvoiceTags } from '../components/InvoiceTags';
import { is_nothing, money } from '../components/money';
import { DebitLine } from './DebitLine';
import { InvoiceActions } from './InvoiceActions';

interface RowProps {
	label: React.ReactNode;
	amount: string;
	currency: string;
	sum?: boolean;
}

const Row = ( { label, amount, currency, sum = false }: RowProps ) => (
	<tr className={ sum ? 'is-sum' : '' }>
		<th scope="row">{ label }</th>
		<td className="is-amount">{ money( amount, currency ) }</td>
	</tr>
);

const times = ( { label, quantity }: Invoice[ 'other_lines' ][ number ] ) =>
	quantity > 1 ? `${ quantity } × ${ label }` : label;

function line_label( line: Invoice[ 'lines' ][ number ] ) {
	return (
		<>
			{ times( line ) }
			<br />
			<span className="hosting-invoices-muted">{ period_in_words( line.first, line.last ) }</span>
		</>
	);
}

/** On what a customer ordered himself, coupons count too. */
const discount_label = ( { method, other_lines }: Invoice ) =>
	method === 'direct_debit' && other_lines.length === 0
		? __( 'Discount for direct debit', 'hosting-invoices' )
		: __( 'Discount', 'hosting-invoices' );

/** As the customer sees it: the lines, the discount, the VAT, and by when it has to be paid. */
function Lines( { invoice }: { invoice: Invoice } ) {
	const { currency } = invoice;
	return (
		<table className="hosting-invoices-table">
			<caption className="screen-reader-text">{ __( 'Lines of the invoice', 'hosting-invoices' ) }</caption>
			<tbody>
				{ invoice.lines.map( ( line, place ) => (
					<Row key={ place } label={ line_label( line ) } amount={ line.amount } currency={ currency } />
				) ) }
				{ invoice.other_lines.map( ( line, place ) => (
					<Row key={ place } label={ times( line ) } amount={ line.amount } currency={ currency } />
				) ) }
				{ ! is_nothing( invoice.discount ) && (
					<Row
						label={ discount_label( invoice ) }
						amount={ `-${ invoice.discount }` }
						currency={ currency }
					/>
				) }
				{ invoice.vat_lines.map( ( { label, amount } ) => (
					<Row
						key={ label }
						label={
							invoice.prices_include_vat
								? // translators: %s: name of a tax
									sprintf( __( 'of which %s', 'hosting-invoices' ), label )
								: label
						}
						amount={ amount }
						currency={ currency }
					/>
				) ) }
				<Row
					// translators: %s: date in words
					label={ sprintf( __( 'To be paid by %s', 'hosting-invoices' ), date_with_year( invoice.due ) ) }
					amount={ invoice.total }
					currency={ currency }
					sum
				/>
				{ ! is_nothing( invoice.paid ) && (
					<Row
						label={ __( 'Paid', 'hosting-invoices' ) }
						amount={ `-${ invoice.paid }` }
						currency={ currency }
					/>
				) }
				<Row label={ __( 'Still open', 'hosting-invoices' ) } amount={ invoice.open } currency={ currency } />
			</tbody>
		</table>
	);
}

export const InvoiceCard = ( { invoice }: { invoice: Invoice } ) => (
	<Card title={ __( 'As the customer sees it', 'hosting-invoices' ) }>
		<InvoiceTags invoice={ invoice } until={ invoice.paused_until } />
		<Lines invoice={ invoice } />
		<DebitLine invoice={ invoice } />
		<InvoiceActions invoice={ invoice } />
	</Card>
);
