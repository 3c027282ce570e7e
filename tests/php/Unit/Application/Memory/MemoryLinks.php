<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Messages\CustomerLinks;

final readonly class MemoryLinks implements CustomerLinks {

	public function mandate( int $customer_id ): string {
		return "https://shop.test/mandate/$customer_id";
	}

	public function withdrawal( int $order_id ): string {
		return "https://shop.test/withdrawal/$order_id";
	}

	public function pay( int $order_id ): string {
		return "https://shop.test/pay/$order_id";
	}

	public function feedback( int $feedback_id ): string {
		return "https://shop.test/feedback/$feedback_id";
	}

	public function no_offers( int $customer_id ): string {
		return "https://shop.test/no-offers/$customer_id";
	}
}
