<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * An order that is put together in memory and stored once.
 *
 * WC_Order::calculate_totals() saves twice on its way; here every save waits until release(). The sums are
 * WooCommerce's own, and so are all hooks of the one save. WooCommerce's save() logs an exception and goes on as if
 * nothing had happened; here it comes out.
 */
final class HeldOrder extends \WC_Order {

	private bool $is_held = true;

	public function save() {
		return $this->is_held ? $this->get_id() : parent::save();
	}

	/**
	 * @return int The new order.
	 * @throws \Exception what stopped WooCommerce.
	 */
	public function release(): int {
		$this->is_held = false;
		return $this->save();
	}

	/**
	 * @param \Exception $e       What went wrong.
	 * @param string     $message WooCommerce's heading for its log.
	 * @throws \Exception always.
	 */
	protected function handle_exception( $e, $message = 'Error' ) {
		throw $e;
	}
}
