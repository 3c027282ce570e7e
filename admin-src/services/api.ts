import { services, type ServicesQuery } from '../../contract/services';
import { list } from '../components/wire/api';

export const read_services = ( query: ServicesQuery ) => list( services, '/services', query );
