import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, CheckboxControl } from '@wordpress/components';
import { __, _n } from '@wordpress/i18n';
import { letter_state, type Letter } from '../../contract/letters';
import { EmptyState } from '../components/EmptyState';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { Link, usePlace } from '../components/router';
import { SavedViews } from '../components/table/SavedViews';
import { fill } from '../components/words/fill';
import { ActDialog } from './ActDialog';
import { action_words, actions_at, type Action } from './actions';
import { LetterLine } from './LetterLine';
import { PdfButton } from './PdfButton';
import { letters_query } from './queries';

const views = () => [
	{ query: '', label: __( 'To print', 'hosting-invoices' ) },
	{ query: 'state=printed', label: __( 'To post', 'hosting-invoices' ) },
	{ query: 'state=sent', label: __( 'On their way', 'hosting-invoices' ) },
	{ query: 'state=delivered', label: __( 'Delivered', 'hosting-invoices' ) },
	{ query: 'state=came_back', label: __( 'Came back', 'hosting-invoices' ) },
];

const Nothing = () => (
	<EmptyState title={ __( 'No letters here', 'hosting-invoices' ) }>
		{ __( 'Letters come by themselves when the timeline says so.', 'hosting-invoices' ) }
	</EmptyState>
);

function Pile( { letters, state }: { letters: Letter[]; state: Letter[ 'state' ] } ) {
	const [ chosen, set_chosen ] = useState< ReadonlySet< number > >( new Set() );
	const [ action, set_action ] = useState< Action | null >( null );
	const ids = letters.filter( ( { id } ) => chosen.has( id ) ).map( ( { id } ) => id );
	const choose = ( id: number, on: boolean ) => {
		const next = new Set( chosen );
		if ( on ) {
			next.add( id );
		} else {
			next.delete( id );
		}
		set_chosen( next );
	};
	const all = letters.map( ( { id } ) => id );
	if ( letters.length === 0 ) {
		return <Nothing />;
	}
	return (
		<section className="hosting-invoices-card" aria-label={ __( 'Letters', 'hosting-invoices' ) }>
			<div className="hosting-invoices-letters__bar">
				<CheckboxControl
					// translators: %d: number of letters
					label={ fill( _n( 'All (%d)', 'All (%d)', all.length, 'hosting-invoices' ), all.length ) }
					checked={ ids.length === all.length }
					onChange={ ( on ) => set_chosen( new Set( on ? all : [] ) ) }
				/>
				<div className="hosting-invoices-buttons">
					{ ( state === 'to_print' || ids.length > 0 ) && <PdfButton ids={ ids } /> }
					{ [ 'to_print', 'printed' ].includes( state ) && ids.length > 0 && (
						<Link to={ `/letters/print?ids=${ ids.join( '.' ) }` } className="components-button is-primary">
							{ __( 'Print', 'hosting-invoices' ) }
						</Link>
					) }
					{ actions_at[ state ].map( ( one ) => (
						<Button
							key={ one }
							__next40pxDefaultSize
							variant="secondary"
							disabled={ ids.length === 0 || ( action_words( one ).single === true && ids.length > 1 ) }
							accessibleWhenDisabled
							onClick={ () => set_action( one ) }
						>
							{ action_words( one ).label }
						</Button>
					) ) }
				</div>
			</div>
			<ul className="hosting-invoices-letters">
				{ letters.map( ( letter ) => (
					<LetterLine
						key={ letter.id }
						letter={ letter }
						chosen={ chosen.has( letter.id ) }
						onChoose={ ( on ) => choose( letter.id, on ) }
					/>
				) ) }
			</ul>
			{ action !== null && (
				<ActDialog
					ids={ ids }
					action={ action }
					onClose={ () => set_action( null ) }
					onDone={ () => {
						set_action( null );
						set_chosen( new Set() );
					} }
				/>
			) }
		</section>
	);
}

/** What has to be printed and posted, and what is known of what was. */
export default function Letters() {
	const { params } = usePlace();
	const state = letter_state.catch( 'to_print' ).parse( params.get( 'state' ) );
	const query = useQuery( letters_query( state ) );
	const title = __( 'Letters', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title }>{ title }</PageHeading>
			<SavedViews views={ views() } />
			<Loaded query={ query } lines={ 8 }>
				{ ( { rows } ) => <Pile key={ state } letters={ rows } state={ state } /> }
			</Loaded>
		</>
	);
}
