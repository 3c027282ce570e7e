import apiFetch from '@wordpress/api-fetch';

/** In WordPress the page says where REST is; here the test does. */
export const point_at = ( root: string ) => apiFetch.use( apiFetch.createRootURLMiddleware( root ) );
