<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Account;

use HostingInvoices\Application\Plans\AgreedTerms;
use HostingInvoices\Application\Plans\OfferedPlan;
use HostingInvoices\Application\Plans\PlanCatalogue;
use HostingInvoices\Application\Subscriptions\PreviewPlanChange;
use HostingInvoices\Application\Subscriptions\TurnRequest;
use HostingInvoices\Application\Refused;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Plans\Terms;
use HostingInvoices\Domain\Subscriptions\PlanTerms;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * What a customer may change a subscription to: the shop's plans at the same rate of VAT, for as many as before.
 */
final readonly class PlansToChoose {

	public function __construct( private PlanCatalogue $catalogue, private PreviewPlanChange $preview ) {
	}

	/** @return list<OfferedPlan> */
	public function of( Subscription $subscription ): array {
		if ( null !== $subscription->ends_on ) {
			return [];
		}
		return array_values( array_filter( $this->catalogue->all(), static fn ( OfferedPlan $one ): bool => $one->tax_class === $subscription->tax_class && ! self::terms( $one, $subscription )->equals( PlanTerms::of( $subscription ) ) ) );
	}

	public static function terms( OfferedPlan $plan, Subscription $subscription ): PlanTerms {
		return new PlanTerms( $plan->label, $plan->price, $subscription->quantity, $plan->every );
	}

	/** Who takes more may have it today; who takes less has paid for what runs. */
	public static function may_begin_at_once( OfferedPlan $plan, Subscription $subscription ): bool {
		return $plan->price->minor * $subscription->schedule->interval->months > $subscription->price->minor * $plan->every->months;
	}

	/** What it costs until the next period, beside what is given back; null when it cannot begin today. */
	public function costs_now( OfferedPlan $plan, Subscription $subscription ): ?Money {
		try {
			return self::may_begin_at_once( $plan, $subscription ) ? $this->preview->of( $subscription, new TurnRequest( self::terms( $plan, $subscription ), true ) )->turn?->sum() : null;
		} catch ( Refused ) {
			return null;
		}
	}

	/** Terms that the plan has now, where the customer agreed to other ones; null when there is nothing to agree to. */
	public function new_terms( AgreedTerms $agreed ): ?Terms {
		foreach ( $this->catalogue->all() as $plan ) {
			if ( $plan->product_id === $agreed->product_id && ! $plan->terms->is_empty() && $plan->terms->version !== $agreed->terms->version ) {
				return $plan->terms;
			}
		}
		return null;
	}
}
