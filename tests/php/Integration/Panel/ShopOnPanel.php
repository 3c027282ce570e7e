<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Panel;

use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;

/**
 * A shop in memory, as it is wired, whose one customer is suspended on 4 February; its service lives on a given panel.
 */
final readonly class ShopOnPanel {

	public const EVE = '2026-02-03';
	public const CUT = '2026-02-04';

	private function __construct( public Shop $shop, public int $customer, public int $service ) {
	}

	public static function on_the_eve( ?Panel $panel = null ): self {
		$shop     = new Shop();
		$customer = $shop->customer();
		$one      = new self( $shop, $customer, array_key_first( $shop->store->tables()->services ) ?? 0 );

		// Without one, the panel of the shop's own.
		$shop->panel->real = $panel;
		$shop->until( self::EVE );
		return $one;
	}

	/** Everything that is open. */
	public function pays(): void {
		foreach ( [ 1, 2 ] as $nth ) {
			$this->shop->get( BookPayment::class )->execute( $this->shop->invoice( $this->customer, $nth )->id, null, null, '', 1 );
		}
	}

	/** What the owner is shown, beside what is wanted. */
	public function shown(): ServiceFacts {
		return $this->shop->get( ServiceRepository::class )->find( $this->service ) ?? throw new \RuntimeException( 'The service is gone.' );
	}
}
