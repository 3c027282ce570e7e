import type { ReactNode } from 'react';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Customer } from '../../contract/subscriptions';
import { Card } from '../components/Card';
import { date_in_words } from '../components/calendar';
import { is_nothing, money } from '../components/money';
import { Link } from '../components/router';
import { Status } from '../components/Status';
import { fill } from '../components/words/fill';
import { GroupFact } from './GroupFact';

function pays_words( days: number | null ): string {
	if ( days === null ) {
		return __( 'nothing paid yet', 'hosting-invoices' );
	}
	if ( days <= 0 ) {
		return __( 'on time', 'hosting-invoices' );
	}
	// translators: %d: number of days
	return fill( _n( '%d day late on average', '%d days late on average', days, 'hosting-invoices' ), days );
}

const GRADES = () => ( {
	good: __( 'pays well', 'hosting-invoices' ),
	fair: __( 'pays, not always in time', 'hosting-invoices' ),
	poor: __( 'pays badly', 'hosting-invoices' ),
	unknown: __( 'too little is known', 'hosting-invoices' ),
} );

const TONES = { good: 'good', fair: 'paused', poor: 'bad', unknown: 'plain' } as const;

/** Promises and plans of the last two years; the ones kept in part only where there are any. */
function kept( { promises_kept, promises_partly_kept, promises_broken }: Customer ): string {
	return promises_partly_kept === 0
		? // translators: 1: number of promises kept, 2: number of promises broken
			sprintf( __( '%1$d kept, %2$d broken', 'hosting-invoices' ), promises_kept, promises_broken )
		: sprintf(
				// translators: 1: number of promises kept, 2: kept in part, 3: broken
				__( '%1$d kept, %2$d in part, %3$d broken', 'hosting-invoices' ),
				promises_kept,
				promises_partly_kept,
				promises_broken
			);
}

function promised( { promise }: Customer ): string {
	return promise
		? // translators: 1: amount, 2: date in words
			sprintf( __( '%1$s by %2$s', 'hosting-invoices' ), money( promise.amount ), date_in_words( promise.by ) )
		: '–';
}

function facts( customer: Customer ): [ string, ReactNode ][] {
	const { id, contact, open, late, hold, grade } = customer;
	const address = [ contact.address, `${ contact.postcode } ${ contact.city }`.trim(), contact.country ].filter(
		Boolean
	);
	const rows: [ string, ReactNode ][] = [
		[
			__( 'Owes', 'hosting-invoices' ),
			<Link key="open" to={ `/invoices?customer_id=${ id }` }>
				{ money( open ) }
			</Link>,
		],
		[ __( 'Late', 'hosting-invoices' ), money( late ) ],
		[ __( 'Promised', 'hosting-invoices' ), promised( customer ) ],
		[ __( 'Pays', 'hosting-invoices' ), pays_words( customer.days_late_on_average ) ],
		[ __( 'Promises and plans', 'hosting-invoices' ), kept( customer ) ],
		[
			__( 'Grade', 'hosting-invoices' ),
			<Status key="grade" tone={ TONES[ grade ] }>
				{ GRADES()[ grade ] }
			</Status>,
		],
		[ __( 'Group', 'hosting-invoices' ), <GroupFact key="group" customer={ customer } /> ],
	];
	if ( hold ) {
		// translators: 1: date in words, 2: reason
		const words = sprintf( __( 'until %1$s: %2$s', 'hosting-invoices' ), date_in_words( hold.until ), hold.reason );
		rows.push( [ __( 'Hold', 'hosting-invoices' ), words ] );
	}
	rows.push(
		[ __( 'Contact', 'hosting-invoices' ), contact.name ],
		[
			__( 'E-mail', 'hosting-invoices' ),
			<a key="mail" href={ `mailto:${ contact.email }` }>
				{ contact.email }
			</a>,
		],
		[
			__( 'Phone', 'hosting-invoices' ),
			contact.phone ? (
				<a key="phone" href={ `tel:${ contact.phone }` }>
					{ contact.phone }
				</a>
			) : (
				'–'
			),
		],
		[ __( 'Address', 'hosting-invoices' ), address.join( ', ' ) || '–' ]
	);
	return rows;
}

/** What they owe and promised, how they pay, and how to reach them. */
export const StandingCard = ( { customer }: { customer: Customer } ) => (
	<Card title={ __( 'How they stand', 'hosting-invoices' ) }>
		<dl className="hosting-invoices-facts">
			{ facts( customer ).map( ( [ label, fact ] ) => (
				<div key={ label } className="hosting-invoices-fact">
					<dt>{ label }</dt>
					<dd>{ fact }</dd>
				</div>
			) ) }
		</dl>
		{ ! is_nothing( customer.debit_saves_per_year ) && (
			<p className="hosting-invoices-muted">
				{ sprintf(
					// translators: %s: amount
					__( 'Direct debit would save this customer %s a year.', 'hosting-invoices' ),
					money( customer.debit_saves_per_year )
				) }
			</p>
		) }
	</Card>
);
