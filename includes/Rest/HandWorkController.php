<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Suspension\FinishHandWork;
use HostingInvoices\Application\Suspension\HandWork;
use HostingInvoices\WordPress\Running\Doorbell;

/**
 * What a person does on panels that have no door for programs.
 */
final readonly class HandWorkController {

	public function __construct( private HandWork $work, private FinishHandWork $finish_hand_work, private Clock $clock ) {
	}

	public function list(): Answer {
		$today = $this->clock->today()->to_string();
		$rows  = array_map( static fn ( array $task ): array => [ ...array_diff_key( $task, [ 'epoch' => 0 ] ), 'overdue' => $task['do_by'] < $today ], $this->work->open() );
		return Answer::with( $rows );
	}

	public function finish( Call $call ): Answer {
		$this->finish_hand_work->execute( $call->id, $call->actor );
		do_action( Doorbell::EFFECTS_WAITING );
		return $this->list();
	}
}
