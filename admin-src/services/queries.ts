import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ServicesQuery } from '../../contract/services';
import { keys } from '../components/wire/keys';
import { read_services } from './api';

export const services_query = ( query: ServicesQuery ) =>
	queryOptions( {
		queryKey: keys.list( 'services', query ),
		queryFn: () => read_services( query ),
		placeholderData: keepPreviousData,
	} );
