<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * Why nothing happens to a customer.
 */
enum PauseKind: string {
	case hold    = 'hold';
	case promise = 'promise';
	case plan    = 'plan';

	/** Whether it is broken when nobody pays by its end, and not just over. */
	public function can_break(): bool {
		return self::hold !== $this;
	}
}
