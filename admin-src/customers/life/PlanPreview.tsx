import { useQuery } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { PlanChangeInput } from '../../../contract/subscriptions';
import { date_with_year } from '../../components/calendar';
import { money } from '../../components/money';
import { plan_preview_query } from '../queries';
import { DayLines } from './DayLines';

/** What the change will put on the next invoice, before it is saved. */
export function PlanPreview( { id, input }: { id: number; input: PlanChangeInput } ) {
	const { data, error } = useQuery( plan_preview_query( id, input ) );
	if ( error ) {
		return <p className="hosting-invoices-muted">{ error.message }</p>;
	}
	if ( data === undefined ) {
		return null;
	}
	return (
		<div aria-live="polite">
			<p>
				{ sprintf(
					// translators: 1: date, 2: amount
					__( 'From %1$s on a period costs %2$s.', 'hosting-invoices' ),
					date_with_year( data.from ),
					money( data.charge )
				) }
				{ data.lines.length > 0 &&
					' ' +
						__( 'These lines come on the invoice, before any direct-debit discount:', 'hosting-invoices' ) }
			</p>
			<DayLines lines={ data.lines } sum={ data.sum } />
		</div>
	);
}
