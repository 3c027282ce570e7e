<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

/**
 * The questions of the checklist before a claim is handed over.
 */
final readonly class ClaimWords {

	/** @param string $question As Domain\Claims\Checklist has it. */
	public static function question( string $question ): string {
		return match ( $question ) {
			'reminded' => __( 'The customer was reminded', 'hosting-invoices' ),
			'called' => __( 'The customer was called', 'hosting-invoices' ),
			'notice_delivered' => __( 'A formal notice was delivered', 'hosting-invoices' ),
			'term_passed' => __( 'The term of the formal notice has passed', 'hosting-invoices' ),
			'notice_proved' => __( 'Its delivery can be proved', 'hosting-invoices' ),
			'no_dispute' => __( 'Nothing is disputed', 'hosting-invoices' ),
			'nothing_arranged' => __( 'No promise or payment plan is running', 'hosting-invoices' ),
			'terms_known' => __( 'The terms that the customer accepted are kept', 'hosting-invoices' ),
			'address_known' => __( 'The address is complete', 'hosting-invoices' ),
			'worth_it' => __( 'The claim is larger than the court fee', 'hosting-invoices' ),
			default => str_replace( '_', ' ', $question ),
		};
	}
}
