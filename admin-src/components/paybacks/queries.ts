import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { read_all_again } from '../wire/client';
import * as api from './api';

/** Of one customer, or all that are to be done. */
export const pay_backs_query = ( customer_id?: number ) =>
	queryOptions( {
		queryKey: [ 'pay-backs', customer_id ?? 0 ],
		queryFn: () => api.read_pay_backs( customer_id === undefined ? {} : { customer_id } ),
	} );

export const book_pay_back = () => mutationOptions( { mutationFn: api.book_pay_back, ...read_all_again } );
