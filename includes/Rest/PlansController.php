<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\AgreePlan;
use HostingInvoices\Application\Dunning\WithdrawPlan;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Reporting\PlanViews;
use HostingInvoices\Application\ShopSettings;

/**
 * Payment plans.
 */
final readonly class PlansController {

	public function __construct(
		private PlanViews $views,
		private AgreePlan $agree_plan,
		private WithdrawPlan $withdraw_plan,
		private ShopSettings $shop,
		private Clock $clock,
	) {
	}

	public function list( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->page( $query, $this->clock->today() ), $query, static fn ( array $row ): array => $row );
	}

	public function agree( Call $call ): Answer {
		$plan = Instalments::read( $call->body, $this->shop->currency() ) ?? throw $call->body->problem( 'instalments', 'missing' );
		return $this->one( $this->agree_plan->execute( $call->body->int( 'customer_id', 0 ), $plan, $call->body->text( 'note' ), $call->actor ) );
	}

	public function withdraw( Call $call ): Answer {
		$this->withdraw_plan->execute( $call->id, $call->body->needed_text( 'reason' ), $call->actor );
		return $this->one( $call->id );
	}

	private function one( int $id ): Answer {
		return Answer::with( $this->views->one( $id, $this->clock->today() ) ?? throw NotFound::thing( 'plan', $id ) );
	}
}
