<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Subscriptions\AdjustmentRepository;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * Who paid the last invoice on time gets a line that takes a percentage off the periods of this one, per rate of VAT.
 */
final readonly class RewardOnTime {

	public function __construct(
		private InvoiceRepository $invoices,
		private AdjustmentRepository $adjustments,
		private RewardWording $wording,
		private SettingsStore $settings,
	) {
	}

	/**
	 * Inside the transaction that makes the invoice, before what waits for it is gathered.
	 *
	 * @param list<Subscription> $due
	 * @param list<DraftLine>    $lines The periods.
	 */
	public function execute( int $customer_id, array $due, array $lines, bool $has_debit_discount ): void {
		$reward = $this->settings->current()->on_time;
		if ( [] === $lines || ! $reward->is_given() ) {
			return;
		}
		$last = $this->invoices->latest_of( $customer_id );
		if ( null === $last || ! $reward->is_earned( $last, $has_debit_discount ) ) {
			return;
		}
		foreach ( $this->by_rate( $lines ) as [ $line, $sum ] ) {
			$off = $reward->on( $sum );
			foreach ( $due as $subscription ) {
				if ( $subscription->id === $line->subscription_id && $off->is_positive() ) {
					$label = $this->wording->on_time( $reward->percentage, $last->number, $customer_id );
					$this->adjustments->add( $customer_id, Adjustment::of_subscription( $subscription, $label, $line->period, $off->negated() ) );
				}
			}
		}
	}

	/**
	 * @param list<DraftLine> $lines
	 * @return array<string, array{DraftLine, Money}> The first line of each rate, and what all of it comes to.
	 */
	private function by_rate( array $lines ): array {
		$sums = [];
		foreach ( $lines as $line ) {
			$worth                    = $line->amount->minus( $line->discount );
			[ $first, $sum ]          = $sums[ $line->tax_class ] ?? [ $line, Money::zero( $worth->currency ) ];
			$sums[ $line->tax_class ] = [ $first, $sum->plus( $worth ) ];
		}
		return $sums;
	}
}
