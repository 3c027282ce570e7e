<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

/**
 * One question of the gate, answered.
 */
final readonly class GateAnswer {

	/** @param string $detail The fact behind the answer: a date, an amount, a count; empty = none. */
	public function __construct( public GateQuestion $question, public bool $holds, public string $detail = '' ) {
	}
}
