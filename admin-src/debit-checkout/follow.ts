/**
 * Keeps the shown discount in step with the chosen method in the block checkout.
 *
 * The block itself asks the server for new totals when the method changes. A request about the address that runs at the
 * same moment may store its older session after it: then the server has forgotten the choice, and is told again.
 */
import { METHOD } from './data';
import type { BlockStores } from './woocommerce';

/** Long enough for the block's own requests to begin. */
const PATIENCE = 700;

/** Somebody who opens the shop in two windows must not set off an endless quarrel. */
const MOST = 3;

export function follow( stores: BlockStores, coupon: string ) {
	let timer: ReturnType< typeof setTimeout > | undefined;
	let told = { method: '', times: 0 };

	const is_busy = () =>
		stores.select( 'wc/store/checkout' ).isCalculating() ||
		stores.select( 'wc/store/checkout' ).isProcessing() ||
		stores.select( 'wc/store/cart' ).isCustomerDataUpdating();

	const is_out_of_step = ( method: string ) => {
		const has = stores
			.select( 'wc/store/cart' )
			.getCartData()
			.coupons.some( ( { code } ) => code === coupon );
		return method !== '' && has !== ( method === METHOD );
	};

	const look = () => {
		timer = undefined;
		const method = stores.select( 'wc/store/payment' ).getActivePaymentMethod();
		if ( told.method !== method ) {
			told = { method, times: 0 };
		}
		if ( ! is_out_of_step( method ) || told.times >= MOST ) {
			return;
		}
		if ( is_busy() ) {
			timer = setTimeout( look, PATIENCE );
			return;
		}
		told.times++;
		stores
			.dispatch( 'wc/store/cart' )
			.applyExtensionCartUpdate( { namespace: 'hosting-invoices', data: { payment_method: method } } )
			.catch( () => undefined );
	};

	stores.subscribe( () => {
		const method = stores.select( 'wc/store/payment' ).getActivePaymentMethod();
		if ( timer === undefined && is_out_of_step( method ) ) {
			timer = setTimeout( look, PATIENCE );
		}
	} );
}
