/** The questions of a plan in the Checkout block: build/checkout-plans.js. */
import { useSelect } from '@wordpress/data';
import { Agree } from './Agree';
import { blocks, plans_data, type PlansData } from './data';
import './block.css';
import { Who } from './Who';

/** Stands at the end of the block it belongs to, in every checkout, whatever its editor chose. */
const always = { lock: { type: 'object', default: { remove: true, move: true } } };

const useNeedsPayment = (): boolean =>
	useSelect(
		( select ) =>
			( select( 'wc/store/cart' ) as { getCartData: () => { needsPayment: boolean } } ).getCartData()
				.needsPayment,
		[]
	);

const register = ( data: PlansData ) => {
	const { registerCheckoutBlock, registerCheckoutFilters } = blocks().blocksCheckout;
	// Where nothing is to be paid there is no block for it; the terms then stand with the questions.
	const Contact = () => (
		<>
			<Who data={ data } />
			{ ! useNeedsPayment() && <Agree data={ data } /> }
		</>
	);
	const Payment = () => ( useNeedsPayment() ? <Agree data={ data } /> : null );
	registerCheckoutBlock( {
		metadata: {
			name: 'hosting-invoices/who',
			parent: [ 'woocommerce/checkout-contact-information-block' ],
			attributes: always,
		},
		component: Contact,
	} );
	registerCheckoutBlock( {
		metadata: {
			name: 'hosting-invoices/agree',
			parent: [ 'woocommerce/checkout-payment-block' ],
			attributes: always,
		},
		component: Payment,
	} );
	registerCheckoutFilters( 'hosting-invoices-plans', { placeOrderButtonLabel: () => data.button } );
};

const data = plans_data();
if ( data ) {
	register( data );
}
