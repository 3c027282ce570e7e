import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { SnackbarList } from '@wordpress/components';

type Say = ( sentence: string ) => void;

const SayContext = createContext< Say >( () => undefined );

/** One line at the bottom when something was done; spoken too, by the snackbar's own live region. */
export function Notices( { children }: { children: ReactNode } ) {
	const [ notices, set_notices ] = useState< { id: string; content: string }[] >( [] );
	const last = useRef( 0 );
	const say = useCallback< Say >( ( content ) => {
		last.current += 1;
		const id = String( last.current );
		set_notices( ( before ) => [ ...before.slice( -2 ), { id, content } ] );
	}, [] );
	const remove = useCallback( ( id: string ) => {
		set_notices( ( before ) => before.filter( ( notice ) => notice.id !== id ) );
	}, [] );
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
