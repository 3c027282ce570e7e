<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use Automattic\WooCommerce\Blocks\Payments\Integrations\AbstractPaymentMethodType;

/**
 * Direct debit in the Cart and Checkout blocks.
 */
final class DebitInBlocks extends AbstractPaymentMethodType {

	/** @var string */
	protected $name = DebitGateway::ID;

	public function __construct(
		private readonly DebitTerms $terms,
		private readonly DebitScripts $scripts,
		private readonly MandateForm $form,
		private readonly OfferedReference $references,
		private readonly DiscountInCart $discount,
	) {
	}

	public function initialize(): void {
		$this->settings = [];
	}

	public function is_active(): bool {
		return true === $this->gateway()?->is_available();
	}

	/** @return list<string> */
	public function get_payment_method_script_handles(): array {
		return [ $this->scripts->register_block() ];
	}

	/** @return array<string, mixed> */
	public function get_payment_method_data(): array {
		$gateway   = $this->gateway();
		$reference = $this->references->of( get_current_user_id() );
		$customer  = WC()->customer;
		return [
			'title'          => $gateway?->get_title() ?? '',
			'description'    => $gateway?->get_description() ?? '',
			'supports'       => array_values( $gateway->supports ?? [] ),
			'lines'          => $this->form->lines( $reference ),
			'reference'      => $reference,
			'holder'         => null === $customer ? '' : trim( $customer->get_billing_first_name() . ' ' . $customer->get_billing_last_name() ),
			'coupon'         => DebitCoupon::CODE,
			'discount_label' => $this->terms->gives_discount() ? $this->discount->label() : '',
		];
	}

	private function gateway(): ?DebitGateway {
		$gateway = WC()->payment_gateways()->payment_gateways()[ DebitGateway::ID ] ?? null;
		return $gateway instanceof DebitGateway ? $gateway : null;
	}
}
