/**
 * Every view has its own address: `admin.php?page=…&view=/invoices/12&state=late`.
 * The `view` argument is the path, the other arguments are filters of that view.
 */
import { createContext, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { boot } from './boot';

export interface Place {
	path: string;
	params: URLSearchParams;
	/** whether this is a later view than the one the page was opened with */
	has_moved: () => boolean;
}

const MOVED = 'hosting-invoices-moved';

/** "/invoices?state=late" → the whole address. */
export function href( to: string ): string {
	const [ path = '/', query = '' ] = to.split( '?' );
	const address = new URLSearchParams( query );
	const whole = new URLSearchParams( { page: boot().page } );
	if ( path !== '/' ) {
		whole.set( 'view', path );
	}
	address.forEach( ( value, key ) => whole.set( key, value ) );
	return `${ window.location.pathname }?${ whole.toString().replaceAll( '%2F', '/' ) }`;
}

export function go( to: string, { replace = false } = {} ): void {
	const address = href( to );
	if ( replace ) {
		window.history.replaceState( null, '', address );
	} else {
		window.history.pushState( null, '', address );
		window.scrollTo?.( 0, 0 );
	}
	window.dispatchEvent( new Event( MOVED ) );
}

function subscribe( changed: () => void ) {
	window.addEventListener( 'popstate', changed );
	window.addEventListener( MOVED, changed );
	return () => {
		window.removeEventListener( 'popstate', changed );
		window.removeEventListener( MOVED, changed );
	};
}

const read = ( search: string ) => {
	const params = new URLSearchParams( search );
	const path = params.get( 'view' ) ?? '/';
	params.delete( 'view' );
	params.delete( 'page' );
	return { path, params };
};

const PlaceContext = createContext< Place >( { path: '/', params: new URLSearchParams(), has_moved: () => false } );

export function Router( { children }: { children: ReactNode } ) {
	const search = useSyncExternalStore( subscribe, () => window.location.search );
	const moved = useRef( false );
	useEffect(
		() =>
			subscribe( () => {
				moved.current = true;
			} ),
		[]
	);
	const place = useMemo( () => ( { ...read( search ), has_moved: () => moved.current } ), [ search ] );
	return <PlaceContext.Provider value={ place }>{ children }</PlaceContext.Provider>;
}

export const usePlace = () => useContext( PlaceContext );

interface LinkProps extends Omit< AnchorHTMLAttributes< HTMLAnchorElement >, 'href' > {
	to: string;
}

export function Link( { to, onClick, children, ...rest }: LinkProps ) {
	const follow = ( event: MouseEvent< HTMLAnchorElement > ) => {
		onClick?.( event );
		const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
		if ( ! event.defaultPrevented && ! elsewhere ) {
			event.preventDefault();
			go( to );
		}
	};
	return (
		<a { ...rest } href={ href( to ) } onClick={ follow }>
			{ children }
		</a>
	);
}
