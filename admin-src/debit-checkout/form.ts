/**
 * The form in the classic checkout, on the pay page and in My Account: build/checkout-debit-form.js.
 *
 * The classic checkout puts its payment methods on the page anew again and again, so everything is found when it is
 * needed, from the document.
 */
import { hint_under } from './words';

const METHOD = 'hosting_direct_debit';

const show_hint = ( input: HTMLInputElement ) => {
	const hint = document.getElementById( 'hosting-direct-debit-hint' );
	if ( hint ) {
		hint.textContent = hint_under( input.value );
	}
};

interface JQueryish {
	( target: HTMLElement ): { on: ( event: string, handler: () => void ) => void; trigger: ( event: string ) => void };
}

const body = ( window as { jQuery?: JQueryish } ).jQuery?.( document.body );

const is_debit_chosen = () =>
	document.querySelector< HTMLInputElement >( 'input[name="payment_method"]:checked' )?.value === METHOD;

let was_debit = is_debit_chosen();

/** In the classic checkout WooCommerce adds the cart up anew when the address changes, but not when the method does. */
function add_up_again() {
	if ( is_debit_chosen() === was_debit ) {
		return;
	}
	was_debit = is_debit_chosen();
	if ( document.querySelector( 'form.checkout' ) ) {
		body?.trigger( 'update_checkout' );
	}
}

/** On the pay page: the totals with and without the discount, both made by the server. */
function show_totals() {
	const foot = document.querySelector( '#order_review tfoot' );
	const which = is_debit_chosen() ? 'with' : 'without';
	const rows = document.querySelector< HTMLTemplateElement >( `#hosting-invoices-totals-${ which }-debit` );
	if ( foot && rows ) {
		foot.replaceChildren( rows.content.cloneNode( true ) );
	}
}

function method_chosen() {
	show_totals();
	add_up_again();
}

/** What was typed must survive the classic checkout's refreshing; it is never put anywhere but in the field itself. */
const kept = { iban: '', consent: false, holder: null as string | null };

const field = ( id: string ) => document.querySelector< HTMLInputElement >( `#${ id }` );

/** Who fills in a name above is meant, until another name is typed here. */
function name_holder() {
	const holder = field( 'hosting-direct-debit-holder' );
	const names = [ field( 'billing_first_name' )?.value, field( 'billing_last_name' )?.value ];
	if ( holder ) {
		holder.value = kept.holder ?? ( names.join( ' ' ).trim() || holder.value );
	}
}

function restore() {
	name_holder();
	const iban = field( 'hosting-direct-debit-iban' );
	const consent = field( 'hosting-direct-debit-consent' );
	if ( iban ) {
		iban.value = iban.value || kept.iban;
		show_hint( iban );
	}
	if ( consent ) {
		consent.checked = consent.checked || kept.consent;
	}
}

document.addEventListener( 'input', ( { target } ) => {
	if ( ! ( target instanceof HTMLInputElement ) ) {
		return;
	}
	if ( target.id === 'hosting-direct-debit-iban' ) {
		kept.iban = target.value;
		show_hint( target );
	} else if ( target.id === 'hosting-direct-debit-holder' ) {
		kept.holder = target.value;
	} else if ( target.id.startsWith( 'billing_' ) ) {
		name_holder();
	}
} );

document.addEventListener( 'change', ( { target } ) => {
	if ( target instanceof HTMLInputElement && target.id === 'hosting-direct-debit-consent' ) {
		kept.consent = target.checked;
	}
	if ( target instanceof HTMLInputElement && target.name === 'payment_method' ) {
		method_chosen();
	}
} );

body?.on( 'updated_checkout', restore );
// WooCommerce's own scripts announce the method by jQuery only, also the one that is preselected.
body?.on( 'payment_method_selected', method_chosen );
restore();
show_totals();
