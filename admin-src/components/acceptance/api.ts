import { acceptance_rules, acceptances, type AcceptanceRulesInput } from '../../../contract/acceptance';
import { get, send } from '../wire/api';

export const read_rules = () => get( acceptance_rules, '/acceptance-rules' );
export const save_rules = ( input: AcceptanceRulesInput ) =>
	send( acceptance_rules, 'PUT', '/acceptance-rules', input );
export const read_acceptances = ( query: { customer_id?: number } ) => get( acceptances, '/acceptances', query );
export const answer_order = ( { id, ...input }: { id: number; accepts: boolean; reason?: string } ) =>
	send( acceptances, 'POST', `/acceptances/${ id }`, input );
