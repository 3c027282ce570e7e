import { lazy, type ComponentType } from 'react';

const Overview = lazy( () => import( '../overview' ) );
const Forecast = lazy( () => import( '../overview/ForecastPage' ) );
const Parked = lazy( () => import( '../overview/ParkedPage' ) );
const Invoices = lazy( () => import( '../invoices' ) );
const Invoice = lazy( () => import( '../invoices/InvoicePage' ) );
const Customers = lazy( () => import( '../customers' ) );
const AddCustomer = lazy( () => import( '../customers/AddCustomer' ) );
const Customer = lazy( () => import( '../customers/CustomerPage' ) );
const Calls = lazy( () => import( '../calls' ) );
const Tasks = lazy( () => import( '../tasks' ) );
const ClaimPage = lazy( () => import( '../claims' ) );
const Letters = lazy( () => import( '../letters' ) );
const PrintLetters = lazy( () => import( '../letters/PrintPage' ) );
const Timeline = lazy( () => import( '../timeline' ) );
const Debit = lazy( () => import( '../debit' ) );
const Batch = lazy( () => import( '../debit/BatchPage' ) );
const Services = lazy( () => import( '../services' ) );
const Service = lazy( () => import( '../services/ServicePage' ) );
const Soon = lazy( () => import( '../services/SoonPage' ) );
const ByHand = lazy( () => import( '../services/ByHandPage' ) );
const Servers = lazy( () => import( '../servers' ) );
const Server = lazy( () => import( '../servers/ServerPage' ) );
const Settings = lazy( () => import( '../settings' ) );
const PayBacks = lazy( () => import( '../paybacks' ) );
const Acceptance = lazy( () => import( '../acceptance' ) );
const OrdersToApprove = lazy( () => import( '../acceptance/OrdersPage' ) );

const plain: Record< string, ComponentType > = {
	'/': Overview,
	'/forecast': Forecast,
	'/parked': Parked,
	'/invoices': Invoices,
	'/customers': Customers,
	'/customers/add': AddCustomer,
	'/tasks': Tasks,
	'/letters': Letters,
	'/letters/print': PrintLetters,
	'/timeline': Timeline,
	'/debit': Debit,
	'/services': Services,
	'/services/soon': Soon,
	'/services/by-hand': ByHand,
	'/servers': Servers,
	'/settings': Settings,
	'/paybacks': PayBacks,
	'/acceptance': Acceptance,
	'/acceptance/orders': OrdersToApprove,
};

const numbered: Record< string, ComponentType< { id: number } > > = {
	'/invoices': Invoice,
	'/customers': Customer,
	'/claims': ClaimPage,
	'/debit': Batch,
	'/services': Service,
	'/servers': Server,
};

/** The view at a path, or null when there is none. */
export function view_at( path: string ) {
	const Plain = plain[ path ];
	if ( Plain ) {
		return <Plain />;
	}
	const [ , above = '', digits = '' ] = /^(\/[a-z]+)(?:\/(\d{1,15}))?$/.exec( path ) ?? [];
	const id = Number( digits );
	if ( above === '/calls' ) {
		// List and sheet are one view, so that the next call keeps its place in the list.
		return <Calls id={ id || null } />;
	}
	const Numbered = numbered[ above ];
	return Numbered && id > 0 ? <Numbered key={ id } id={ id } /> : null;
}
