<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Outbox;

/**
 * Something failed after an effect had begun: it may have happened. Nobody tries it again; its lease runs out, and the
 * next worker finds it unsure.
 */
final class OutcomeUnknown extends \RuntimeException {

	public static function after( \Throwable $failure ): self {
		return new self( get_class( $failure ) . ': ' . $failure->getMessage(), 0, $failure );
	}
}
