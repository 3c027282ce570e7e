<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Reporting\ReadComingSuspensions;
use HostingInvoices\Application\Reporting\ReadService;
use HostingInvoices\Application\Reporting\ServiceViews;
use HostingInvoices\Application\Suspension\ActOnService;
use HostingInvoices\Application\Suspension\AnswerDrift;
use HostingInvoices\Application\Suspension\ExemptCustomer;
use HostingInvoices\Application\Suspension\ExemptService;
use HostingInvoices\Application\Suspension\MapService;
use HostingInvoices\Application\Suspension\ServiceAction;
use HostingInvoices\Application\Suspension\TellState;
use HostingInvoices\Domain\Suspension\GateAnswer;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Services, the gate's answers for one, and switching it by hand.
 */
final readonly class ServicesController {

	public function __construct(
		private ServiceViews $views,
		private ReadService $read_service,
		private ActOnService $act_on_service,
		private ExemptService $exempt_service,
		private ExemptCustomer $exempt_customer,
		private AnswerDrift $answer_drift,
		private TellState $tell_state,
		private MapService $map_service,
		private ReadComingSuspensions $coming,
		private Clock $clock,
	) {
	}

	public function list( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->page( $query, $this->clock->today() ), $query, static fn ( array $row ): array => $row );
	}

	public function get( Call $call ): Answer {
		$read = $this->read_service->execute( $call->id );
		return Answer::with(
			[
				...$read['service'],
				'gate'            => array_map( self::answer( ... ), $read['gate'] ),
				'suspension_from' => $read['suspension_from']?->to_string(),
				'story'           => $read['story'],
				'does'            => $read['does']?->value,
			]
		);
	}

	public function act( Call $call ): Answer {
		$this->act_on_service->execute( $call->id, ServiceAction::from( $call->body->line( 'action' ) ), $call->body->needed_text( 'reason' ), $call->actor, Level::tryFrom( $call->body->line( 'level' ) ) ?? Level::full );
		return $this->get( $call );
	}

	public function exempt( Call $call ): Answer {
		$this->exempt_service->execute( $call->id, $call->body->date( 'exempt_until' ), $call->body->text( 'reason' ), $call->actor );
		return $this->get( $call );
	}

	public function answer_drift( Call $call ): Answer {
		$this->answer_drift->execute( $call->id, true === ( $call->body->all()['leave'] ?? null ), $call->body->needed_text( 'reason' ), $call->actor );
		return $this->get( $call );
	}

	public function tell_state( Call $call ): Answer {
		$this->tell_state->execute( $call->id, ServiceState::from( $call->body->line( 'seen' ) ), $call->body->needed_text( 'reason' ), $call->actor );
		return $this->get( $call );
	}

	public function map( Call $call ): Answer {
		$this->map_service->execute( $call->id, $call->body->int( 'server_id', 0 ), $call->body->line( 'account' ), $call->actor );
		return $this->get( $call );
	}

	public function exempt_customer( Call $call ): Answer {
		$this->exempt_customer->execute( $call->id, $call->body->date( 'exempt_until' ), $call->body->text( 'reason' ), $call->actor );
		return Answer::with( $this->views->of_customer( $call->id ) );
	}

	public function coming(): Answer {
		$coming = $this->coming->execute();
		$rows   = [];
		foreach ( $coming['rows'] as $row ) {
			$service = $this->views->one( $row['service_id'] );
			if ( null !== $service ) {
				$rows[] = [
					'on'          => $row['on']->to_string(),
					'service_id'  => $service['id'],
					'label'       => $service['label'],
					'reference'   => $service['reference'],
					'customer_id' => $service['customer_id'],
					'customer'    => $service['customer'],
					'level'       => $row['level']->value,
					'does'        => $row['does']?->value,
					'held_by'     => $row['held_by'],
				];
			}
		}
		return Answer::with( [ 'from' => $coming['from']->to_string(), 'until' => $coming['until']->to_string(), 'rows' => $rows ] );
	}

	/** @return array{question: string, holds: bool, detail: string} */
	private static function answer( GateAnswer $answer ): array {
		return [ 'question' => $answer->question->value, 'holds' => $answer->holds, 'detail' => $answer->detail ];
	}
}
