/** IBANs for tests, with right check digits (ISO 13616, mod 97-10) at a bank that does not exist. */

/** Letters count as 10 to 35, and the country with its check digits goes last. */
const remainder = ( text ) =>
	[ ...text ].reduce( ( rest, sign ) => {
		const digits = parseInt( sign, 36 ).toString();
		return Number( `${ rest }${ digits }` ) % 97;
	}, 0 );

/** @return {boolean} whether the check digits are right */
export const has_right_check_digits = ( iban ) => remainder( iban.slice( 4 ) + iban.slice( 0, 4 ) ) === 1;

/** @param {number} account up to ten digits */
export function test_iban( account ) {
	const number = `TEST${ String( account ).padStart( 10, '0' ) }`;
	const check = 98 - remainder( `${ number }NL00` );
	return `NL${ String( check ).padStart( 2, '0' ) }${ number }`;
}
