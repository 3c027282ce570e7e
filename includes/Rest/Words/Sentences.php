<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

/**
 * The sentence for each machine key that exceptions and refusals carry, in the reader's language.
 */
final readonly class Sentences {

	/** @param array<string, scalar> $facts What a sentence names. */
	public function of( string $reason, array $facts = [] ): string {
		return $this->known( $facts )[ $reason ]
			// translators: %s: machine key of a reason
			?? sprintf( __( 'This cannot be done (%s).', 'hosting-invoices' ), $reason );
	}

	public function knows( string $reason ): bool {
		return isset( $this->known( [] )[ $reason ] );
	}

	/** @param string $what As NotFound has it. */
	public function not_found( string $what ): string {
		return match ( $what ) {
			'invoice' => __( 'There is no such invoice.', 'hosting-invoices' ),
			'pay_back' => __( 'There is nothing of that kind to pay back.', 'hosting-invoices' ),
			'customer' => __( 'There is no such customer.', 'hosting-invoices' ),
			'subscription' => __( 'There is no such subscription.', 'hosting-invoices' ),
			'server' => __( 'There is no such server.', 'hosting-invoices' ),
			'service' => __( 'There is no such service.', 'hosting-invoices' ),
			'call' => __( 'There is no such call.', 'hosting-invoices' ),
			'promise' => __( 'There is no such promise.', 'hosting-invoices' ),
			'plan' => __( 'There is no such payment plan.', 'hosting-invoices' ),
			'letter' => __( 'There is no such letter.', 'hosting-invoices' ),
			'hold' => __( 'There is no such hold.', 'hosting-invoices' ),
			'dispute' => __( 'There is no such dispute.', 'hosting-invoices' ),
			'message' => __( 'There is no such message.', 'hosting-invoices' ),
			'mandate' => __( 'There is no such mandate, or it was signed on paper.', 'hosting-invoices' ),
			'batch' => __( 'There is no such batch.', 'hosting-invoices' ),
			'bank_entry' => __( 'There is no such bank entry.', 'hosting-invoices' ),
			'timeline' => __( 'There is no such timeline.', 'hosting-invoices' ),
			default => __( 'There is no such thing.', 'hosting-invoices' ),
		};
	}

	/**
	 * @param array<string, scalar> $facts
	 * @return array<string, string>
	 */
	private function known( array $facts ): array {
		return FieldSentences::all( $facts ) + DebitSentences::all( $facts ) + RefusalSentences::all( $facts ) + PanelSentences::all() + BankSentences::all( $facts );
	}
}
