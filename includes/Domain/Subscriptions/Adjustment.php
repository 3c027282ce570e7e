<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * A line for the customer's next invoice that is no period of its own: the part of one that a new plan costs, or what is
 * given back of one that was charged already. An issued invoice is never edited.
 */
final readonly class Adjustment {

	/**
	 * @param int         $id       0 = not kept yet.
	 * @param Money       $amount   Before discount; below zero gives back.
	 * @param Period      $days     The days it is about.
	 * @param Period|null $whole    Of a charge: the period that $value is the price of. Null = it gives back.
	 * @param Money|null  $value    Of a charge: what that whole period costs.
	 * @param bool        $no_discount It is no price, such as a deposit: nothing is taken off it.
	 */
	private function __construct(
		public int $id,
		public int $subscription_id,
		public string $label,
		public string $tax_class,
		public CustomerType $customer_type,
		public Period $days,
		public Money $amount,
		public int $quantity,
		public ?Period $whole,
		public ?Money $value,
		public bool $no_discount = false,
	) {}

	/** What days cost that belong to a period whose price is known. */
	public static function charge( Subscription $subscription, Period $whole, Period $days ): self {
		$value = $subscription->charge();
		return new self( 0, $subscription->id, $subscription->label, $subscription->tax_class, $subscription->customer_type, $days, DayValues::of( $whole, $value )->between( $days->first, $days->last ), $subscription->quantity, $whole, $value );
	}

	/** What is given back of days that were charged. */
	public static function credit( Subscription $subscription, CoveredDays $covered, Period $days ): self {
		return new self( 0, $subscription->id, $covered->label, $covered->tax_class, $subscription->customer_type, $days, $covered->paid_from( $days->first )->negated(), 1, null, null );
	}

	/** As it was kept. */
	public static function kept( int $id, int $subscription_id, string $label, string $tax_class, CustomerType $type, Period $days, Money $amount, int $quantity, bool $no_discount = false ): self {
		return new self( $id, $subscription_id, $label, $tax_class, $type, $days, $amount, $quantity, null, null, $no_discount );
	}

	public function gives_back(): bool {
		return $this->amount->is_negative();
	}

	/** The same charge for its days up to one; null when none is left. */
	public function up_to( CivilDate $last ): ?self {
		if ( null === $this->whole || null === $this->value || $last->is_before( $this->days->first ) ) {
			return null;
		}
		$days = Period::of( $this->days->first, $last );
		return new self( $this->id, $this->subscription_id, $this->label, $this->tax_class, $this->customer_type, $days, DayValues::of( $this->whole, $this->value )->between( $days->first, $days->last ), $this->quantity, $this->whole, $this->value );
	}

	/** The same with another amount: a credit of which only a part fits on an invoice. */
	public function with_amount( Money $amount ): self {
		return new self( $this->id, $this->subscription_id, $this->label, $this->tax_class, $this->customer_type, $this->days, $amount, $this->quantity, $this->whole, $this->value, $this->no_discount );
	}

	/** A line that is about the subscription and not about days of it: a deposit, or what is given back of one. */
	public static function of_subscription( Subscription $subscription, string $label, Period $days, Money $amount ): self {
		return new self( 0, $subscription->id, $label, $subscription->tax_class, $subscription->customer_type, $days, $amount, 1, null, null, true );
	}
}
