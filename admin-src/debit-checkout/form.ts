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

/** On the pay page: the totals with and without the discount, both made by the server. */
function show_totals() {
	const foot = document.querySelector( '#order_review tfoot' );
	const chosen = document.querySelector< HTMLInputElement >( 'input[name="payment_method"]:checked' )?.value;
	const which = chosen === METHOD ? 'with' : 'without';
	const rows = document.querySelector< HTMLTemplateElement >( `#hosting-invoices-totals-${ which }-debit` );
	if ( foot && rows ) {
		foot.replaceChildren( rows.content.cloneNode( true ) );
	}
}

/** What was typed must survive the classic checkout's refreshing; it is never put anywhere but in the field itself. */
const kept = { iban: '', consent: false };

function restore() {
	const iban = document.querySelector< HTMLInputElement >( '#hosting-direct-debit-iban' );
	const consent = document.querySelector< HTMLInputElement >( '#hosting-direct-debit-consent' );
	if ( iban ) {
		iban.value = iban.value || kept.iban;
		show_hint( iban );
	}
	if ( consent ) {
		consent.checked = consent.checked || kept.consent;
	}
}

document.addEventListener( 'input', ( { target } ) => {
	if ( target instanceof HTMLInputElement && target.id === 'hosting-direct-debit-iban' ) {
		kept.iban = target.value;
		show_hint( target );
	}
} );

document.addEventListener( 'change', ( { target } ) => {
	if ( target instanceof HTMLInputElement && target.id === 'hosting-direct-debit-consent' ) {
		kept.consent = target.checked;
	}
	if ( target instanceof HTMLInputElement && target.name === 'payment_method' ) {
		show_totals();
	}
} );

interface JQueryish {
	( target: Document | HTMLElement ): { on: ( event: string, handler: () => void ) => void };
}

const jquery = ( window as { jQuery?: JQueryish } ).jQuery;
jquery?.( document.body ).on( 'updated_checkout', restore );
// WooCommerce's own scripts announce the method by jQuery only, also the one that is preselected.
jquery?.( document.body ).on( 'payment_method_selected', show_totals );
restore();
show_totals();
