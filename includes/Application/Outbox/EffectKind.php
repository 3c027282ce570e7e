<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Outbox;

/**
 * What can be done outside the database.
 */
enum EffectKind: string {
	case restore = 'restore';
	case suspend = 'suspend';
	case message = 'message';

	/** Restoring goes before everything else. */
	public function priority(): int {
		return match ( $this ) {
			self::restore => 0,
			self::message => 1,
			self::suspend => 2,
		};
	}
}
