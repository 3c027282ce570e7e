import { __ } from '@wordpress/i18n';
import { Link, usePlace } from '../router';

interface SavedViewsProps {
	views: { query: string; label: string }[];
}

/** Addresses worth coming back to, above a list. The one that is on says so. */
export function SavedViews( { views }: SavedViewsProps ) {
	const { path, params } = usePlace();
	const on = ( query: string ) => {
		const asked = new URLSearchParams( query );
		const left = [ ...params.keys() ].filter(
			( key ) => ! [ 'page_number', 'per_page', 'search' ].includes( key )
		);
		return (
			left.length === [ ...asked ].length &&
			[ ...asked ].every( ( [ key, value ] ) => params.get( key ) === value )
		);
	};
	return (
		<nav className="hosting-invoices-saved" aria-label={ __( 'Saved views', 'hosting-invoices' ) }>
			{ views.map( ( { query, label } ) => (
				<Link
					key={ query }
					to={ query ? `${ path }?${ query }` : path }
					{ ...( on( query ) ? { 'aria-current': 'true' as const } : {} ) }
				>
					{ label }
				</Link>
			) ) }
		</nav>
	);
}
