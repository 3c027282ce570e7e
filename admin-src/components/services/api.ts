import {
	service_detail,
	services,
	type ServiceActionInput,
	type ServiceExemptionInput,
} from '../../../contract/services';
import { get, send } from '../wire/api';

export const read_service = ( id: number ) => get( service_detail, `/services/${ id }` );

export const act_on_service = ( { id, ...input }: ServiceActionInput & { id: number } ) =>
	send( service_detail, 'POST', `/services/${ id }/state`, input );

export const exempt_service = ( { id, ...input }: ServiceExemptionInput & { id: number } ) =>
	send( service_detail, 'PUT', `/services/${ id }/exemption`, input );

export const exempt_customer = ( { id, ...input }: ServiceExemptionInput & { id: number } ) =>
	send( services, 'PUT', `/customers/${ id }/exemption`, input );
