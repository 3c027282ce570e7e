import { __, sprintf } from '@wordpress/i18n';
import type { Overview } from '../../contract/overview';
import { date_of_instant, days_between, days_from_today } from '../components/calendar';

/** Whether the daily run does its work: quiet when it does, clear when it does not. */
export function Runner( { overview }: { overview: Overview } ) {
	const { last_tick_at } = overview.runner;
	if ( last_tick_at === null ) {
		return (
			<p className="hosting-invoices-muted">
				{ __( 'The daily run has not run yet. It starts by itself within the hour.', 'hosting-invoices' ) }
			</p>
		);
	}
	const day = date_of_instant( last_tick_at );
	const when = days_from_today( day, overview.today );
	if ( days_between( day, overview.today ) > 1 ) {
		return (
			<div className="hosting-invoices-banner is-stop" role="status">
				<p>
					<span aria-hidden="true">✕ </span>
					{ sprintf(
						// translators: %s: when, such as "3 days ago"
						__(
							'The daily run last worked %s. Check WP-Cron under Tools → Site Health.',
							'hosting-invoices'
						),
						when
					) }
				</p>
			</div>
		);
	}
	return (
		<p className="hosting-invoices-muted">
			{ sprintf(
				// translators: %s: when, such as "today"
				__( 'The daily run last worked %s.', 'hosting-invoices' ),
				when
			) }
		</p>
	);
}
