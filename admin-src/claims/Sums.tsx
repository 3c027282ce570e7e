import { __, sprintf } from '@wordpress/i18n';
import type { Claim } from '../../contract/claims';
import { Card } from '../components/Card';
import { date_in_words, date_short } from '../components/calendar';
import { is_nothing, money } from '../components/money';
import { Link } from '../components/router';
import { costs_words } from './words';

/** Principal, interest and costs, and what they come to. */
export const Sums = ( { claim }: { claim: Claim } ) => (
	<Card
		// translators: %s: date in words
		title={ sprintf( __( 'What can be asked on %s', 'hosting-invoices' ), date_in_words( claim.on ) ) }
	>
		<table className="hosting-invoices-figures">
			<tbody>
				{ claim.invoices.map( ( invoice ) => (
					<tr key={ invoice.id }>
						<th scope="row">
							<Link to={ `/invoices/${ invoice.id }` }>{ invoice.number }</Link>{ ' ' }
							<span className="hosting-invoices-muted">
								{ sprintf(
									// translators: %s: date in words
									__( 'due %s', 'hosting-invoices' ),
									date_short( invoice.due )
								) }
							</span>
						</th>
						<td>{ money( invoice.open ) }</td>
					</tr>
				) ) }
				<tr>
					<th scope="row">{ __( 'Statutory interest', 'hosting-invoices' ) }</th>
					<td>{ money( claim.interest ) }</td>
				</tr>
				{ claim.costs.map( ( costs, place ) => (
					<tr key={ place }>
						<th scope="row">
							{ costs_words( costs.kind ) }{ ' ' }
							<span className="hosting-invoices-muted">{ date_short( costs.added_on ) }</span>
						</th>
						<td>{ money( costs.open ) }</td>
					</tr>
				) ) }
			</tbody>
			<tfoot>
				<tr>
					<th scope="row">{ __( 'Together', 'hosting-invoices' ) }</th>
					<td>
						<strong>{ money( claim.total ) }</strong>
					</td>
				</tr>
			</tfoot>
		</table>
		{ is_nothing( claim.costs_open ) && ! is_nothing( claim.costs_by_scale ) && (
			<p className="hosting-invoices-muted">
				{ sprintf(
					// translators: %s: amount
					__( 'Not added yet: collection costs of %s by the scale of the law.', 'hosting-invoices' ),
					money( claim.costs_by_scale )
				) }
			</p>
		) }
	</Card>
);

/** The interest sheet: every day at its rate, over what was open. */
export const Working = ( { claim }: { claim: Claim } ) => (
	<Card title={ __( 'Interest, worked out', 'hosting-invoices' ) }>
		<div className="hosting-invoices-scroll">
			<table className="hosting-invoices-figures">
				<thead>
					<tr>
						<th scope="col">{ __( 'Invoice', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'Period', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'Days', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( '% a year', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'Over', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'Interest', 'hosting-invoices' ) }</th>
					</tr>
				</thead>
				<tbody>
					{ claim.invoices.flatMap( ( { id, number, parts } ) =>
						parts.flatMap( ( part, at ) =>
							part.slices.map( ( slice ) => (
								<tr key={ `${ id }-${ at }-${ slice.from }` }>
									<td>{ number }</td>
									<td>
										{ date_short( slice.from ) } – { date_short( slice.until ) }
									</td>
									<td>{ slice.days }</td>
									<td>{ slice.rate }</td>
									<td>{ money( slice.base ) }</td>
									<td>
										{ part.amount.startsWith( '-' ) && '−' }
										{ money( slice.amount ) }
									</td>
								</tr>
							) )
						)
					) }
				</tbody>
			</table>
		</div>
	</Card>
);
