import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { SnackbarList } from '@wordpress/components';

type Say = ( sentence: string ) => void;

interface Notice {
	id: string;
	content: string;
	/** A close button beside the sentence; without it the sentence itself is a button of another name. */
	explicitDismiss: true;
}

/** As long as WordPress's own. */
const STAYS = 6000;

const SayContext = createContext< Say >( () => undefined );

/** One line at the bottom when something was done; spoken too, by the snackbar's own live region. */
export function Notices( { children }: { children: ReactNode } ) {
	const [ notices, set_notices ] = useState< Notice[] >( [] );
	const last = useRef( 0 );
	const remove = useCallback( ( id: string ) => {
		set_notices( ( before ) => before.filter( ( notice ) => notice.id !== id ) );
	}, [] );
	const say = useCallback< Say >( ( content ) => {
		last.current += 1;
		const id = String( last.current );
		set_notices( ( before ) => [ ...before.slice( -2 ), { id, content, explicitDismiss: true } ] );
	}, [] );
	useEffect( () => {
		const [ oldest ] = notices;
		const timer = oldest && setTimeout( () => remove( oldest.id ), STAYS );
		return () => clearTimeout( timer );
	}, [ notices, remove ] );
	const list = useMemo(
		() => <SnackbarList className="hosting-invoices-notices" notices={ notices } onRemove={ remove } />,
		[ notices, remove ]
	);
	return (
		<SayContext.Provider value={ say }>
			{ children }
			{ list }
		</SayContext.Provider>
	);
}

export const useSay = () => useContext( SayContext );
