<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

/**
 * What became of a row of a list of mandates. It never holds the account.
 */
final readonly class MandateListFate {

	/**
	 * @param 'recorded'|'known'|'wrong' $fate
	 * @param string                     $reason Machine key of what is wrong.
	 */
	public function __construct( public int $line, public string $email, public string $fate, public string $reason = '' ) {
	}
}
