import { pay_backs } from '../../../contract/paybacks';
import { get, send } from '../wire/api';

export const read_pay_backs = ( query: { customer_id?: number } ) => get( pay_backs, '/pay-backs', query );
export const book_pay_back = ( id: number ) => send( pay_backs, 'POST', `/pay-backs/${ id }` );
