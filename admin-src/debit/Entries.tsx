import { useEffect, useRef, useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, TextControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { BankEntry } from '../../contract/debit';
import { date_short } from '../components/calendar';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { money } from '../components/money';
import { Link } from '../components/router';
import { decide, entries_query } from './queries';
import { part_words, why } from './words';

interface DecisionProps {
	entry: BankEntry;
	onDone: () => void;
}

/** Enter in the field accepts what is suggested, or books on the invoice that was typed. */
function Decision( { entry, onDone }: DecisionProps ) {
	const [ invoice, set_invoice ] = useState( '' );
	const act = useMutation( decide() );
	const confirm = () =>
		act.mutate(
			{ id: entry.id, action: 'confirm', ...( invoice.trim() ? { invoice: invoice.trim() } : {} ) },
			{ onSuccess: onDone }
		);
	return (
		<form
			className="hosting-invoices-buttons"
			onSubmit={ ( event ) => {
				event.preventDefault();
				confirm();
			} }
		>
			<TextControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				label={ __( 'Invoice number', 'hosting-invoices' ) }
				placeholder={ entry.shares.map( ( { number } ) => number ).join( ', ' ) }
				value={ invoice }
				onChange={ set_invoice }
			/>
			<Button variant="primary" type="submit" disabled={ act.isPending }>
				{ __( 'Accept', 'hosting-invoices' ) }
			</Button>
			<Button
				variant="tertiary"
				disabled={ act.isPending }
				onClick={ () => act.mutate( { id: entry.id, action: 'ignore' }, { onSuccess: onDone } ) }
			>
				{ __( 'None of ours', 'hosting-invoices' ) }
			</Button>
			{ act.error && <ErrorNotice error={ act.error } /> }
		</form>
	);
}

function Undo( { entry }: { entry: BankEntry } ) {
	const act = useMutation( decide() );
	return (
		<>
			<Button
				variant="secondary"
				disabled={ act.isPending }
				onClick={ () => act.mutate( { id: entry.id, action: 'undo' } ) }
			>
				{ __( 'Undo', 'hosting-invoices' ) }
			</Button>
			{ act.error && <ErrorNotice error={ act.error } /> }
		</>
	);
}

function Entry( { entry, onDone }: DecisionProps ) {
	return (
		<li>
			<span>
				<strong>{ money( entry.left === '0.00' ? entry.amount : entry.left, entry.currency ) }</strong> ·{ ' ' }
				{ date_short( entry.booked_on ) } · { entry.party }{ ' ' }
				{ entry.party_last_four && `…${ entry.party_last_four }` }
				<br />
				{ entry.text } { entry.reason }
				<br />
				<span className="hosting-invoices-muted">
					{ why( entry ) }
					{ entry.state === 'suggested' &&
						' · ' +
							sprintf(
								// translators: %d: percentage
								__( '%d %% sure', 'hosting-invoices' ),
								entry.confidence
							) }
				</span>{ ' ' }
				{ entry.shares.map( ( share ) => (
					<Link key={ share.part + share.invoice_id } to={ `/invoices/${ share.invoice_id }` }>
						{ part_words()[ share.part ] } { share.number } ({ share.customer },{ ' ' }
						{ money( share.amount, entry.currency ) }){ ' ' }
					</Link>
				) ) }
			</span>
			<span>
				{ ( entry.state === 'suggested' || entry.state === 'left' ) && (
					<Decision entry={ entry } onDone={ onDone } />
				) }
				{ entry.may_undo && <Undo entry={ entry } /> }
			</span>
		</li>
	);
}

export function Entries( { view, empty }: { view: 'waiting' | 'booked'; empty: string } ) {
	const query = useQuery( entries_query( view ) );
	const list = useRef< HTMLUListElement >( null );
	const goes_on = useRef( false );
	const rows = query.data?.rows;
	// After a yes the next one is under the same key: Enter, Enter, Enter.
	useEffect( () => {
		if ( goes_on.current ) {
			goes_on.current = false;
			list.current?.querySelector( 'input' )?.focus();
		}
	}, [ rows ] );
	return (
		<Loaded query={ query }>
			{ ( { rows: entries } ) =>
				entries.length === 0 ? (
					<p>{ empty }</p>
				) : (
					<ul className="hosting-invoices-needs" ref={ list }>
						{ entries.map( ( entry ) => (
							<Entry key={ entry.id } entry={ entry } onDone={ () => ( goes_on.current = true ) } />
						) ) }
					</ul>
				)
			}
		</Loaded>
	);
}
