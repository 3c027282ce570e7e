<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Acceptance;

/**
 * On which terms somebody is taken, and why.
 */
final readonly class Acceptance {

	/**
	 * @param int    $rule    Its place among the rules, from 1; 0 = none was about them.
	 * @param string $outside What an outside credit check said; empty = none did.
	 */
	public function __construct( public AcceptanceTerms $terms, public int $rule, public string $rule_name, public string $outside ) {
	}

	/** With what an outside credit check asks besides. */
	public function with_outside( AcceptanceTerms $terms, string $reason ): self {
		return new self( $this->terms->and( $terms ), $this->rule, $this->rule_name, $reason );
	}

	public function on( AcceptanceTerms $terms ): self {
		return new self( $terms, $this->rule, $this->rule_name, $this->outside );
	}
}
