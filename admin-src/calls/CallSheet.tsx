import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import type { CallSheet as Sheet } from '../../contract/agreements';
import { boot } from '../components/boot';
import { useDraft } from '../components/drafts';
import { Loaded } from '../components/Loaded';
import { Link, usePlace } from '../components/router';
import { Facts } from './Facts';
import { BIG, SMALL, start, type Outcome, type OutcomeDraft } from './outcomes';
import { OutcomeButtons } from './OutcomeButtons';
import { OutcomeForm } from './OutcomeForm';
import { call_query } from './queries';
import { Script } from './Script';

interface CallSheetProps {
	id: number;
	take_focus: boolean;
	onSaved: () => void;
}

const is_typing = ( target: EventTarget ) =>
	target instanceof HTMLElement && target.matches( 'input, textarea, select, [contenteditable]' );

function Open( { sheet, take_focus, onSaved }: { sheet: Sheet } & Omit< CallSheetProps, 'id' > ) {
	const heading = useRef< HTMLHeadingElement >( null );
	const { has_moved } = usePlace();
	const [ draft, keep, drop ] = useDraft< OutcomeDraft >( `call-${ sheet.id }` );
	useEffect( () => {
		if ( take_focus && has_moved() ) {
			heading.current?.focus();
		}
		// Only when another call comes up, not when the address changes below it.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ sheet.id, take_focus ] );
	const choose = ( outcome: Outcome ) => keep( { ...( draft ?? start( outcome, sheet, boot().today ) ), outcome } );
	const on_key = ( event: KeyboardEvent ) => {
		const outcome = [ ...BIG, ...SMALL ][ Number( event.key ) - 1 ];
		if ( outcome && ! is_typing( event.target ) && ! event.ctrlKey && ! event.metaKey && ! event.altKey ) {
			event.preventDefault();
			choose( outcome );
		}
	};
	const saved = () => {
		drop();
		onSaved();
	};
	return (
		// The keys 1–7 work wherever the focus is on the sheet, except while typing.
		// eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
		<section
			className="hosting-invoices-card hosting-invoices-call"
			aria-labelledby="hosting-invoices-call"
			onKeyDown={ on_key }
			tabIndex={ -1 }
		>
			<header className="hosting-invoices-call__head">
				<h3 id="hosting-invoices-call" ref={ heading } tabIndex={ -1 }>
					<Link to={ `/customers/${ sheet.customer_id }` }>{ sheet.customer }</Link>
				</h3>
				{ sheet.phone ? (
					<a className="hosting-invoices-call__phone" href={ `tel:${ sheet.phone }` }>
						<span aria-hidden="true">☎ </span>
						{ sheet.phone }
					</a>
				) : (
					<span className="hosting-invoices-wrong">
						{ __( 'No phone number known', 'hosting-invoices' ) }
					</span>
				) }
			</header>
			<Facts sheet={ sheet } />
			<Script sheet={ sheet } />
			{ sheet.state === 'open' ? (
				<>
					<OutcomeButtons chosen={ draft?.outcome ?? null } onChoose={ choose } />
					{ draft && (
						<OutcomeForm
							sheet={ sheet }
							draft={ draft }
							onChange={ keep }
							onDrop={ drop }
							onSaved={ saved }
						/>
					) }
				</>
			) : (
				<p>{ __( 'This call is done, or not needed any more.', 'hosting-invoices' ) }</p>
			) }
		</section>
	);
}

export function CallSheet( { id, ...rest }: CallSheetProps ) {
	const query = useQuery( call_query( id ) );
	return (
		<Loaded query={ query } lines={ 8 }>
			{ ( sheet ) => <Open sheet={ sheet } { ...rest } /> }
		</Loaded>
	);
}
