import { __, _n, sprintf } from '@wordpress/i18n';
import type { CallSheet } from '../../contract/agreements';
import { date_in_words, date_of_instant, date_short } from '../components/calendar';
import { money } from '../components/money';
import { Link } from '../components/router';
import { fill } from '../components/words/fill';

const Owed = ( { sheet }: { sheet: CallSheet } ) => (
	<p className="hosting-invoices-call__owed">
		<strong>{ money( sheet.owed ) }</strong>{ ' ' }
		{ fill(
			// translators: %d: number of days
			_n( 'the oldest is %d day late', 'the oldest is %d days late', sheet.days_late, 'hosting-invoices' ),
			sheet.days_late
		) }
		{ sheet.suspension_on !== null && (
			<>
				{ ' · ' }
				{ sprintf(
					// translators: %s: date in words
					__( 'suspension on %s', 'hosting-invoices' ),
					date_in_words( sheet.suspension_on )
				) }
			</>
		) }
	</p>
);

const Open = ( { sheet }: { sheet: CallSheet } ) => (
	<ul className="hosting-invoices-call__list" aria-label={ __( 'Open invoices', 'hosting-invoices' ) }>
		{ sheet.open_invoices.map( ( invoice ) => (
			<li key={ invoice.id }>
				<Link to={ `/invoices/${ invoice.id }` }>{ invoice.number }</Link>{ ' ' }
				<span className="hosting-invoices-muted">
					{ sprintf(
						// translators: %s: date in words
						__( 'due %s', 'hosting-invoices' ),
						date_short( invoice.due )
					) }
				</span>{ ' ' }
				<span className="hosting-invoices-amount">{ money( invoice.open ) }</span>
			</li>
		) ) }
	</ul>
);

const STATES = () => ( {
	open: __( 'running', 'hosting-invoices' ),
	kept: __( 'kept', 'hosting-invoices' ),
	broken: __( 'broken', 'hosting-invoices' ),
	withdrawn: __( 'withdrawn', 'hosting-invoices' ),
} );

/** What somebody on the telephone wants in sight: three lines of history, promises and notes. */
function Before( { sheet }: { sheet: CallSheet } ) {
	const states = STATES();
	const lines = [
		...sheet.history.slice( 0, 3 ).map( ( { on, text } ) => ( { on, text } ) ),
		...sheet.promises.slice( 0, 2 ).map( ( { made_on, amount, by, state } ) => ( {
			on: made_on,
			text: sprintf(
				// translators: 1: amount, 2: date in words, 3: state, such as "broken"
				__( 'Promised %1$s by %2$s: %3$s', 'hosting-invoices' ),
				money( amount ),
				date_in_words( by ),
				states[ state ]
			),
		} ) ),
		...sheet.notes
			.slice( 0, 2 )
			.map( ( { at, by, text } ) => ( { on: date_of_instant( at ), text: `${ by }: ${ text }` } ) ),
	];
	return lines.length === 0 ? null : (
		<ul className="hosting-invoices-call__list" aria-label={ __( 'What went before', 'hosting-invoices' ) }>
			{ lines.map( ( { on, text }, place ) => (
				<li key={ place }>
					<span className="hosting-invoices-muted">{ date_short( on ) }</span> { text }
				</li>
			) ) }
		</ul>
	);
}

export const Facts = ( { sheet }: { sheet: CallSheet } ) => (
	<>
		<Owed sheet={ sheet } />
		<Open sheet={ sheet } />
		<Before sheet={ sheet } />
	</>
);
