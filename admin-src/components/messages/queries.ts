import { queryOptions } from '@tanstack/react-query';
import { keys } from '../wire/keys';
import { read_message } from './api';

export const message_query = ( id: number ) =>
	queryOptions( { queryKey: keys.message( id ), queryFn: () => read_message( id ) } );
