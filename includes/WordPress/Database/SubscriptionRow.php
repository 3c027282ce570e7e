<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\Domain\Subscriptions\PeriodSchedule;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * A row of {subscriptions} as a subscription.
 */
final class SubscriptionRow {

	public static function read( Row $row ): Subscription {
		return new Subscription(
			$row->int( 'id' ),
			$row->int( 'customer_id' ),
			CustomerType::from( $row->text( 'customer_type' ) ),
			$row->text( 'label' ),
			$row->money( 'price_minor', $row->text( 'currency' ) ),
			$row->int( 'quantity' ),
			$row->text( 'tax_class' ),
			PeriodSchedule::of( $row->date( 'anchor_on' ), Interval::of_months( $row->int( 'interval_months' ) ) ),
			$row->int( 'next_index' ),
			$row->date_or_null( 'ends_on' ),
			$row->int( 'schedule_no' ),
			null === $row->text_or_null( 'paused_from' ) ? null : Period::of( $row->date( 'paused_from' ), $row->date( 'paused_until' ) ),
		);
	}
}
