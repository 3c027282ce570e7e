/** What WooCommerce's blocks put on the page, as far as we use it. */
import type { ComponentType, ReactNode } from 'react';

export interface SetupResult {
	type: 'success' | 'error';
	message?: string;
	meta?: { paymentMethodData: Record< string, string > };
}

export interface MethodProps {
	eventRegistration: { onPaymentSetup: ( observer: () => SetupResult ) => () => void };
	billing: { billingAddress: { first_name: string; last_name: string } };
	components: { PaymentMethodLabel: ComponentType< { text: string } > };
}

interface PaymentMethod {
	name: string;
	label: ReactNode;
	ariaLabel: string;
	content: ReactNode;
	edit: ReactNode;
	canMakePayment: () => boolean;
	supports: { features: string[]; showSavedCards: boolean; showSaveOption: boolean };
}

interface Coupon {
	code: string;
	label: string;
}

interface TextInputProps {
	id: string;
	label: string;
	value: string;
	onChange: ( value: string ) => void;
	help?: ReactNode;
	autoComplete?: string;
}

interface CheckboxProps {
	id: string;
	label: string;
	checked: boolean;
	onChange: ( checked: boolean ) => void;
}

export interface WooCommerceBlocks {
	wcBlocksRegistry: { registerPaymentMethod: ( method: PaymentMethod ) => void };
	wcSettings: { getSetting: ( name: string, otherwise: unknown ) => unknown };
	blocksCheckout: {
		registerCheckoutFilters: ( namespace: string, filters: { coupons: ( coupons: Coupon[] ) => Coupon[] } ) => void;
	};
	blocksComponents: { TextInput: ComponentType< TextInputProps >; CheckboxControl: ComponentType< CheckboxProps > };
}

/** The data stores of the blocks, as far as we ask them. */
export interface BlockStores {
	select: {
		( store: 'wc/store/payment' ): { getActivePaymentMethod: () => string };
		( store: 'wc/store/checkout' ): { isCalculating: () => boolean; isProcessing: () => boolean };
		( store: 'wc/store/cart' ): {
			getCartData: () => { coupons: Array< { code: string } > };
			isCustomerDataUpdating: () => boolean;
		};
	};
	dispatch: ( store: 'wc/store/cart' ) => {
		applyExtensionCartUpdate: ( update: {
			namespace: string;
			data: Record< string, string >;
		} ) => Promise< unknown >;
	};
	subscribe: ( listener: () => void ) => () => void;
}

declare global {
	interface Window {
		wp: { data: BlockStores };
		wc: WooCommerceBlocks;
	}
}
