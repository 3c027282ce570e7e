<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

/**
 * How a customer signed on a screen: what proves it later. A mandate on paper has none, its paper is the proof.
 */
final readonly class Consent {

	/**
	 * @param string $wording    The mandate as the customer read it.
	 * @param string $ip_address From where; empty when it could not be told.
	 */
	public function __construct( public MandateChannel $channel, public string $wording, public string $ip_address, public \DateTimeImmutable $at ) {
	}
}
