<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * A rule of law that a step breaks, and the day that would mend it.
 */
final readonly class Objection {

	/**
	 * @param ObjectionRule $rule
	 * @param int|null      $move_to_day The earliest day that is allowed; null = moving does not help.
	 */
	public function __construct( public string $step, public ObjectionRule $rule, public ?int $move_to_day ) {
	}
}
