import type { z } from 'zod';
import {
	dispute,
	hold,
	promise,
	type DisputeInput,
	type end_input,
	type HoldInput,
	type PromiseInput,
} from '../../../contract/agreements';
import { plan, type PlanInput } from '../../../contract/plans';
import { send } from '../wire/api';

export interface Ending extends z.infer< typeof end_input > {
	id: number;
}

export const record_promise = ( input: PromiseInput ) => send( promise, 'POST', '/promises', input );
export const withdraw_promise = ( { id, reason }: Ending ) =>
	send( promise, 'POST', `/promises/${ id }/withdraw`, { reason } );
export const agree_plan = ( input: PlanInput ) => send( plan, 'POST', '/plans', input );
export const withdraw_plan = ( { id, reason }: Ending ) => send( plan, 'POST', `/plans/${ id }/withdraw`, { reason } );
export const start_hold = ( input: HoldInput ) => send( hold, 'POST', '/holds', input );
export const end_hold = ( { id, reason }: Ending ) => send( hold, 'POST', `/holds/${ id }/end`, { reason } );
export const open_dispute = ( input: DisputeInput ) => send( dispute, 'POST', '/disputes', input );
export const close_dispute = ( { id, reason }: Ending ) =>
	send( dispute, 'POST', `/disputes/${ id }/close`, { reason } );
