/** The one door to the server: every answer is parsed by the contract before anything else sees it. */
import apiFetch from '@wordpress/api-fetch';
import { __ } from '@wordpress/i18n';
import { z } from 'zod';
import { api_error } from '../../../contract/wire';
import { ApiError } from './error';

const NAMESPACE = '/hosting-invoices/v1';

export interface Page< Row > {
	rows: Row;
	total: number;
	pages: number;
}

type Query = Record< string, string | number | undefined >;

const address = ( path: string, query: Query = {} ) => {
	const given = Object.entries( query ).filter( ( [ , value ] ) => value !== undefined && value !== '' );
	const search = new URLSearchParams( given.map( ( [ key, value ] ) => [ key, String( value ) ] ) ).toString();
	return NAMESPACE + path + ( search ? `?${ search }` : '' );
};

/** Whatever went wrong, as one kind of error with a sentence a person can act on. */
async function understood( failure: unknown ): Promise< ApiError > {
	const answer = failure instanceof Response ? await failure.json().catch( () => null ) : failure;
	const refusal = api_error.safeParse( answer );
	if ( refusal.success ) {
		const { code, message, data } = refusal.data;
		return new ApiError( code, message, data.status, data.fields ?? {} );
	}
	const status = failure instanceof Response ? failure.status : 0;
	return new ApiError(
		'no_answer',
		status
			? __( 'The shop answered with something that could not be read.', 'hosting-invoices' )
			: __( 'The shop could not be reached. Check your connection.', 'hosting-invoices' ),
		status,
		{}
	);
}

function parsed< Schema extends z.ZodType >( schema: Schema, answer: unknown, path: string ): z.output< Schema > {
	const result = schema.safeParse( answer );
	if ( result.success ) {
		return result.data;
	}
	const where = result.error.issues
		.map( ( issue ) => `${ issue.path.join( '.' ) }: ${ issue.message }` )
		.join( '; ' );
	throw new ApiError(
		'answer_against_contract',
		__( 'The shop answered with something this screen does not know. Reload the page.', 'hosting-invoices' ),
		200,
		{},
		`${ path }: ${ where }`
	);
}

export async function get< Schema extends z.ZodType >( schema: Schema, path: string, query?: Query ) {
	const answer = await apiFetch( { path: address( path, query ) } ).catch( async ( failure ) => {
		throw await understood( failure );
	} );
	return parsed( schema, answer, path );
}

/** A list keeps its totals in headers, which apiFetch hands out only with the whole response. */
export async function list< Schema extends z.ZodType >(
	schema: Schema,
	path: string,
	query?: Query
): Promise< Page< z.output< Schema > > > {
	const target = address( path, query );
	const whole = () => apiFetch< Response, false >( { path: target, parse: false } );
	try {
		const response = await whole().catch( async ( failure ) => {
			if ( failure instanceof Response && failure.status === 403 ) {
				// Only a parsed request makes apiFetch renew a nonce that went stale overnight.
				await apiFetch( { path: target } );
				return whole();
			}
			throw failure;
		} );
		return {
			rows: parsed( schema, await response.json(), path ),
			total: Number( response.headers.get( 'X-WP-Total' ) ?? 0 ),
			pages: Number( response.headers.get( 'X-WP-TotalPages' ) ?? 0 ),
		};
	} catch ( failure ) {
		throw failure instanceof ApiError ? failure : await understood( failure );
	}
}

export async function send< Schema extends z.ZodType >(
	schema: Schema,
	method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
	path: string,
	data?: object
) {
	const options = data ? { path: NAMESPACE + path, method, data } : { path: NAMESPACE + path, method };
	const answer = await apiFetch( options ).catch( async ( failure ) => {
		throw await understood( failure );
	} );
	return parsed( schema, answer, path );
}

const uploaded = z.object( { id: z.int() } );

/** Into the media library, WordPress's own route. @return Its number there. */
export async function upload( file: File ) {
	const body = new FormData();
	body.append( 'file', file );
	const answer = await apiFetch( { path: '/wp/v2/media', method: 'POST', body } ).catch( async ( failure ) => {
		throw await understood( failure );
	} );
	return parsed( uploaded, answer, '/wp/v2/media' ).id;
}

/** A file, as a form hands it in: the field is called `file`. */
export async function send_file< Schema extends z.ZodType >( schema: Schema, path: string, file: File ) {
	const body = new FormData();
	body.append( 'file', file );
	const answer = await apiFetch( { path: NAMESPACE + path, method: 'POST', body } ).catch( async ( failure ) => {
		throw await understood( failure );
	} );
	return parsed( schema, answer, path );
}
