<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Plans;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Interval;

/**
 * What a product sells as a subscription: intervals with their prices, and on which conditions.
 */
final readonly class Plan {

	public const MOST_NOTICE_MONTHS = 12;

	/** The longest that the law lets a consumer be held after a tacit renewal (art. 6:236 onder j BW, "Wet Van Dam"). */
	private const CONSUMERS_NOTICE_MONTHS = 1;

	/** @param non-empty-list<PlanPrice> $prices Shortest interval first. */
	private function __construct(
		public array $prices,
		public Money $set_up_fee,
		public bool $first_period_free,
		public int $notice_months,
		public Terms $terms,
	) {
	}

	/**
	 * @param list<PlanPrice> $prices
	 * @param int             $notice_months Of a business.
	 * @throws InvalidPlan
	 */
	public static function of( array $prices, Money $set_up_fee, bool $first_period_free, int $notice_months, Terms $terms ): self {
		if ( [] === $prices ) {
			throw InvalidPlan::without_price();
		}
		if ( $notice_months < 0 || $notice_months > self::MOST_NOTICE_MONTHS ) {
			throw InvalidPlan::notice( self::MOST_NOTICE_MONTHS );
		}
		usort( $prices, static fn ( PlanPrice $one, PlanPrice $other ): int => $one->every->months <=> $other->every->months );
		foreach ( $prices as $index => $price ) {
			if ( $price->price->currency !== $set_up_fee->currency ) {
				throw InvalidPlan::currency();
			}
			if ( $price->price->is_negative() || $set_up_fee->is_negative() ) {
				throw InvalidPlan::amount_negative();
			}
			if ( $index > 0 && $prices[ $index - 1 ]->every->equals( $price->every ) ) {
				throw InvalidPlan::interval_twice( $price->every->months );
			}
		}
		return new self( $prices, $set_up_fee, $first_period_free, $notice_months, $terms );
	}

	/** The price at an interval; null when it is not sold so. */
	public function price( Interval $every ): ?PlanPrice {
		foreach ( $this->prices as $price ) {
			if ( $price->every->equals( $every ) ) {
				return $price;
			}
		}
		return null;
	}

	/** The one that is taken where nobody chose. */
	public function usual(): PlanPrice {
		return $this->prices[0];
	}

	/** What one costs in the first period. */
	public function first_charge( PlanPrice $price ): Money {
		return $this->first_period_free ? Money::zero( $price->price->currency ) : $price->price;
	}

	/** How long before the end of a period it is to be cancelled, when so many months were agreed. */
	public static function notice_for( CustomerType $type, int $agreed_months ): int {
		return CustomerType::consumer === $type ? min( self::CONSUMERS_NOTICE_MONTHS, $agreed_months ) : $agreed_months;
	}
}
