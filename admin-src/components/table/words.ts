/**
 * DataViews asks for its words in WordPress's own text domain, which on this page may not have them,
 * since WordPress loads translations a script at a time. What is missing is added from ours.
 */
import { __, _n, _x, hasTranslation, setLocaleData } from '@wordpress/i18n';

const CONTEXT = '\u0004';

/** Source → words, for what our lists show of DataViews: table, search, filters with values, pages, columns. */
const plain = (): Record< string, string > => ( {
	Search: __( 'Search', 'hosting-invoices' ),
	'Search items': __( 'Search items', 'hosting-invoices' ),
	'Add filter': __( 'Add filter', 'hosting-invoices' ),
	// translators: 1: name of a filter
	'Filter by: %1$s': __( 'Filter by: %1$s', 'hosting-invoices' ),
	// translators: 1: name of a filter, 2: its value
	'<Name>%1$s is: </Name><Value>%2$s</Value>': __( '<Name>%1$s is: </Name><Value>%2$s</Value>', 'hosting-invoices' ),
	Is: __( 'Is', 'hosting-invoices' ),
	Conditions: __( 'Conditions', 'hosting-invoices' ),
	// translators: 1: name of a filter
	'List of: %1$s': __( 'List of: %1$s', 'hosting-invoices' ),
	Reset: __( 'Reset', 'hosting-invoices' ),
	Remove: __( 'Remove', 'hosting-invoices' ),
	'View options': __( 'View options', 'hosting-invoices' ),
	'Reset view': __( 'Reset view', 'hosting-invoices' ),
	Appearance: __( 'Appearance', 'hosting-invoices' ),
	Layout: __( 'Layout', 'hosting-invoices' ),
	Table: __( 'Table', 'hosting-invoices' ),
	Density: __( 'Density', 'hosting-invoices' ),
	Properties: __( 'Properties', 'hosting-invoices' ),
	'Items per page': __( 'Items per page', 'hosting-invoices' ),
	'Sort by': __( 'Sort by', 'hosting-invoices' ),
	Order: __( 'Order', 'hosting-invoices' ),
	'Sort ascending': __( 'Sort ascending', 'hosting-invoices' ),
	'Sort descending': __( 'Sort descending', 'hosting-invoices' ),
	'Hide column': __( 'Hide column', 'hosting-invoices' ),
	'Move left': __( 'Move left', 'hosting-invoices' ),
	'Move right': __( 'Move right', 'hosting-invoices' ),
	'Insert left': __( 'Insert left', 'hosting-invoices' ),
	'Insert right': __( 'Insert right', 'hosting-invoices' ),
	'Previous page': __( 'Previous page', 'hosting-invoices' ),
	'Next page': __( 'Next page', 'hosting-invoices' ),
	'Current page': __( 'Current page', 'hosting-invoices' ),
	// translators: 1: number of the page, 2: number of pages
	'Page %1$d of %2$d': __( 'Page %1$d of %2$d', 'hosting-invoices' ),
	'No results': __( 'No results', 'hosting-invoices' ),
	'No results found': __( 'No results found', 'hosting-invoices' ),
	'No elements found': __( 'No elements found', 'hosting-invoices' ),
} );

const with_context = (): [ string, string, string ][] => {
	const density = 'Density option for DataView layout';
	return [
		[ 'verb', 'Filter', _x( 'Filter', 'verb', 'hosting-invoices' ) ],
		[ density, 'Compact', _x( 'Compact', 'Density option for DataView layout', 'hosting-invoices' ) ],
		[ density, 'Balanced', _x( 'Balanced', 'Density option for DataView layout', 'hosting-invoices' ) ],
		[ density, 'Comfortable', _x( 'Comfortable', 'Density option for DataView layout', 'hosting-invoices' ) ],
		[
			'paging',
			'<div>Page</div>%1$s<div>of %2$d</div>',
			// translators: 1: field with the number of the page, 2: number of pages
			_x( '<div>Page</div>%1$s<div>of %2$d</div>', 'paging', 'hosting-invoices' ),
		],
	];
};

// translators: %d: number of rows
const items = ( count: number ) => _n( '%d Item', '%d Items', count, 'hosting-invoices' );

export function say_in_our_language() {
	const missing: Record< string, string[] > = {};
	for ( const [ source, words ] of Object.entries( plain() ) ) {
		if ( words !== source && ! hasTranslation( source ) ) {
			missing[ source ] = [ words ];
		}
	}
	for ( const [ context, source, words ] of with_context() ) {
		if ( words !== source && ! hasTranslation( source, context ) ) {
			missing[ context + CONTEXT + source ] = [ words ];
		}
	}
	if ( items( 1 ) !== '%d Item' && ! hasTranslation( '%d Item' ) ) {
		missing[ '%d Item' ] = [ items( 1 ), items( 2 ) ];
	}
	setLocaleData( missing );
}
