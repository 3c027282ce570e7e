import { timeline, timeline_preview, type Step, type TimelineInput } from '../../contract/timeline';
import { get, send } from '../components/wire/api';

export const read_timeline = () => get( timeline, '/timeline' );
export const save_timeline = ( input: TimelineInput ) => send( timeline, 'PUT', '/timeline', input );
export const preview_timeline = ( steps: Step[] ) => send( timeline_preview, 'POST', '/timeline/preview', { steps } );
