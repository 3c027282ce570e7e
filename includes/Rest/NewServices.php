<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Application\Subscriptions\NewService;
use HostingInvoices\Domain\Subscriptions\Interval;

/**
 * Reads a service as it is typed (contract/subscriptions.ts, service_input).
 */
final readonly class NewServices {

	public function __construct( private ShopSettings $shop ) {
	}

	/** @throws Problem */
	public function read( Input $fields ): NewService {
		return new NewService(
			$fields->needed_line( 'label' ),
			$fields->needed_money( 'price', $this->shop->currency() ),
			$fields->int( 'quantity', 1 ),
			$fields->parsed( 'every', Interval::parse( ... ) ) ?? throw $fields->problem( 'every', 'missing' ),
			$fields->needed_date( 'from' ),
			$fields->line( 'reference' ),
		);
	}
}
