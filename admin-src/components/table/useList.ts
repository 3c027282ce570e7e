import { useMemo } from 'react';
import type { View } from '@wordpress/dataviews';
import { useNarrow } from '../narrow';
import { go, usePlace } from '../router';
import { params_from, view_from, type ListShape } from './list-view';

/** The view of a list as its address says it, and the way to change both at once. */
export function useList( shape: ListShape ) {
	const { path, params } = usePlace();
	const narrow = useNarrow();
	const view = useMemo( () => view_from( params, shape, narrow ), [ params, shape, narrow ] );
	const change = ( changed: View ) => {
		const after = params_from( changed, shape, params ).toString();
		if ( after !== params.toString() ) {
			go( after ? `${ path }?${ after }` : path, { replace: true } );
		}
	};
	return { params, view, change };
}
