<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\PeriodSchedule;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * A customer takes a service: the subscription begins on its anchor date.
 */
final readonly class AddSubscription {

	/** Longer ago would invoice years at once; further ahead is a slip of the keyboard. */
	private const MONTHS_BACK  = 24;
	private const MONTHS_AHEAD = 24;

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private CustomerRepository $customers,
		private SettingsStore $settings,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $path Before the names of fields in errors, as `services.0.`.
	 * @return int The subscription.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $customer_id, CustomerType $type, NewService $service, int $actor_id, string $path = '' ): int {
		$today = $this->clock->today();
		if ( $service->price->is_negative() ) {
			throw Refused::because( 'amount_negative', $path . 'price' );
		}
		if ( $service->from->is_before( $today->plus_months( -self::MONTHS_BACK ) ) ) {
			throw Refused::because( 'date_too_long_ago', $path . 'from' );
		}
		if ( $service->from->is_after( $today->plus_months( self::MONTHS_AHEAD ) ) ) {
			throw Refused::because( 'date_too_far', $path . 'from' );
		}
		return $this->transaction->run( fn (): int => $this->add( $customer_id, $type, $service, $actor_id ) );
	}

	private function add( int $customer_id, CustomerType $type, NewService $service, int $actor_id ): int {
		$this->customers->lock( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
		$schedule = PeriodSchedule::of( $service->from, $service->every );
		$draft    = new Subscription( 0, $customer_id, $type, $service->label, $service->price, $service->quantity, '', $schedule, 0, null );
		$id       = $this->subscriptions->add( $draft, '' === $service->reference ? $service->label : $service->reference, $this->clock->now() );
		$this->customers->next_invoice_on( $customer_id, $this->subscriptions->earliest_next_period( $customer_id )?->plus_days( -$this->settings->current()->issue_days_before_period ) );
		$this->story->tell( new Happening( EventKind::subscription_started, $customer_id, $this->clock->today(), $this->clock->now(), actor_id: $actor_id, amount: $service->price, names_date: $service->from, detail: $service->label ) );
		return $id;
	}
}
