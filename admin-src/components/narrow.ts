import { useSyncExternalStore } from 'react';

/** As in the stylesheet: where WordPress itself goes to one column. */
const query = () => window.matchMedia?.( '(max-width: 782px)' );

function subscribe( changed: () => void ) {
	const media = query();
	media?.addEventListener( 'change', changed );
	return () => media?.removeEventListener( 'change', changed );
}

export const useNarrow = () => useSyncExternalStore( subscribe, () => query()?.matches ?? false );
