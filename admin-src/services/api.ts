import { overview } from '../../contract/overview';
import { coming_suspensions, hand_work } from '../../contract/servers';
import {
	service_detail,
	services,
	type DriftAnswerInput,
	type RemovalInput,
	type SeenStateInput,
	type ServicesQuery,
	type TerminationInput,
} from '../../contract/services';
import { get, list, send } from '../components/wire/api';

export const read_services = ( query: ServicesQuery ) => list( services, '/services', query );

export const read_coming = () => get( coming_suspensions, '/services/coming' );

export const allow_rise = () => send( overview, 'POST', '/runner/allow-rise' );

export const read_hand_work = () => get( hand_work, '/hand-work' );

export const finish_hand_work = ( id: number ) => send( hand_work, 'POST', `/hand-work/${ id }` );

export const answer_drift = ( { id, ...input }: DriftAnswerInput & { id: number } ) =>
	send( service_detail, 'POST', `/services/${ id }/drift`, input );

export const announce_removal = ( { id, ...input }: TerminationInput & { id: number } ) =>
	send( service_detail, 'PUT', `/services/${ id }/termination`, input );

export const remove_service = ( { id, ...input }: RemovalInput & { id: number } ) =>
	send( service_detail, 'POST', `/services/${ id }/removal`, input );

export const tell_state = ( { id, ...input }: SeenStateInput & { id: number } ) =>
	send( service_detail, 'POST', `/services/${ id }/seen`, input );
