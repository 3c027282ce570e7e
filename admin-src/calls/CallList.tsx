import { __, _n } from '@wordpress/i18n';
import type { Call } from '../../contract/agreements';
import { date_short } from '../components/calendar';
import { money } from '../components/money';
import { Link } from '../components/router';
import { fill } from '../components/words/fill';

const days_late = ( { days_late: days }: Call ) =>
	// translators: %d: number of days
	fill( _n( '%d day late', '%d days late', days, 'hosting-invoices' ), days );

const tried = ( { attempts }: Call ) =>
	attempts === 0
		? ''
		: ` · ${ fill(
				// translators: %d: number of tries
				_n( 'tried %d time', 'tried %d times', attempts, 'hosting-invoices' ),
				attempts
			) }`;

const suspension = ( { suspension_on }: Call ) =>
	suspension_on === null
		? ''
		: // translators: %s: date in words
			` · ${ fill( __( 'suspension %s', 'hosting-invoices' ), date_short( suspension_on ) ) }`;

export const CallList = ( { calls, chosen }: { calls: Call[]; chosen: number | null } ) => (
	<nav
		className="hosting-invoices-card hosting-invoices-call-list"
		aria-label={ __( 'Calls to make', 'hosting-invoices' ) }
	>
		<ol>
			{ calls.map( ( call ) => (
				<li key={ call.id }>
					<Link
						to={ `/calls/${ call.id }` }
						{ ...( call.id === chosen ? { 'aria-current': 'true' as const } : {} ) }
					>
						<span className="hosting-invoices-call-list__who">
							<strong>{ call.customer }</strong>
							<span className="hosting-invoices-amount">{ money( call.owed ) }</span>
						</span>
						<span className="hosting-invoices-muted">
							{ days_late( call ) }
							{ tried( call ) }
							{ suspension( call ) }
						</span>
					</Link>
				</li>
			) ) }
		</ol>
	</nav>
);
