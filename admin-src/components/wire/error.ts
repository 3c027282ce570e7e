/** What the server refused, and beside which field it has to be said. */
export class ApiError extends Error {
	/**
	 * @param code    Machine name.
	 * @param message One sentence, in the reader's language.
	 * @param status  HTTP status; 0 = no answer at all.
	 * @param fields  Dotted path of a field → what is wrong with it.
	 * @param trace   For the console only.
	 */
	constructor(
		readonly code: string,
		message: string,
		readonly status: number,
		readonly fields: Readonly< Record< string, string > >,
		readonly trace: string = ''
	) {
		super( message );
		this.name = 'ApiError';
	}
}

export const field_errors = ( error: unknown ): Readonly< Record< string, string > > =>
	error instanceof ApiError ? error.fields : {};

export const is_forbidden = ( error: unknown ) =>
	error instanceof ApiError && ( error.status === 401 || error.status === 403 );

export const is_missing = ( error: unknown ) => error instanceof ApiError && error.status === 404;

export const is_conflict = ( error: unknown ) => error instanceof ApiError && error.status === 409;
