/** A shop that answers: fake HTTP only, so that everything from the button to the parser is real. */
import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import { point_at } from './api';
import {
	a_call_sheet,
	a_customer,
	a_forecast,
	a_message,
	a_preview,
	a_service,
	a_service_row,
	a_timeline,
	some_timelines,
	an_invoice,
	an_invoice_row,
	an_overview,
	some_calls,
	some_customers,
	some_parked,
	some_settings,
} from './fixtures';

const ROOT = 'http://localhost/wp-json/';

export const at = ( path: string ) => `${ ROOT }hosting-invoices/v1${ path }`;

const listed = ( rows: JsonBodyType[] ) =>
	HttpResponse.json( rows, { headers: { 'X-WP-Total': String( rows.length ), 'X-WP-TotalPages': '1' } } );

const answers = ( path: string, answer: ( id: number ) => JsonBodyType ) =>
	http.get( at( path ), ( { params } ) => HttpResponse.json( answer( Number( params.id ) ) ) );

const lists = ( path: string, rows: () => JsonBodyType[] ) => http.get( at( path ), () => listed( rows() ) );

export const server = setupServer(
	answers( '/overview', () => an_overview() ),
	answers( '/forecast', a_forecast ),
	lists( '/parked', some_parked ),
	lists( '/invoices', () => [ an_invoice_row() ] ),
	answers( '/invoices/:id', () => an_invoice() ),
	answers( '/invoices/:id/papers', () => [] ),
	lists( '/customers', () => some_customers() ),
	answers( '/customers/:id', () => a_customer() ),
	lists( '/calls', some_calls ),
	answers( '/calls/:id', ( id ) => a_call_sheet( id ) ),
	answers( '/timeline', () => a_timeline() ),
	answers( '/timelines', () => some_timelines() ),
	http.post( at( '/timeline/preview' ), () => HttpResponse.json( a_preview() ) ),
	lists( '/services', () => [ a_service_row() ] ),
	answers( '/services/:id', () => a_service() ),
	answers( '/acceptance-rules', () => ( { version: 0, rules: [], has_credit_check: false } ) ),
	lists( '/acceptances', () => [] ),
	lists( '/pay-backs', () => [] ),
	answers( '/settings', () => some_settings() ),
	answers( '/messages/:id', a_message )
);

/** Another answer for one GET, for the rest of a test. */
export const answer = ( path: string, body: JsonBodyType ) =>
	server.use( http.get( at( path ), () => ( Array.isArray( body ) ? listed( body ) : HttpResponse.json( body ) ) ) );

/** A refusal as the shop words it. */
export const refuse = ( path: string, status: number, message: string, fields?: Record< string, string > ) =>
	server.use(
		http.all( at( path ), () =>
			HttpResponse.json(
				{ code: 'refused', message, data: { status, ...( fields ? { fields } : {} ) } },
				{ status }
			)
		)
	);

export const never = ( path: string ) =>
	server.use( http.get( at( path ), () => new Promise< never >( () => undefined ) ) );

interface Sent {
	method: string;
	body: unknown;
}

/** Answers whatever is sent to a path, and keeps it. PUT, PATCH and DELETE travel as POST with a header. */
export function keep_sent( path: string, body: JsonBodyType ): Sent[] {
	const sent: Sent[] = [];
	server.use(
		http.post( at( path ), async ( { request } ) => {
			const method = request.headers.get( 'X-HTTP-Method-Override' ) ?? request.method;
			const text = await request.text();
			sent.push( { method, body: text ? JSON.parse( text ) : null } );
			return HttpResponse.json( body );
		} )
	);
	return sent;
}

export function use_server() {
	beforeAll( () => {
		point_at( ROOT );
		server.listen( { onUnhandledRequest: 'error' } );
	} );
	afterEach( () => server.resetHandlers() );
	afterAll( () => server.close() );
}
