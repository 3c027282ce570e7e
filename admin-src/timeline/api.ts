import {
	timeline,
	timeline_preview,
	timelines,
	type Step,
	type TimelineConditions,
	type TimelineInput,
	type TrialInput,
	trial,
} from '../../contract/timeline';
import { customers } from '../../contract/subscriptions';
import { get, list, send } from '../components/wire/api';

/** What is edited of a timeline, as saving and looking ahead both ask for it. */
export interface Edited {
	name: string;
	conditions: TimelineConditions;
	steps: Step[];
	open_invoices: 'keep' | 'move';
}

export const DEFAULT = 'default';

/** The default timeline has an address of its own. */
const at = ( key: string ) => ( key === DEFAULT ? '/timeline' : `/timelines/${ key }` );

export const list_timelines = () => get( timelines, '/timelines' );
export const read_timeline = ( key: string ) => get( timeline, at( key ) );
export const save_timeline = ( { key, ...input }: TimelineInput & { key: string } ) =>
	send( timeline, 'PUT', at( key ), input );
export const preview_timeline = ( key: string, edited: Edited, after: number ) =>
	send( timeline_preview, 'POST', `${ at( key ) }/preview`, { ...edited, after } );
/** Whose eyes a message can be looked at with: who is late with most. */
export const list_readers = () => list( customers, '/customers', { orderby: 'open', order: 'desc', per_page: 25 } );
export const try_message = ( input: TrialInput ) => send( trial, 'POST', '/timeline/message', input );
export const remove_timeline = ( { key, version }: { key: string; version: number } ) =>
	send( timelines, 'DELETE', `/timelines/${ key }`, { version } );
