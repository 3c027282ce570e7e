import { __ } from '@wordpress/i18n';
import type { Claim } from '../../contract/claims';

export const question_words = ( question: Claim[ 'checklist' ][ number ][ 'question' ] ): string => {
	switch ( question ) {
		case 'reminded':
			return __( 'The customer was reminded', 'hosting-invoices' );
		case 'called':
			return __( 'The customer was called', 'hosting-invoices' );
		case 'notice_delivered':
			return __( 'A formal notice was delivered', 'hosting-invoices' );
		case 'term_passed':
			return __( 'The term of the formal notice has passed', 'hosting-invoices' );
		case 'notice_proved':
			return __( 'Its delivery can be proved', 'hosting-invoices' );
		case 'no_dispute':
			return __( 'Nothing is disputed', 'hosting-invoices' );
		case 'nothing_arranged':
			return __( 'No promise or payment plan is running', 'hosting-invoices' );
		case 'terms_known':
			return __( 'The terms that the customer accepted are kept', 'hosting-invoices' );
		case 'address_known':
			return __( 'The address is complete', 'hosting-invoices' );
		case 'worth_it':
			return __( 'The claim is larger than the court fee', 'hosting-invoices' );
	}
};

export const costs_words = ( kind: string ): string =>
	( {
		statutory: __( 'Collection costs', 'hosting-invoices' ),
		interest: __( 'Interest that was added', 'hosting-invoices' ),
	} )[ kind ] ?? __( 'Fee', 'hosting-invoices' );
