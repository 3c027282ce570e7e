<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

use HostingInvoices\Domain\Money\Money;

/** What a subscription is about: the service, its price per period and per one, how many, and how long a period is. */
final readonly class PlanTerms {

	public function __construct(
		public string $label,
		public Money $price,
		public int $quantity,
		public Interval $every,
	) {
	}

	public static function of( Subscription $subscription ): self {
		return new self( $subscription->label, $subscription->price, $subscription->quantity, $subscription->schedule->interval );
	}

	public function equals( self $other ): bool {
		return $this->label === $other->label && $this->price->equals( $other->price ) && $this->quantity === $other->quantity && $this->every->equals( $other->every );
	}
}
