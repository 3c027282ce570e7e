import type { z } from 'zod';
import { invoices } from '../../contract/invoices';
import { overview, parked_effects, type parked_action_input } from '../../contract/overview';
import { list, send } from '../components/wire/api';

export const read_longest_late = () =>
	list( invoices, '/invoices', { state: 'late', orderby: 'due', order: 'asc', per_page: 5 } );

export const read_parked = () => list( parked_effects, '/parked' );

export const act_on_parked = ( { id, ...input }: z.infer< typeof parked_action_input > & { id: number } ) =>
	send( parked_effects, 'POST', `/parked/${ id }`, input );

export const confirm_restart = () => send( overview, 'POST', '/runner/confirm-restart' );
