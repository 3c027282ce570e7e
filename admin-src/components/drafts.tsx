import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';

/**
 * What somebody typed and has not saved yet. It outlives the view, so looking something up
 * halfway a form loses nothing; it stays in this page's memory only, since it may hold an IBAN.
 */
const DraftsContext = createContext< Map< string, unknown > >( new Map() );

export function Drafts( { children }: { children: ReactNode } ) {
	const [ drafts ] = useState( () => new Map< string, unknown >() );
	useEffect( () => {
		const warn = ( event: BeforeUnloadEvent ) => {
			if ( drafts.size > 0 ) {
				event.preventDefault();
			}
		};
		window.addEventListener( 'beforeunload', warn );
		return () => window.removeEventListener( 'beforeunload', warn );
	}, [ drafts ] );
	return <DraftsContext.Provider value={ drafts }>{ children }</DraftsContext.Provider>;
}

/** [ the draft or null, keep, drop ] */
export function useDraft< Draft >( name: string ): [ Draft | null, ( draft: Draft ) => void, () => void ] {
	const drafts = useContext( DraftsContext );
	const [ , show ] = useState( 0 );
	const keep = useCallback(
		( draft: Draft ) => {
			drafts.set( name, draft );
			show( ( times ) => times + 1 );
		},
		[ drafts, name ]
	);
	const drop = useCallback( () => {
		drafts.delete( name );
		show( ( times ) => times + 1 );
	}, [ drafts, name ] );
	return [ ( drafts.get( name ) as Draft | undefined ) ?? null, keep, drop ];
}
