/** A list's filters, sorting and page live in its address; here they become a query and a DataViews view. */
import type { View } from '@wordpress/dataviews';
import type { z } from 'zod';

export const PER_PAGE = 25;

export interface ListShape {
	/** columns beside the title, in order */
	columns: string[];
	/** the same on a narrow screen */
	narrow: string[];
	title: string;
	/** what stands below the title on a narrow screen, instead of in a column of its own */
	below?: string;
	/** columns that deserve a width of their own */
	widths?: Record< string, string >;
	/** query keys that are offered as a filter */
	filters: string[];
	sort: { field: string; direction: 'asc' | 'desc' };
}

/** What the address asks, as far as the contract knows it; what it doesn't know is left out. */
export function query_from< Shape extends z.core.$ZodShape >(
	schema: z.ZodObject< Shape >,
	params: URLSearchParams
): z.output< z.ZodObject< Shape > > {
	const found: Record< string, unknown > = {};
	for ( const [ key, field ] of Object.entries( schema.shape ) ) {
		const typed = params.get( key );
		if ( typed ) {
			const [ first ] = [ typed, Number( typed ) ].filter(
				( value ) => ( field as z.ZodType ).safeParse( value ).success
			);
			if ( first !== undefined ) {
				found[ key ] = first;
			}
		}
	}
	return found as z.output< z.ZodObject< Shape > >;
}

const whole = ( typed: string | null, otherwise: number ) =>
	/^[1-9]\d{0,6}$/.test( typed ?? '' ) ? Number( typed ) : otherwise;

export function view_from( params: URLSearchParams, shape: ListShape, narrow: boolean ): View {
	const direction = params.get( 'order' );
	return {
		type: 'table',
		search: params.get( 'search' ) ?? '',
		page: whole( params.get( 'page_number' ), 1 ),
		perPage: whole( params.get( 'per_page' ), PER_PAGE ),
		sort: {
			field: params.get( 'orderby' ) ?? shape.sort.field,
			direction: direction === 'asc' || direction === 'desc' ? direction : shape.sort.direction,
		},
		filters: shape.filters
			.filter( ( field ) => params.get( field ) )
			.map( ( field ) => ( { field, operator: 'is', value: params.get( field ) } ) ),
		titleField: shape.title,
		...( narrow && shape.below ? { descriptionField: shape.below } : {} ),
		fields: narrow ? shape.narrow : shape.columns,
		layout: {
			density: 'compact',
			styles: narrow
				? {}
				: Object.fromEntries(
						Object.entries( shape.widths ?? {} ).map( ( [ key, width ] ) => [ key, { width } ] )
					),
		},
	};
}

/** The address after somebody searched, filtered, sorted or turned a page; what the table doesn't show is kept. */
export function params_from( view: View, shape: ListShape, before: URLSearchParams ): URLSearchParams {
	const after = new URLSearchParams( before );
	const put = ( key: string, value: string | number | undefined, otherwise: string | number = '' ) => {
		if ( value === undefined || value === '' || value === otherwise ) {
			after.delete( key );
		} else {
			after.set( key, String( value ) );
		}
	};
	put( 'search', view.search );
	put( 'page_number', view.page, 1 );
	put( 'per_page', view.perPage, PER_PAGE );
	const { field, direction } = view.sort ?? shape.sort;
	const is_default = field === shape.sort.field && direction === shape.sort.direction;
	put( 'orderby', is_default ? '' : field );
	put( 'order', is_default ? '' : direction );
	for ( const name of shape.filters ) {
		const chosen = view.filters?.find( ( filter ) => filter.field === name )?.value as string | undefined;
		put( name, chosen ?? '' );
	}
	return after;
}

/** `page` and `view` in the address belong to WordPress and the router: a list's own have other names there. */
export function list_query< Shape extends z.core.$ZodShape >(
	schema: z.ZodObject< Shape >,
	params: URLSearchParams,
	shape: ListShape
): z.output< z.ZodObject< Shape > > {
	const asked = new URLSearchParams( params );
	asked.set( 'view', params.get( 'only' ) ?? '' );
	asked.set( 'page', String( whole( params.get( 'page_number' ), 1 ) ) );
	asked.set( 'per_page', String( Math.min( 100, whole( params.get( 'per_page' ), PER_PAGE ) ) ) );
	asked.set( 'orderby', params.get( 'orderby' ) ?? shape.sort.field );
	asked.set( 'order', params.get( 'order' ) ?? shape.sort.direction );
	return query_from( schema, asked );
}
