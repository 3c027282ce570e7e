import { createRoot } from '@wordpress/element';

const root = document.getElementById( 'hosting-invoices-root' );
if ( root ) {
	createRoot( root ).render( <p>Hosting invoices</p> );
}
