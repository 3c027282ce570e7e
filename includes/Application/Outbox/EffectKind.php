<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Outbox;

/**
 * What can be done outside the database.
 */
enum EffectKind: string {
	case restore = 'restore';
	case suspend = 'suspend';
	/** removes a service from its panel, after a person confirmed it */
	case terminate = 'terminate';
	case message = 'message';
	/** tells WooCommerce that the order of a paid invoice is paid */
	case settle_order = 'settle_order';

	/** tells the owner of a debit that came back by a fault of ours */
	case alert_owner = 'alert_owner';

	/** Restoring goes before everything else. */
	public function priority(): int {
		return match ( $this ) {
			self::restore => 0,
			self::settle_order => 1,
			self::message, self::alert_owner => 2,
			self::suspend => 3,
			self::terminate => 4,
		};
	}
}
