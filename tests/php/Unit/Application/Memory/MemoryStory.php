<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Dunning\CostsWording;
use HostingInvoices\Application\Invoices\RewardWording;
use HostingInvoices\Domain\Money\Percentage;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;

final readonly class MemoryStory implements Story, CostsWording, RewardWording {

	public function __construct( private Store $store ) {
	}

	public function tell( Happening ...$happenings ): void {
		$tables        = $this->store->tables();
		$tables->story = [ ...$tables->story, ...array_values( $happenings ) ];
	}

	public function on_time( Percentage $percentage, string $number, int $customer_id ): string {
		return "{$percentage->to_decimal()}% on time $number";
	}

	public function label( string $kind, int $customer_id ): string {
		return $kind;
	}
}
