import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Step, Timeline } from '../../contract/timeline';
import { useDraft } from '../components/drafts';
import { is_same, type TimelineDraft } from './edit';
import { preview_query } from './queries';

const PATIENCE = 400;

/** The steps half a second after the last change: not every key press is worth a look ahead. */
function useSettled( steps: Step[] ) {
	const [ settled, set_settled ] = useState( steps );
	useEffect( () => {
		const timer = setTimeout( () => set_settled( steps ), PATIENCE );
		return () => clearTimeout( timer );
	}, [ steps ] );
	return settled;
}

/** What is being edited, what it would do, and what the law says to it. */
export function useTimeline( timeline: Timeline ) {
	const [ draft, keep, drop ] = useDraft< TimelineDraft >( 'timeline' );
	const steps = draft?.steps ?? timeline.steps;
	const changed = draft !== null && ! is_same( draft.steps, timeline.steps );
	const settled = useSettled( steps );
	const preview = useQuery( { ...preview_query( settled ), enabled: changed && settled === steps } );
	const is_current = settled === steps && ! preview.isPlaceholderData && preview.data !== undefined;
	return {
		steps,
		changed,
		/** the saved version that the edit started from */
		version: draft?.version ?? timeline.version,
		preview,
		/** whether the preview speaks of the steps as they are on screen */
		is_current,
		objections: ( changed ? preview.data?.objections : undefined ) ?? timeline.objections,
		edit: ( after: Step[] ) => keep( { version: draft?.version ?? timeline.version, steps: after } ),
		/** goes on from a newer version without losing the edit */
		rebase: ( version: number ) => keep( { version, steps } ),
		drop,
	};
}

export type Editing = ReturnType< typeof useTimeline >;
