/** The answers stand in WooCommerce's own store, which sends them with the order; what is missing stands beside them. */
import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { blocks, NAMESPACE, type Field, type PlansData } from './data';

export interface Answers {
	customer_type: string;
	vat_id: string;
	channel: string;
	accepts_terms: boolean;
	begins_at_once: boolean;
}

const CHECKOUT = 'wc/store/checkout';
const VALIDATION = 'wc/store/validation';

/** Key of a field's error, and id of its element. */
export const id_of = ( field: Field ) => `${ NAMESPACE }-${ field }`;

export function first_answers( { known }: PlansData ): Answers {
	return { ...known, channel: known.channel || 'email', accepts_terms: false, begins_at_once: false };
}

/** The questions that are not answered yet; the server asks again, and looks closer. */
export const unanswered = ( answers: Answers, has_terms: boolean ) => ( {
	customer_type: answers.customer_type === '',
	accepts_terms: has_terms && ! answers.accepts_terms,
	begins_at_once: answers.customer_type === 'consumer' && ! answers.begins_at_once,
} );

export function useAnswers( data: PlansData ) {
	const answers: Answers = useSelect(
		( select ) => {
			const kept = (
				select( CHECKOUT ) as { getExtensionData: () => Record< string, Answers > }
			 ).getExtensionData();
			return kept[ NAMESPACE ] ?? first_answers( data );
		},
		[ data ]
	);
	const { setExtensionData } = useDispatch( CHECKOUT ) as {
		setExtensionData: ( namespace: string, answers: Partial< Answers >, replace?: boolean ) => void;
	};
	const answer = ( change: Partial< Answers > ) => setExtensionData( NAMESPACE, { ...answers, ...change }, true );
	return { answers, answer };
}

/** Keeps the order from being placed while something is missing; shown once somebody tries. */
export function useFaults( data: PlansData, answers: Answers ) {
	const { setValidationErrors, clearValidationError } = useDispatch( VALIDATION ) as {
		setValidationErrors: ( errors: Record< string, { message: string; hidden: boolean } > ) => void;
		clearValidationError: ( id: string ) => void;
	};
	useEffect( () => {
		const is_open = unanswered( answers, data.terms.length > 0 );
		for ( const field of [ 'customer_type', 'accepts_terms', 'begins_at_once' ] as const ) {
			if ( is_open[ field ] ) {
				setValidationErrors( { [ id_of( field ) ]: { message: data.missing[ field ], hidden: true } } );
			} else {
				clearValidationError( id_of( field ) );
			}
		}
	}, [ answers, data, setValidationErrors, clearValidationError ] );
}

/** Whether somebody has tried to order without it. */
export const useIsMissing = ( field: Field ): boolean =>
	useSelect(
		( select ) => {
			const error = (
				select( VALIDATION ) as { getValidationError: ( id: string ) => { hidden: boolean } | undefined }
			 ).getValidationError( id_of( field ) );
			return error !== undefined && ! error.hidden;
		},
		[ field ]
	);

/** The VAT of the totals, and the terms of the order, hang on these two. */
export const recalculate = ( { customer_type, vat_id }: Answers ) =>
	void blocks().blocksCheckout.extensionCartUpdate( { namespace: NAMESPACE, data: { customer_type, vat_id } } );
