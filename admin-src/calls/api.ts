import { call_sheet, calls, type CallOutcomeInput, type CallsQuery } from '../../contract/agreements';
import { get, list, send } from '../components/wire/api';

export const read_calls = ( query: CallsQuery ) => list( calls, '/calls', query );
export const read_call = ( id: number ) => get( call_sheet, `/calls/${ id }` );

export const record_outcome = ( { id, ...input }: CallOutcomeInput & { id: number } ) =>
	send( call_sheet, 'POST', `/calls/${ id }/outcome`, input );
