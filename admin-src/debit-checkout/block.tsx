/** Direct debit in the Cart and Checkout blocks: build/checkout-debit-block.js. */
import { debit_data, METHOD } from './data';
import { follow } from './follow';
import { Mandate } from './Mandate';
import type { MethodProps } from './woocommerce';

const data = debit_data();

if ( data ) {
	const { wcBlocksRegistry, blocksCheckout } = window.wc;
	const Label = ( { components }: Partial< MethodProps > ) =>
		components ? <components.PaymentMethodLabel text={ data.title } /> : <>{ data.title }</>;

	wcBlocksRegistry.registerPaymentMethod( {
		name: METHOD,
		label: <Label />,
		ariaLabel: data.title,
		content: <Mandate data={ data } />,
		edit: <Mandate data={ data } />,
		canMakePayment: () => true,
		supports: { features: data.supports, showSavedCards: true, showSaveOption: false },
	} );

	blocksCheckout.registerCheckoutFilters( 'hosting-invoices', {
		coupons: ( coupons ) =>
			coupons.map( ( coupon ) =>
				coupon.code === data.coupon && data.discount_label !== ''
					? { ...coupon, label: data.discount_label }
					: coupon
			),
	} );

	if ( data.discount_label !== '' && document.querySelector( '.wp-block-woocommerce-checkout' ) ) {
		follow( window.wp.data, data.coupon );
	}
}
