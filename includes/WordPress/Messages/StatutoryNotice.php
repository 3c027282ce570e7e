<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Messages\MessageFacts;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * What a formal notice must say by law, word for word. It is not the owner's to edit: a wrong term makes the costs void.
 *
 * Consumer: the letter of art. 6:96(6) BW with the words that HR 2016:2704 accepts; no date, because the term runs from
 * receipt. Business: notice of default (art. 6:82 BW) with a term, costs (6:96 BW) and interest (6:119a BW).
 */
final readonly class StatutoryNotice {

	/** Paragraphs with placeholders. */
	public static function of( MessageFacts $facts ): string {
		return implode( "\n\n", CustomerType::consumer === $facts->customer_type ? self::to_consumer( $facts ) : self::to_business( $facts ) );
	}

	/** @return list<string> */
	private static function to_consumer( MessageFacts $facts ): array {
		return [
			__( 'We ask you to pay {open} within fifteen days after this letter has been delivered to you. If you pay within this term, we charge you no costs.', 'hosting-invoices' ),
			null === $facts->costs
				? __( 'If we have not received {open} in full by then, we can hand the claim over to a collection agency.', 'hosting-invoices' )
				: __( 'If we have not received {open} in full by then, you will owe collection costs as well: {costs}, by the scale that the law sets (article 6:96 of the Dutch Civil Code and the Decree on compensation for extrajudicial collection costs). We can then hand the claim over to a collection agency.', 'hosting-invoices' ),
		];
	}

	/** @return list<string> */
	private static function to_business( MessageFacts $facts ): array {
		return [
			null === $facts->names_date
				? __( 'We hereby give you notice of default and demand that you pay {open} within fourteen days of the date of this letter.', 'hosting-invoices' )
				: __( 'We hereby give you notice of default and demand that you pay {open} by {last_day} at the latest.', 'hosting-invoices' ),
			null === $facts->costs
				? __( 'If you do not pay within this term, you owe the statutory commercial interest from each due date until the day of payment (article 6:119a of the Dutch Civil Code). We can then hand the claim over to a collection agency without further notice.', 'hosting-invoices' )
				: __( 'If you do not pay within this term, you owe collection costs of {costs} by the scale that the law sets (article 6:96 of the Dutch Civil Code) and the statutory commercial interest from each due date until the day of payment (article 6:119a of the Dutch Civil Code). We can then hand the claim over to a collection agency without further notice.', 'hosting-invoices' ),
		];
	}
}
