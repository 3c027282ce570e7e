<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Reporting\ReadService;
use HostingInvoices\Application\Reporting\ServiceViews;
use HostingInvoices\Application\Suspension\ActOnService;
use HostingInvoices\Application\Suspension\ExemptService;
use HostingInvoices\Application\Suspension\ServiceAction;
use HostingInvoices\Domain\Suspension\GateAnswer;

/**
 * Services, the gate's answers for one, and switching it by hand.
 */
final readonly class ServicesController {

	public function __construct(
		private ServiceViews $views,
		private ReadService $read_service,
		private ActOnService $act_on_service,
		private ExemptService $exempt_service,
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
			]
		);
	}

	public function act( Call $call ): Answer {
		$this->act_on_service->execute( $call->id, ServiceAction::from( $call->body->line( 'action' ) ), $call->body->needed_text( 'reason' ), $call->actor );
		return $this->get( $call );
	}

	public function exempt( Call $call ): Answer {
		$this->exempt_service->execute( $call->id, $call->body->date( 'exempt_until' ), $call->body->text( 'reason' ), $call->actor );
		return $this->get( $call );
	}

	/** @return array{question: string, holds: bool, detail: string} */
	private static function answer( GateAnswer $answer ): array {
		return [ 'question' => $answer->question->value, 'holds' => $answer->holds, 'detail' => $answer->detail ];
	}
}
