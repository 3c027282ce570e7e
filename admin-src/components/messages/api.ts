import { message } from '../../../contract/timeline';
import { get } from '../wire/api';

export const read_message = ( id: number ) => get( message, `/messages/${ id }` );
