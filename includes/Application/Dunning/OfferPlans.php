<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\PaymentHabitsReader;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Dunning\PaymentPlan;

/**
 * The payment plans that a customer can take in My Account, within the limits that the owner set.
 */
final readonly class OfferPlans {

	public function __construct(
		private InvoiceRepository $invoices,
		private PlanRepository $plans,
		private PaymentHabitsReader $habits,
		private SettingsStore $settings,
		private AgreePlan $agree_plan,
		private Clock $clock,
	) {
	}

	/**
	 * What is open that can be paid in parts; none while a plan runs, nor to somebody who broke one or a promise more
	 * often than not: they call.
	 *
	 * @return list<PaymentPlan> Shortest first.
	 */
	public function execute( int $customer_id ): array {
		$today  = $this->clock->today();
		$habits = $this->habits->of( $customer_id, $today );
		if ( null !== $this->plans->open_of( $customer_id ) || $habits->broken + $habits->partly_kept > $habits->kept ) {
			return [];
		}
		$owed = null;
		foreach ( array_filter( $this->invoices->open_of( $customer_id ), AgreePlan::can_be_about( ... ) ) as $invoice ) {
			$owed = null === $owed ? $invoice->open() : ( $owed->currency === $invoice->open()->currency ? $owed->plus( $invoice->open() ) : $owed );
		}
		return null === $owed ? [] : $this->settings->current()->plan_limits->offers( $owed, $today );
	}

	/**
	 * The customer takes one of them, known by its number of parts.
	 *
	 * @return int The plan.
	 * @throws Refused when it is not offered (any more).
	 */
	public function take( int $customer_id, int $parts ): int {
		foreach ( $this->execute( $customer_id ) as $plan ) {
			if ( count( $plan->instalments ) === $parts ) {
				return $this->agree_plan->execute( $customer_id, $plan, '', $customer_id );
			}
		}
		throw Refused::because( 'plan_not_offered', 'parts' );
	}
}
