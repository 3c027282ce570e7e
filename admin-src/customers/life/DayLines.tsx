import { __, sprintf } from '@wordpress/i18n';
import type { DayLine } from '../../../contract/subscriptions';
import { date_in_words } from '../../components/calendar';
import { money } from '../../components/money';

/** Days and what they cost, or give back. */
export function DayLines( { lines, sum }: { lines: DayLine[]; sum?: string } ) {
	return (
		<table className="hosting-invoices-day-lines">
			<tbody>
				{ lines.map( ( { label, first, last, amount }, at ) => (
					<tr key={ at }>
						<th scope="row">
							{ label }
							<span className="hosting-invoices-muted">
								{ ' · ' }
								{ sprintf(
									// translators: 1: first day, 2: last day
									__( '%1$s to %2$s', 'hosting-invoices' ),
									date_in_words( first ),
									date_in_words( last )
								) }
							</span>
						</th>
						<td>{ money( amount ) }</td>
					</tr>
				) ) }
				{ sum !== undefined && lines.length > 0 && (
					<tr>
						<th scope="row">{ __( 'Together', 'hosting-invoices' ) }</th>
						<td>
							<strong>{ money( sum ) }</strong>
						</td>
					</tr>
				) }
			</tbody>
		</table>
	);
}
