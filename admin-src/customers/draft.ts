import type { ContactInput, CustomerInput, MandateInput, SubscriptionInput } from '../../contract/subscriptions';
import { amount_to_wire } from '../components/money';

type CustomerType = CustomerInput[ 'customer_type' ];

/** A form holds text only; what is empty is left out on the way to the server. */
export interface ServiceDraft {
	label: string;
	price: string;
	quantity: string;
	every: string;
	from: string;
	reference: string;
}

export interface MandateDraft {
	iban: string;
	account_holder: string;
	signed_on: string;
	reference: string;
}

export type ContactDraft = Record< Exclude< keyof ContactInput, 'locale' >, string > & { locale: 'nl_NL' | 'en_US' };

export interface CustomerDraft {
	user: { id: number; name: string; email: string } | null;
	contact: ContactDraft;
	customer_type: CustomerType;
	services: ServiceDraft[];
	with_mandate: boolean;
	mandate: MandateDraft;
}

export const empty_service = ( today: string ): ServiceDraft => ( {
	label: '',
	price: '',
	quantity: '1',
	every: '1 month',
	from: today,
	reference: '',
} );

export const empty_mandate = ( today: string ): MandateDraft => ( {
	iban: '',
	account_holder: '',
	signed_on: today,
	reference: '',
} );

export const empty_contact = ( locale: string ): ContactDraft => ( {
	name: '',
	company: '',
	email: '',
	phone: '',
	address: '',
	postcode: '',
	city: '',
	country: 'NL',
	locale: locale.startsWith( 'nl' ) ? 'nl_NL' : 'en_US',
} );

export const empty_customer = ( today: string, locale: string ): CustomerDraft => ( {
	user: null,
	contact: empty_contact( locale ),
	customer_type: 'business',
	services: [ empty_service( today ) ],
	with_mandate: false,
	mandate: empty_mandate( today ),
} );

const filled = < Fields extends Record< string, string > >( fields: Fields ) =>
	Object.fromEntries(
		Object.entries( fields )
			.map( ( [ key, value ] ) => [ key, value.trim() ] )
			.filter( ( [ , value ] ) => value !== '' )
	) as Partial< Fields >;

export function service_to_wire( { label, price, quantity, every, from, reference }: ServiceDraft ) {
	const amount = amount_to_wire( price );
	const trimmed = label.trim();
	const many = Number( quantity );
	return { label: trimmed, price: amount, every, from, quantity: many, ...filled( { reference } ) };
}

/** Needed fields go even when empty: the server says beside each what is wrong with it. */
export const mandate_to_wire = ( { iban, signed_on, ...rest }: MandateDraft ): MandateInput => ( {
	iban: iban.trim(),
	signed_on,
	...filled( rest ),
} );

export const contact_to_wire = ( { name, email, locale, country, ...rest }: ContactDraft ): ContactInput => ( {
	name: name.trim(),
	email: email.trim(),
	locale,
	...filled( { country: country.toUpperCase() } ),
	...filled( rest ),
} );

export const customer_to_wire = ( draft: CustomerDraft ): CustomerInput => ( {
	...( draft.user ? { user_id: draft.user.id } : { contact: contact_to_wire( draft.contact ) } ),
	customer_type: draft.customer_type,
	services: draft.services.map( service_to_wire ),
	...( draft.with_mandate ? { mandate: mandate_to_wire( draft.mandate ) } : {} ),
} );

export const subscription_to_wire = (
	customer_id: number,
	customer_type: CustomerType,
	service: ServiceDraft
): SubscriptionInput => ( { customer_id, customer_type, ...service_to_wire( service ) } );
