<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Clock;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Retention;
use HostingInvoices\Domain\Law\LegalFigures;

/**
 * An order that is an invoice keeps its name and address while the tax office wants it, whoever asks to be forgotten.
 */
final readonly class KeepForTheTaxOffice {

	/**
	 * @param \Closure(): LegalFigures $law   Built when somebody asks.
	 * @param \Closure(): Clock        $clock
	 */
	public function __construct( private \Closure $law, private \Closure $clock ) {
	}

	public function register(): void {
		add_filter( 'woocommerce_privacy_erase_order_personal_data', fn ( mixed $erase, mixed $order = null ): mixed => $this->is_kept( $order ) ? false : $erase, PHP_INT_MAX, 2 );
	}

	private function is_kept( mixed $order ): bool {
		if ( ! OwnOrders::has( $order ) ) {
			return false;
		}
		$made = $order->get_date_created();
		if ( null === $made ) {
			return true;
		}
		$on = CivilDate::parse( $made->date( 'Y-m-d' ) );
		return ( $this->clock )()->today()->is_on_or_before( Retention::last_day( $on, ( $this->law )()->retention_years->on( $on )->value ) );
	}
}
