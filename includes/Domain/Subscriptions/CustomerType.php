<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

/**
 * In which capacity the customer made this contract. A sole trader who acts for the business is a business
 * for that contract, which is why the type stands on the subscription and is never guessed.
 */
enum CustomerType: string {

	case consumer = 'consumer';
	case business = 'business';
}
