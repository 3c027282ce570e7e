<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Domain\Plans\Withdrawal;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\WooCommerce\Orders\DateInWords;
use HostingInvoices\WooCommerce\Taxes\ReverseCharge;

/**
 * What the checkout of a plan asks, in words; both checkouts ask the same.
 */
final readonly class CheckoutQuestions {

	/** Of a user: what was answered at the last order. */
	public const CUSTOMER_TYPE = 'hosting_invoices_customer_type';
	public const CHANNEL       = 'hosting_invoices_channel';

	public function __construct( private Withdrawal $withdrawal, private Clock $clock ) {
	}

	/** @return array<string, string> */
	public static function types(): array {
		return [
			CustomerType::consumer->value => __( 'As a consumer', 'hosting-invoices' ),
			CustomerType::business->value => __( 'For a business', 'hosting-invoices' ),
		];
	}

	/** @return array<string, string> */
	public static function channels(): array {
		return [
			Channel::email->value  => __( 'By e-mail', 'hosting-invoices' ),
			Channel::letter->value => __( 'By post', 'hosting-invoices' ),
			Channel::sms->value    => __( 'By SMS', 'hosting-invoices' ),
		];
	}

	/** @return array<string, string> */
	public static function labels(): array {
		return [
			'customer_type'  => __( 'How do you order?', 'hosting-invoices' ),
			'vat_id'         => __( 'VAT number (if you have one)', 'hosting-invoices' ),
			'channel'        => __( 'How do you want to receive invoices and messages?', 'hosting-invoices' ),
			'accepts_terms'  => __( 'I have read the terms of the subscription and accept them.', 'hosting-invoices' ),
			'begins_at_once' => __( 'I ask that the service begins at once. If I withdraw within the time for it, I pay for the days that I used.', 'hosting-invoices' ),
		];
	}

	/** The right of withdrawal, told before the consumer is bound (art. 6:230m BW). */
	public function withdrawal_notice(): string {
		/* translators: %s: date in words */
		return sprintf( __( 'You may withdraw from this contract without giving a reason until %s. Your confirmation holds a link with which you can do so.', 'hosting-invoices' ), DateInWords::of( $this->withdrawal->last_day( $this->clock->today() )->to_string() ) );
	}

	/**
	 * What the customer answered before.
	 *
	 * @return array{customer_type: string, vat_id: string, channel: string}
	 */
	public static function known( int $user_id ): array {
		$of = static function ( string $key ) use ( $user_id ): string {
			$value = $user_id > 0 ? get_user_meta( $user_id, $key, true ) : '';
			return is_string( $value ) ? $value : '';
		};
		return [ 'customer_type' => $of( self::CUSTOMER_TYPE ), 'vat_id' => $of( ReverseCharge::VAT_ID ), 'channel' => $of( self::CHANNEL ) ];
	}

	/** To be asked nothing twice; the VAT number also makes later invoices right. */
	public static function remember( \WC_Order $order ): void {
		$user = $order->get_customer_id();
		if ( $user < 1 || '' === (string) $order->get_meta( PlanOrderMeta::CUSTOMER_TYPE ) ) {
			return;
		}
		update_user_meta( $user, self::CUSTOMER_TYPE, (string) $order->get_meta( PlanOrderMeta::CUSTOMER_TYPE ) );
		update_user_meta( $user, self::CHANNEL, (string) $order->get_meta( PlanOrderMeta::CHANNEL ) );
		update_user_meta( $user, ReverseCharge::VAT_ID, (string) $order->get_meta( PlanOrderMeta::VAT_ID ) );
	}

	/** The words that the law asks for on the button (art. 6:230v lid 3 BW). */
	public static function button(): string {
		return __( 'Order with obligation to pay', 'hosting-invoices' );
	}

	/**
	 * The terms of the plans in the cart, each text once.
	 *
	 * @return list<array{title: string, text: string}>
	 */
	public static function terms( ?\WC_Cart $cart ): array {
		$terms = [];
		foreach ( BoughtPlan::all_in( $cart ) as $bought ) {
			if ( ! $bought->plan->terms->is_empty() ) {
				$name = PlanWords::plain( $bought->product->get_name() );
				/* translators: 1: name of a product, 2: version, as "2026-01-31" */
				$title                               = sprintf( __( 'Terms of %1$s (version %2$s)', 'hosting-invoices' ), $name, $bought->plan->terms->version );
				$terms[ $bought->product->get_id() ] = [ 'title' => $title, 'text' => $bought->plan->terms->text ];
			}
		}
		return array_values( $terms );
	}
}
