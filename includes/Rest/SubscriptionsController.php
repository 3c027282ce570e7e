<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Acceptance\AcceptService;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Reporting\SubscriptionViews;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Application\Subscriptions\AddSubscription;
use HostingInvoices\Application\Subscriptions\ChangeSubscription;
use HostingInvoices\Application\Subscriptions\EndSubscription;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Subscriptions.
 */
final readonly class SubscriptionsController {

	public function __construct(
		private SubscriptionViews $views,
		private AddSubscription $add_subscription,
		private ChangeSubscription $change_subscription,
		private EndSubscription $end_subscription,
		private AcceptService $accept,
		private NewServices $new_services,
		private SettingsStore $settings,
		private ShopSettings $shop,
		private Clock $clock,
	) {
	}

	public function list( Call $call ): Answer {
		$query = $call->list_query();
		$page  = $this->views->page( $query, $this->clock->today(), $this->settings->current()->issue_days_before_period );
		return Answer::page( $page, $query, static fn ( array $row ): array => $row );
	}

	public function add( Call $call ): Answer {
		$id = $this->add_subscription->execute(
			$call->body->int( 'customer_id', 0 ),
			CustomerType::from( $call->body->line( 'customer_type' ) ),
			$this->new_services->read( $call->body ),
			$call->actor,
		);
		$this->accept->execute( $id );
		return $this->one( $id );
	}

	public function change( Call $call ): Answer {
		$this->change_subscription->execute(
			$call->id,
			$call->body->has( 'label' ) ? $call->body->needed_line( 'label' ) : null,
			$call->body->money( 'price', $this->shop->currency() ),
			$call->body->int( 'quantity' ),
			$call->body->parsed( 'customer_type', CustomerType::from( ... ) ),
			$call->body->line_or_null( 'reference' ),
			$call->actor,
		);
		return $this->one( $call->id );
	}

	public function end( Call $call ): Answer {
		$this->end_subscription->execute( $call->id, $call->body->text( 'reason' ), $call->actor, $call->body->date( 'ends_on' ) );
		return $this->one( $call->id );
	}

	private function one( int $id ): Answer {
		$found = $this->views->one( $id, $this->clock->today(), $this->settings->current()->issue_days_before_period );
		return Answer::with( $found ?? throw NotFound::thing( 'subscription', $id ) );
	}
}
