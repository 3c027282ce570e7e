/** A hint while somebody types: the server decides, with the lengths of every country. */
export type IbanHint = 'empty' | 'typing' | 'right' | 'wrong';

const LENGTHS: Record< string, number > = { NL: 18, BE: 16, DE: 22, FR: 27, LU: 20 };

/** ISO 13616: the first four to the end, letters to figures, and the remainder by 97 is 1. */
const remainder = ( iban: string ) =>
	[ ...( iban.slice( 4 ) + iban.slice( 0, 4 ) ) ]
		.map( ( sign ) => String( parseInt( sign, 36 ) ) )
		.join( '' )
		.split( '' )
		.reduce( ( rest, digit ) => ( rest * 10 + Number( digit ) ) % 97, 0 );

export function iban_hint( typed: string ): IbanHint {
	const iban = typed.replace( /[\s.-]/g, '' ).toUpperCase();
	if ( iban === '' ) {
		return 'empty';
	}
	if ( ! /^[A-Z]{0,2}[A-Z0-9]*$/.test( iban ) || ( iban.length > 1 && ! /^[A-Z]{2}/.test( iban ) ) ) {
		return 'wrong';
	}
	const length = LENGTHS[ iban.slice( 0, 2 ) ];
	if ( iban.length < ( length ?? 15 ) ) {
		return 'typing';
	}
	const fits = length === undefined ? iban.length <= 34 : iban.length === length;
	return fits && remainder( iban ) === 1 ? 'right' : 'wrong';
}

export const last_four = ( typed: string ) => typed.replace( /\s/g, '' ).slice( -4 );
