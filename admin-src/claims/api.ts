import { claim, type HandOverInput } from '../../contract/claims';
import { get, send } from '../components/wire/api';

export const read_claim = ( id: number, on: string ) => get( claim, `/claims/${ id }`, { on } );
export const hand_over = ( { id, ...input }: HandOverInput & { id: number } ) =>
	send( claim, 'POST', `/claims/${ id }/hand-over`, input );
