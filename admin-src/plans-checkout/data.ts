/** What the page says of the plans in the cart: PlansInBlocks.php, and what WooCommerce's blocks put on the page. */
import type { ComponentType } from 'react';

export const NAMESPACE = 'hosting-invoices';

export interface Choice {
	value: string;
	label: string;
}

export type Field = 'customer_type' | 'vat_id' | 'channel' | 'accepts_terms' | 'begins_at_once';

export interface PlansData {
	labels: Record< Field, string >;
	types: Choice[];
	channels: Choice[];
	known: { customer_type: string; vat_id: string; channel: string };
	terms: { title: string; text: string }[];
	/** what is said beside a question that is not answered */
	missing: Record< 'customer_type' | 'accepts_terms' | 'begins_at_once', string >;
	/** whether the terms of the order can hang on who orders */
	asks_again: boolean;
	/** sentence about the right of withdrawal */
	withdrawal: string;
	/** words on the order button */
	button: string;
}

interface Block {
	metadata: { name: string; parent: string[]; attributes: object };
	component: ComponentType;
}

interface Blocks {
	wcSettings: { getSetting: ( name: string, otherwise: unknown ) => unknown };
	blocksCheckout: {
		registerCheckoutBlock: ( block: Block ) => void;
		registerCheckoutFilters: ( namespace: string, filters: { placeOrderButtonLabel: () => string } ) => void;
		extensionCartUpdate: ( update: { namespace: string; data: object } ) => Promise< unknown >;
	};
	blocksComponents: {
		RadioControl: ComponentType< {
			id: string;
			selected: string;
			options: Choice[];
			onChange: ( value: string ) => void;
		} >;
		TextInput: ComponentType< {
			id: string;
			label: string;
			value: string;
			onChange: ( value: string ) => void;
			onBlur: () => void;
		} >;
		CheckboxControl: ComponentType< {
			id: string;
			label: string;
			checked: boolean;
			hasError: boolean;
			onChange: ( checked: boolean ) => void;
		} >;
		ValidationInputError: ComponentType< { propertyName: string; elementId: string } >;
	};
}

/** Gateway and plans each know their part of it. */
export const blocks = (): Blocks => ( window as unknown as { wc: Blocks } ).wc;

/** Null where no plan is in the cart. */
export function plans_data(): PlansData | null {
	const data = blocks().wcSettings.getSetting( 'hosting-invoices-plans_data', null );
	return data && typeof data === 'object' && 'labels' in data ? ( data as PlansData ) : null;
}
