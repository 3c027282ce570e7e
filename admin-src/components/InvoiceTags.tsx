import { __, _n } from '@wordpress/i18n';
import type { InvoiceRow } from '../../contract/invoices';
import { date_in_words } from './calendar';
import { Status } from './Status';
import { fill } from './words/fill';

type State = Pick< InvoiceRow, 'state' | 'days_late' >;

function StateTag( { state, days_late }: State ) {
	switch ( state ) {
		case 'paid':
			return <Status tone="good">{ __( 'Paid', 'hosting-invoices' ) }</Status>;
		case 'cancelled':
			return (
				<Status tone="plain" shape="–">
					{ __( 'Cancelled', 'hosting-invoices' ) }
				</Status>
			);
		case 'collecting':
			return (
				<Status tone="paused" shape="⇄">
					{ __( 'Being collected', 'hosting-invoices' ) }
				</Status>
			);
		case 'late':
			return (
				<Status tone="warning">
					{ fill(
						// translators: %d: number of days
						_n( '%d day late', '%d days late', days_late, 'hosting-invoices' ),
						days_late
					) }
				</Status>
			);
		case 'open':
			return <Status tone="plain">{ __( 'Open', 'hosting-invoices' ) }</Status>;
	}
}

export function PausedTag( { paused, until }: { paused: InvoiceRow[ 'paused' ]; until?: string | null } ) {
	if ( paused === 'none' ) {
		return null;
	}
	if ( paused === 'promise' ) {
		return (
			<Status tone="paused">
				{ until
					? // translators: %s: date in words
						fill( __( 'Promise until %s', 'hosting-invoices' ), date_in_words( until ) )
					: __( 'Promise', 'hosting-invoices' ) }
			</Status>
		);
	}
	if ( paused === 'plan' ) {
		return (
			<Status tone="paused">
				{ until
					? // translators: %s: date in words
						fill( __( 'Payment plan, next %s', 'hosting-invoices' ), date_in_words( until ) )
					: __( 'Payment plan', 'hosting-invoices' ) }
			</Status>
		);
	}
	return (
		<Status tone="paused">
			{ until
				? // translators: %s: date in words
					fill( __( 'Hold until %s', 'hosting-invoices' ), date_in_words( until ) )
				: __( 'Hold', 'hosting-invoices' ) }
		</Status>
	);
}

interface InvoiceTagsProps {
	invoice: State & Pick< InvoiceRow, 'paused' | 'disputed' | 'suspended' >;
	until?: string | null;
}

/** How an invoice stands, in as many words as there are things to say. */
export const InvoiceTags = ( { invoice, until = null }: InvoiceTagsProps ) => (
	<span className="hosting-invoices-tags">
		<StateTag state={ invoice.state } days_late={ invoice.days_late } />
		<PausedTag paused={ invoice.paused } until={ until } />
		{ invoice.disputed && (
			<Status tone="paused" shape="?">
				{ __( 'Disputed', 'hosting-invoices' ) }
			</Status>
		) }
		{ invoice.suspended && (
			<Status tone="bad" shape="◼">
				{ __( 'Suspended', 'hosting-invoices' ) }
			</Status>
		) }
	</span>
);
