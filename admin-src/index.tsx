import { createRoot } from '@wordpress/element';
import { App } from './app/App';
import './app/screen.css';
import './components/table/table.css';
import './overview/overview.css';
import './customers/customers.css';
import './calls/calls.css';
import './letters/letters.css';
import './timeline/timeline.css';
import './settings/settings.css';

const root = document.getElementById( 'hosting-invoices' );
if ( root ) {
	createRoot( root ).render( <App /> );
}
