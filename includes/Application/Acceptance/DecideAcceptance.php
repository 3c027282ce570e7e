<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\PaymentHabitsReader;
use HostingInvoices\Domain\Acceptance\Applicant;
use HostingInvoices\Domain\Customers\PaymentHabits;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * On which terms somebody may have a service: the owner's rules, and an outside credit check where one is connected.
 */
final readonly class DecideAcceptance {

	private const MONTHS = 24;

	public function __construct(
		private AcceptanceRules $rules,
		private PaymentHabitsReader $habits,
		private AcceptanceRepository $acceptances,
		private OutsideCheck $outside,
		private Clock $clock,
	) {
	}

	/**
	 * @param int                   $customer_id 0 = somebody new.
	 * @param Money                 $amount      Of one period of all that is ordered.
	 * @param array<string, scalar> $who         Name, address and numbers, for an outside check.
	 */
	public function execute( int $customer_id, CustomerType $type, Money $amount, array $who ): Decided {
		$policy    = $this->rules->current()->policy;
		$asks      = $this->outside->is_connected();
		$today     = $this->clock->today();
		$has_past  = $customer_id > 0 && ( $asks || [] !== $policy->rules );
		$habits    = $has_past ? $this->habits->of( $customer_id, $today ) : new PaymentHabits( 0, null, 0, 0, 0, 0 );
		$suspended = $has_past ? $this->acceptances->suspensions( $customer_id, $today->plus_months( -self::MONTHS ) ) : 0;
		$applicant = new Applicant( $type, $amount, $habits, $suspended );
		$decision  = $policy->decide( $applicant );
		$facts     = $applicant->to_array();
		return new Decided( $asks ? $this->outside->ask( $decision, [ ...$who, 'customer_id' => $customer_id, ...$facts ] ) : $decision, $facts );
	}
}
