import { useState } from 'react';
import { Button, Modal } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { TimelinePreview } from '../../contract/timeline';
import { date_short } from '../components/calendar';
import { Loaded } from '../components/Loaded';
import { Link } from '../components/router';
import { fill } from '../components/words/fill';
import { step_name } from '../components/words/steps';
import type { Editing } from './useTimeline';

type Change = TimelinePreview[ 'changes' ][ number ];

const signed = ( figure: number ) => {
	if ( figure === 0 ) {
		return '0';
	}
	return figure > 0 ? `+ ${ figure }` : `− ${ -figure }`;
};

function tallies( { now, then }: TimelinePreview ) {
	const rows: [ keyof typeof now, string ][] = [
		[ 'suspensions', __( 'suspensions', 'hosting-invoices' ) ],
		[ 'calls', __( 'calls', 'hosting-invoices' ) ],
		[ 'messages', __( 'messages', 'hosting-invoices' ) ],
		[ 'letters', __( 'letters', 'hosting-invoices' ) ],
		[ 'costs', __( 'times costs', 'hosting-invoices' ) ],
		[ 'hand_overs', __( 'hand-overs', 'hosting-invoices' ) ],
		[ 'vouchers', __( 'vouchers and questions', 'hosting-invoices' ) ],
		[ 'tasks', __( 'own tasks', 'hosting-invoices' ) ],
	];
	return rows
		.filter( ( [ key ], place ) => place < 3 || now[ key ] !== then[ key ] )
		.map( ( [ key, label ] ) => ( { key, label, figure: then[ key ] - now[ key ] } ) );
}

function moved( { step, label, on_now, on_then }: Change ): string {
	const name = step_name( step, label );
	if ( on_now === null ) {
		// translators: 1: name of a step, 2: date in words
		return fill( __( '%1$s is added on %2$s', 'hosting-invoices' ), name, date_short( on_then ?? '' ) );
	}
	if ( on_then === null ) {
		// translators: 1: name of a step, 2: date in words
		return fill( __( '%1$s of %2$s falls away', 'hosting-invoices' ), name, date_short( on_now ) );
	}
	return fill(
		// translators: 1: name of a step, 2: date in words, 3: date in words
		__( '%1$s: %2$s becomes %3$s', 'hosting-invoices' ),
		name,
		date_short( on_now ),
		date_short( on_then )
	);
}

const Changes = ( { changes }: { changes: Change[] } ) => (
	<ul className="hosting-invoices-checklist">
		{ changes.map( ( change, place ) => (
			<li key={ place }>
				<span>
					<Link to={ `/customers/${ change.customer_id }` }>{ change.customer }</Link> – { moved( change ) }
				</span>
			</li>
		) ) }
	</ul>
);

const FEW = 4;

function Told( { preview }: { preview: TimelinePreview } ) {
	const [ all, set_all ] = useState( false );
	const { changes, changes_in_all } = preview;
	return (
		<>
			<dl className="hosting-invoices-difference">
				{ tallies( preview ).map( ( { key, label, figure } ) => (
					<div key={ key }>
						<dd>{ signed( figure ) }</dd>
						<dt>{ label }</dt>
					</div>
				) ) }
			</dl>
			{ changes.length === 0 ? (
				<p>{ __( 'For the customers of today it changes nothing in these days.', 'hosting-invoices' ) }</p>
			) : (
				<Changes changes={ changes.slice( 0, FEW ) } />
			) }
			{ changes.length > FEW && (
				<p>
					<Button variant="secondary" onClick={ () => set_all( true ) }>
						{ fill(
							// translators: %d: number of changes
							_n( 'See all %d change', 'See all %d changes', changes_in_all, 'hosting-invoices' ),
							changes_in_all
						) }
					</Button>
				</p>
			) }
			{ all && (
				<Modal
					title={ __( 'What changes, and for whom', 'hosting-invoices' ) }
					onRequestClose={ () => set_all( false ) }
					size="medium"
				>
					<Changes changes={ changes } />
					{ changes.length < changes_in_all && (
						<p className="hosting-invoices-muted">
							{ sprintf(
								// translators: 1: number of changes that are listed, 2: number of all changes
								__( 'These are the first %1$d of %2$d.', 'hosting-invoices' ),
								changes.length,
								changes_in_all
							) }
						</p>
					) }
				</Modal>
			) }
		</>
	);
}

/** How far the look ahead has come; there as long as it goes on. */
function Progress( { editing: { preview, is_current } }: { editing: Editing } ) {
	const { customers, customers_in_all, next } = preview.data ?? { customers: 0, customers_in_all: 0, next: null };
	if ( preview.isError || ( is_current && next === null ) ) {
		return null;
	}
	return is_current ? (
		<p className="hosting-invoices-muted">
			<progress
				aria-label={ __( 'What changes in 60 days', 'hosting-invoices' ) }
				value={ customers }
				max={ Math.max( customers, customers_in_all ) }
			/>{ ' ' }
			{ sprintf(
				// translators: 1: number of customers looked at, 2: number of all customers
				__( 'Looked at %1$d of %2$d customers.', 'hosting-invoices' ),
				customers,
				customers_in_all
			) }
		</p>
	) : (
		<p className="hosting-invoices-muted">{ __( 'This is being computed again…', 'hosting-invoices' ) }</p>
	);
}

/** Always above Save: what the change does to whom, nobody paying. */
export function Difference( { editing }: { editing: Editing } ) {
	if ( ! editing.changed ) {
		return (
			<p className="hosting-invoices-muted">
				{ __( 'Change something, and here you see what it would do, and to whom.', 'hosting-invoices' ) }
			</p>
		);
	}
	return (
		<>
			<Progress editing={ editing } />
			<div aria-busy={ ! editing.is_current } aria-live="polite" className={ editing.is_current ? '' : 'is-old' }>
				<Loaded query={ editing.preview }>{ ( preview ) => <Told preview={ preview } /> }</Loaded>
			</div>
		</>
	);
}
