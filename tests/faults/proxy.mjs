/** Stands between the shop and its panel, and lets the panel break between one call and the next. */
import { createServer } from 'node:http';

/**
 * @param {string}                                    panel   address of the panel
 * @param {(call: object, nth: number) => string|null} failing what befalls a call: 'cut' after the panel was told, 'gone'
 * before it, '500' instead of its answer, or null
 */
export async function open_proxy( panel, failing ) {
	let count = 0;
	const server = createServer( async ( request, response ) => {
		const pieces = [];
		for await ( const piece of request ) {
			pieces.push( piece );
		}
		const body = Buffer.concat( pieces );
		const how = failing( JSON.parse( body.toString() ), ++count );
		if ( how === 'gone' ) {
			request.socket.destroy();
			return;
		}
		const headers = { ...request.headers };
		[ 'host', 'connection', 'content-length', 'expect' ].forEach( ( name ) => delete headers[ name ] );
		const answer = await fetch( panel, { method: 'POST', headers, body } );
		const said = await answer.text();
		if ( how === 'cut' ) {
			request.socket.destroy();
			return;
		}
		response.writeHead( how === '500' ? 500 : answer.status, {
			'content-type': answer.headers.get( 'content-type' ) ?? 'text/plain',
		} );
		response.end( how === '500' ? 'oops' : said );
	} );
	await new Promise( ( resolve ) => server.listen( 0, '127.0.0.1', resolve ) );
	return {
		url: `http://127.0.0.1:${ server.address().port }/webhook`,
		close: () => new Promise( ( resolve ) => server.close( resolve ) ),
	};
}
