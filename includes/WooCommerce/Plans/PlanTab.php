<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Clock;
use HostingInvoices\Domain\Plans\Plan;
use HostingInvoices\Domain\Plans\Terms;
use HostingInvoices\Domain\Subscriptions\Interval;

/**
 * The tab "Hosting" of a simple product, which makes it a plan.
 */
final readonly class PlanTab {

	/** Offered in the tab; an empty price means "not sold so". */
	public const INTERVALS = [ 1, 3, 6, 12, 24, 36 ];

	private const PANEL = 'hosting_plan_data';

	/** @param \Closure(): Clock $clock Built when a product is saved. */
	public function __construct( private \Closure $clock ) {
	}

	public function register(): void {
		add_filter( 'woocommerce_product_data_tabs', static fn ( array $tabs ): array => [ ...$tabs, 'hosting' => [ 'label' => __( 'Hosting', 'hosting-invoices' ), 'target' => self::PANEL, 'class' => [ 'show_if_simple' ], 'priority' => 15 ] ] );
		add_action( 'woocommerce_product_data_panels', $this->panel( ... ) );
		add_action( 'woocommerce_admin_process_product_object', $this->save( ... ), 20 );
	}

	private function panel(): void {
		$plan = PlanMeta::of( $GLOBALS['product_object'] ?? null );
		printf( '<div id="%s" class="panel woocommerce_options_panel hidden">', esc_attr( self::PANEL ) );
		echo '<div class="options_group">';
		woocommerce_wp_checkbox(
			[
				'id'          => 'hosting_is_plan',
				'label'       => __( 'Sold as a plan', 'hosting-invoices' ),
				'description' => __( 'Who buys this takes a subscription; each period is invoiced by itself.', 'hosting-invoices' ),
				'value'       => null === $plan ? 'no' : 'yes',
			]
		);
		echo '</div><div class="options_group">';
		$this->prices( $plan );
		echo '</div><div class="options_group">';
		$this->conditions( $plan );
		echo '</div></div>';
	}

	private function prices( ?Plan $plan ): void {
		$kept = [];
		foreach ( $plan->prices ?? [] as $price ) {
			$kept[ $price->every->months ] = $price->price->to_decimal();
		}
		$sold = array_unique( [ ...self::INTERVALS, ...array_keys( $kept ) ] );
		sort( $sold );
		foreach ( $sold as $months ) {
			woocommerce_wp_text_input(
				[
					'id'          => "hosting_price_$months",
					'name'        => "hosting_prices[$months]",
					/* translators: 1: "per month", 2: currency sign */
					'label'       => sprintf( __( 'Price %1$s (%2$s)', 'hosting-invoices' ), PlanWords::per( Interval::of_months( $months ) ), get_woocommerce_currency_symbol() ),
					'data_type'   => 'price',
					'value'       => $kept[ $months ] ?? '',
					'description' => 1 === $months ? __( 'Customers choose between the intervals that have a price; leave the others empty. The first is the one shown in the shop.', 'hosting-invoices' ) : '',
					'desc_tip'    => true,
				]
			);
		}
	}

	private function conditions( ?Plan $plan ): void {
		woocommerce_wp_text_input(
			[
				'id'          => 'hosting_set_up_fee',
				/* translators: %s: currency sign */
				'label'       => sprintf( __( 'Set-up fee (%s)', 'hosting-invoices' ), get_woocommerce_currency_symbol() ),
				'data_type'   => 'price',
				'value'       => null !== $plan && $plan->set_up_fee->is_positive() ? $plan->set_up_fee->to_decimal() : '',
				'description' => __( 'Once, with the first order. Coupons do not lower it.', 'hosting-invoices' ),
				'desc_tip'    => true,
			]
		);
		woocommerce_wp_checkbox( [ 'id' => 'hosting_first_period_free', 'label' => __( 'First period free', 'hosting-invoices' ), 'value' => true === $plan?->first_period_free ? 'yes' : 'no' ] );
		woocommerce_wp_text_input(
			[
				'id'                => 'hosting_notice_months',
				'label'             => __( 'Notice period (months)', 'hosting-invoices' ),
				'type'              => 'number',
				'custom_attributes' => [ 'min' => '0', 'max' => (string) Plan::MOST_NOTICE_MONTHS, 'step' => '1' ],
				'value'             => (string) ( $plan->notice_months ?? 1 ),
				'description'       => __( 'For businesses. Consumers are held for a month at most, as the law says.', 'hosting-invoices' ),
				'desc_tip'          => true,
			]
		);
		woocommerce_wp_textarea_input(
			[
				'id'          => 'hosting_terms',
				'label'       => __( 'Terms', 'hosting-invoices' ),
				'value'       => $plan->terms->text ?? '',
				'rows'        => 8,
				'style'       => 'height: 12em',
				/* translators: %s: version of the terms, as "2026-01-31" */
				'description' => null === $plan || $plan->terms->is_empty() ? __( 'The customer accepts these before ordering; text, version and time are kept with the order.', 'hosting-invoices' ) : sprintf( __( 'Version %s. A change makes a new version; who ordered keeps the old one.', 'hosting-invoices' ), $plan->terms->version ),
			]
		);
	}

	/** WooCommerce has checked who saves, and the nonce. */
	private function save( \WC_Product $product ): void {
		if ( ! $product->is_type( 'simple' ) ) {
			return;
		}
		$before = PlanMeta::of( $product );
		$form   = PlanForm::posted();
		if ( ! $form->is_plan ) {
			PlanMeta::put( $product, null );
			return;
		}
		try {
			PlanMeta::put( $product, $form->plan( $before->terms ?? Terms::none(), ( $this->clock )()->today() ) );
		} catch ( PlanNotSaved $refused ) {
			\WC_Admin_Meta_Boxes::add_error( $refused->getMessage() );
		}
	}
}
