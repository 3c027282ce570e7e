<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Reporting\ReadCustomer;
use HostingInvoices\Application\Reporting\SubscriptionViews;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Application\Subscriptions\AlignSubscriptions;
use HostingInvoices\Application\Subscriptions\ChangePlan;
use HostingInvoices\Application\Subscriptions\PauseSubscription;
use HostingInvoices\Application\Subscriptions\PreviewPlanChange;
use HostingInvoices\Application\Subscriptions\ResumeSubscription;
use HostingInvoices\Application\Subscriptions\TurnRequest;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\PlanTerms;
use HostingInvoices\Rest\Present\CustomerPresenter;

/**
 * Turns in the life of a subscription.
 */
final readonly class LifeController {

	public function __construct(
		private PreviewPlanChange $preview_plan_change,
		private ChangePlan $change_plan,
		private PauseSubscription $pause_subscription,
		private ResumeSubscription $resume_subscription,
		private AlignSubscriptions $align_subscriptions,
		private SubscriptionViews $views,
		private ReadCustomer $read_customer,
		private SettingsStore $settings,
		private ShopSettings $shop,
		private Clock $clock,
	) {
	}

	public function preview_plan( Call $call ): Answer {
		$change = $this->preview_plan_change->execute( $call->id, $this->request( $call->body ) );
		$lines  = null === $change->turn ? [] : [ ...$change->turn->credits, ...$change->turn->charges ];
		return Answer::with(
			[
				'from'           => $change->from->to_string(),
				'lines'          => array_map( CustomerPresenter::day_line( ... ), $lines ),
				'sum'            => $change->turn?->sum()->to_decimal() ?? '0.00',
				'charge'         => $change->after->charge()->to_decimal(),
				'next_period_on' => $change->after->next_period()?->first->to_string(),
			]
		);
	}

	public function change_plan( Call $call ): Answer {
		$this->change_plan->execute( $call->id, $this->request( $call->body ), $call->actor );
		return $this->one( $call->id );
	}

	public function pause( Call $call ): Answer {
		$this->pause_subscription->execute( $call->id, $call->body->needed_date( 'until' ), $call->body->text( 'reason' ), $call->actor );
		return $this->one( $call->id );
	}

	public function resume( Call $call ): Answer {
		$this->resume_subscription->execute( $call->id, $call->actor );
		return $this->one( $call->id );
	}

	public function change_billing_day( Call $call ): Answer {
		$this->align_subscriptions->execute( $call->id, $call->body->int( 'day', 0 ), $call->actor );
		return Answer::with( CustomerPresenter::page( $this->read_customer->execute( $call->id ) ) );
	}

	private function request( Input $fields ): TurnRequest {
		$terms = new PlanTerms(
			$fields->needed_line( 'label' ),
			$fields->needed_money( 'price', $this->shop->currency() ),
			$fields->int( 'quantity', 1 ),
			$fields->parsed( 'every', Interval::parse( ... ) ) ?? throw $fields->problem( 'every', 'missing' ),
		);
		return new TurnRequest( $terms, true === ( $fields->all()['at_once'] ?? null ), true === ( $fields->all()['invoice_now'] ?? null ) );
	}

	private function one( int $id ): Answer {
		$found = $this->views->one( $id, $this->clock->today(), $this->settings->current()->issue_days_before_period );
		return Answer::with( $found ?? throw NotFound::thing( 'subscription', $id ) );
	}
}
