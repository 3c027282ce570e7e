import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { read_all_again } from '../wire/client';
import { keys } from '../wire/keys';
import * as api from './api';

/** Read again every minute: the counts on the tabs are on every view. */
export const overview_query = () =>
	queryOptions( { queryKey: keys.overview, queryFn: api.read_overview, refetchInterval: 60_000 } );

export const forecast_query = () =>
	queryOptions( { queryKey: keys.forecast, queryFn: api.read_forecast, staleTime: 60_000 } );

export const settings_query = () => queryOptions( { queryKey: keys.settings, queryFn: api.read_settings } );

export const change_settings = () =>
	mutationOptions( {
		mutationFn: api.change_settings,
		...read_all_again,
		onSuccess: ( saved, _input, _result, { client } ) => {
			client.setQueryData( keys.settings, saved );
		},
	} );
