import { useEffect, useMemo } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Timeline } from '../../contract/timeline';
import { useDraft } from '../components/drafts';
import type { Edited } from './api';
import { is_same, type TimelineDraft } from './edit';
import { preview_query } from './queries';
import { useSettled } from './useSettled';

/** Looks ahead for one slice of the customers after the other, as long as the steps stay as they are. */
function useSlices( key: string, edited: Edited, enabled: boolean ) {
	const slices = useInfiniteQuery( { ...preview_query( key, edited ), enabled } );
	const { data, hasNextPage, isFetching, isError, isPlaceholderData, fetchNextPage } = slices;
	const next = data?.next;
	const goes_on = enabled && hasNextPage && ! isFetching && ! isError && ! isPlaceholderData;
	useEffect( () => {
		if ( goes_on ) {
			void fetchNextPage();
		}
		// A slice may begin and end between two renders: then only `next` tells that another one is to come.
	}, [ goes_on, next, fetchNextPage ] );
	return slices;
}

const as_saved = ( { version, name, conditions, steps }: Timeline ): TimelineDraft => ( {
	version,
	name,
	conditions,
	steps,
	open_invoices: 'keep',
} );

const edited_of = ( { name, conditions, steps }: TimelineDraft ) => ( { name, conditions, steps } );

/** What is being edited, what it would do, and what the law says to it. */
export function useTimeline( timeline: Timeline ) {
	const [ draft, keep, drop ] = useDraft< TimelineDraft >( `timeline ${ timeline.key }` );
	const now = useMemo( () => draft ?? as_saved( timeline ), [ draft, timeline ] );
	const is_new = timeline.version === 0 && timeline.key !== 'default';
	const changed = is_new || ( draft !== null && ! is_same( edited_of( draft ), edited_of( as_saved( timeline ) ) ) );
	const { version: _version, ...edited } = now;
	const text = JSON.stringify( edited );
	const is_settled = useSettled( text ) === text;
	const preview = useSlices( timeline.key, edited, changed && is_settled );
	const is_current = is_settled && ! preview.isPlaceholderData && preview.data !== undefined;
	const change = ( part: Partial< TimelineDraft > ) => keep( { ...now, ...part } );
	return {
		...now,
		key: timeline.key,
		changed,
		preview,
		/** whether the preview speaks of the steps as they are on screen */
		is_current,
		objections: ( changed ? preview.data?.objections : undefined ) ?? timeline.objections,
		change,
		edit: ( steps: TimelineDraft[ 'steps' ] ) => change( { steps } ),
		/** goes on from a newer version without losing the edit */
		rebase: ( version: number ) => change( { version } ),
		drop,
	};
}

export type Editing = ReturnType< typeof useTimeline >;
