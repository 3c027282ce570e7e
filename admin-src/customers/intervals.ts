import { __, _n } from '@wordpress/i18n';
import { fill } from '../components/words/fill';

/** "1 month", "12 months": as the wire has it, for as many months as one likes. */
export const every = ( months: number ) => ( months === 1 ? '1 month' : `${ months } months` );

export const months_of = ( interval: string ) => Number( /^\d+/.exec( interval )?.[ 0 ] ?? 0 );

export function interval_words( interval: string ): string {
	const months = months_of( interval );
	switch ( months ) {
		case 1:
			return __( 'a month', 'hosting-invoices' );
		case 3:
			return __( 'a quarter', 'hosting-invoices' );
		case 6:
			return __( 'half a year', 'hosting-invoices' );
		case 12:
			return __( 'a year', 'hosting-invoices' );
		default:
			// translators: %d: number of months
			return fill( _n( 'per %d month', 'per %d months', months, 'hosting-invoices' ), months );
	}
}

export const intervals = () => [
	{ value: '1 month', label: __( 'every month', 'hosting-invoices' ) },
	{ value: '3 months', label: __( 'every quarter', 'hosting-invoices' ) },
	{ value: '6 months', label: __( 'every half year', 'hosting-invoices' ) },
	{ value: '12 months', label: __( 'every year', 'hosting-invoices' ) },
	{ value: '24 months', label: __( 'every two years', 'hosting-invoices' ) },
];
