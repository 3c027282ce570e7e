<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Acceptance\DecideAcceptance;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Plans\OrderAccepted;
use HostingInvoices\Application\Plans\OrderGivenUp;
use HostingInvoices\Services;
use HostingInvoices\WooCommerce\Taxes\ReverseCharge;

/**
 * Everything that sells plans: on the product, in the cart, at the checkout, on the order.
 */
final readonly class RegisterPlans {

	public function __construct( private Services $services ) {
	}

	public function register(): void {
		if ( ! class_exists( \WC_Payment_Gateway::class ) ) {
			return; // The stand-in has no checkout.
		}
		$clock = $this->services->later( Clock::class );
		( new PlanTab( $clock ) )->register();
		( new PlanOnProductPage() )->register();
		( new PlansInCart( $clock ) )->register();
		( new SetUpFees() )->register();
		( new AccountsForPlans() )->register();
		( new KeepAccount() )->register();
		$acceptance = new AcceptanceAtCheckout( $this->services->later( DecideAcceptance::class ) );
		$acceptance->register();
		( new ClassicCheckout( $this->services->later( CheckoutQuestions::class ), $acceptance, $clock ) )->register();
		( new BlockCheckout( $this->services->later( PlansInBlocks::class ), $acceptance, $clock ) )->register();
		( new WithdrawalOffered( $this->services->later( WithdrawByLink::class ) ) )->register();
		( new ReverseCharge() )->register();
		( new PlansOnOrder() )->register();
		( new FollowAcceptedOrders( $this->services->later( OrderAccepted::class ), $this->services->later( OrderGivenUp::class ) ) )->register();
	}
}
