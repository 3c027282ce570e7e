<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use Automattic\WooCommerce\Blocks\Integrations\IntegrationInterface;
use HostingInvoices\Application\Acceptance\AcceptanceRules;
use HostingInvoices\Application\Acceptance\OutsideCheck;
use HostingInvoices\WooCommerce\CustomerScripts;

/**
 * Brings the questions to the Checkout block; nothing is loaded for a cart without a plan.
 */
final readonly class PlansInBlocks implements IntegrationInterface {

	private const SCRIPT = 'checkout-plans';

	public function __construct( private CheckoutQuestions $questions, private CustomerScripts $scripts, private AcceptanceRules $rules, private OutsideCheck $outside ) {
	}

	public function get_name(): string {
		return 'hosting-invoices-plans';
	}

	public function initialize(): void {
		// The script is registered when it is asked for.
	}

	/** @return array<string> */
	public function get_script_handles(): array {
		return [] === BoughtPlan::all_in( WC()->cart ) ? [] : [ $this->scripts->register( self::SCRIPT, [ 'wc-settings', 'wc-blocks-checkout', 'wc-blocks-components' ] ) ];
	}

	/** @return array<string> */
	public function get_editor_script_handles(): array {
		return [];
	}

	/** @return array<string, mixed> As admin-src/plans-checkout/data.ts reads it. */
	public function get_script_data(): array {
		if ( [] === BoughtPlan::all_in( WC()->cart ) ) {
			return [];
		}
		$options = static fn ( array $choices ): array => array_map( static fn ( string $value, string $label ): array => compact( 'value', 'label' ), array_keys( $choices ), $choices );
		return [
			'labels'     => CheckoutQuestions::labels(),
			'missing'    => Answers::missing(),
			'types'      => $options( CheckoutQuestions::types() ),
			'channels'   => $options( CheckoutQuestions::channels() ),
			'known'      => CheckoutQuestions::known( get_current_user_id() ),
			'terms'      => CheckoutQuestions::terms( WC()->cart ),
			'asks_again' => $this->outside->is_connected() || [] !== $this->rules->current()->policy->rules,
			'withdrawal' => $this->questions->withdrawal_notice(),
			// phpcs:ignore WordPress.NamingConventions -- WooCommerce's own filter, as in its classic checkout.
			'button'     => (string) apply_filters( 'woocommerce_order_button_text', CheckoutQuestions::button() ),
		];
	}
}
