import { MutationCache, QueryCache, QueryClient, type MutationFunctionContext } from '@tanstack/react-query';
import { ApiError } from './error';

const trace = ( error: unknown ) => {
	if ( error instanceof ApiError && error.trace ) {
		// eslint-disable-next-line no-console -- whoever reports this needs to know which key it was
		console.warn( error.trace );
	}
};

export const make_client = () =>
	new QueryClient( {
		queryCache: new QueryCache( { onError: trace } ),
		mutationCache: new MutationCache( { onError: trace } ),
		defaultOptions: {
			queries: {
				staleTime: 5_000,
				// A refusal stays a refusal; only silence is worth one more try.
				retry: ( failures, error ) => failures < 1 && error instanceof ApiError && error.status === 0,
				retryDelay: 500,
			},
		},
	} );

/**
 * What a person does here touches money, timeline, services and counts at once: whatever came of it,
 * all that is on screen is read again, and what is not on screen is marked as old.
 */
export const read_all_again = {
	onSettled: (
		_data: unknown,
		_error: Error | null,
		_variables: unknown,
		_result: unknown,
		{ client }: MutationFunctionContext
	) => {
		void client.invalidateQueries();
	},
};
