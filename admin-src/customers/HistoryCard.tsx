import { useEffect, useState } from 'react';
import { Button, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { StoryEvent } from '../../contract/timeline';
import { Card } from '../components/Card';
import { EventLine, Story } from '../components/story/Story';

const FIRST = 12;

/** What an event is about, by the first word of its name. */
const ABOUT = {
	messages: /^(message|letter|feedback|opted|voucher)_/,
	calls: /^(call|task|arrangement)_|^note$/,
	money: /^(invoice|payment|fee|debit|credit|mandate|claim)_/,
	agreements: /^(promise|plan|hold|dispute)_/,
	services: /^(suspension|service|restore|drift|termination|subscription)_/,
} as const;

type About = keyof typeof ABOUT;

const is_about = ( value: string ): value is About => value in ABOUT;

const choices = () => [
	{ value: '', label: __( 'Everything', 'hosting-invoices' ) },
	{ value: 'messages', label: __( 'Messages and letters', 'hosting-invoices' ) },
	{ value: 'calls', label: __( 'Calls, tasks and notes', 'hosting-invoices' ) },
	{ value: 'money', label: __( 'Invoices and payments', 'hosting-invoices' ) },
	{ value: 'agreements', label: __( 'Promises, plans, holds and disputes', 'hosting-invoices' ) },
	{ value: 'services', label: __( 'Services', 'hosting-invoices' ) },
];

/** On paper goes all that is chosen; only afterwards the list is short again. */
function usePrint(): [ boolean, () => void ] {
	const [ printing, set_printing ] = useState( false );
	useEffect( () => {
		if ( printing ) {
			window.print();
			set_printing( false );
		}
	}, [ printing ] );
	return [ printing, () => set_printing( true ) ];
}

/** One history of everything, the newest first. */
export function HistoryCard( { history }: { history: StoryEvent[] } ) {
	const [ all, set_all ] = useState( false );
	const [ about, set_about ] = useState< About | '' >( '' );
	const [ printing, print ] = usePrint();
	const newest_first = history
		.filter( ( { event } ) => about === '' || ABOUT[ about ].test( event ) )
		.sort( ( one, other ) => other.on.localeCompare( one.on ) || other.id - one.id );
	const shown = all || printing ? newest_first : newest_first.slice( 0, FIRST );
	return (
		<div className={ `hosting-invoices-history${ printing ? ' is-printing' : '' }` }>
			<Card title={ __( 'History', 'hosting-invoices' ) }>
				{ history.length > 0 && (
					<div className="hosting-invoices-buttons hosting-invoices-history__bar">
						<SelectControl
							__next40pxDefaultSize
							label={ __( 'Show', 'hosting-invoices' ) }
							value={ about }
							options={ choices() }
							onChange={ ( value: string ) => set_about( is_about( value ) ? value : '' ) }
						/>
						<Button __next40pxDefaultSize variant="secondary" onClick={ print }>
							{ __( 'Print history', 'hosting-invoices' ) }
						</Button>
					</div>
				) }
				{ newest_first.length === 0 ? (
					<p className="hosting-invoices-muted">{ __( 'Nothing has happened yet.', 'hosting-invoices' ) }</p>
				) : (
					<Story label={ __( 'History, newest first', 'hosting-invoices' ) }>
						{ shown.map( ( event ) => (
							<EventLine key={ event.id } event={ event } with_invoice />
						) ) }
					</Story>
				) }
				{ shown.length < newest_first.length && (
					<Button variant="link" onClick={ () => set_all( true ) }>
						{ __( 'Show everything', 'hosting-invoices' ) }
					</Button>
				) }
			</Card>
		</div>
	);
}
