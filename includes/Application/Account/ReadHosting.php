<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Account;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\PayBacks\PayBacks;
use HostingInvoices\Application\Plans\OfferedPlan;
use HostingInvoices\Application\Plans\TermsRepository;
use HostingInvoices\Application\Reporting\ListInvoices;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Subscriptions\AdjustmentRepository;
use HostingInvoices\Application\Subscriptions\PlannedChangeRepository;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Domain\Subscriptions\PlannedChange;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * What a customer sees of the own services and invoices.
 */
final readonly class ReadHosting {

	private const INVOICES = 24;

	public function __construct(
		private CustomerRepository $customers,
		private SubscriptionRepository $subscriptions,
		private PlannedChangeRepository $planned,
		private AdjustmentRepository $adjustments,
		private TermsRepository $terms,
		private NoticeOf $notice,
		private ListInvoices $invoices,
		private PayBacks $pay_backs,
		private PlansToChoose $plans,
		private SettingsStore $settings,
		private Clock $clock,
	) {
	}

	/** Null when the user is no customer. */
	public function execute( int $customer_id ): ?HostingPage {
		$record = $this->customers->find( $customer_id );
		if ( null === $record ) {
			return null;
		}
		$today    = $this->clock->today();
		$planned  = $this->planned->of_customer( $customer_id );
		$running  = array_filter( $this->subscriptions->of_customer( $customer_id ), static fn ( Subscription $one ): bool => null === $one->ends_on || $one->ends_on->is_on_or_after( $today ) );
		$services = array_map( fn ( Subscription $one ): AccountService => $this->service( $one, $planned ), array_values( $running ) );
		return new HostingPage( $today, $services, $this->adjustments->waiting( $customer_id ), $this->invoices->of_customer( $customer_id, self::INVOICES ), $record->channel, $this->pay_backs->all( $customer_id ) );
	}

	/** @param list<PlannedChange> $planned */
	private function service( Subscription $subscription, array $planned ): AccountService {
		$coming = array_values( array_filter( $planned, static fn ( PlannedChange $one ): bool => $one->subscription_id === $subscription->id ) )[0] ?? null;
		$next   = null !== $coming && $coming->is_due( $subscription ) ? $coming->applied_to( $subscription ) : $subscription;
		$terms  = $this->terms->find( $subscription->id );
		return new AccountService(
			$subscription,
			$next->next_invoice_on( $this->settings->current()->issue_days_before_period ),
			null === $next->next_period() ? null : $next->next_charge(),
			$this->notice->earliest_end( $subscription ),
			$coming,
			$terms,
			array_map( fn ( OfferedPlan $plan ): array => [ 'plan' => $plan, 'now' => $this->plans->costs_now( $plan, $subscription ) ], $this->plans->of( $subscription ) ),
			null === $terms ? null : $this->plans->new_terms( $terms ),
		);
	}
}
