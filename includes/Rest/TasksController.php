<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\FinishTask;
use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\TaskViews;

/**
 * What a person is asked to do, calls and letters aside.
 */
final readonly class TasksController {

	public function __construct( private TaskViews $views, private FinishTask $finish_task, private Clock $clock ) {
	}

	public function list( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->page( $query, $this->clock->today() ), $query, static fn ( array $row ): array => $row );
	}

	public function finish( Call $call ): Answer {
		$this->finish_task->execute( $call->id, $call->body->line( 'outcome' ), $call->body->text( 'note' ), $call->actor );
		return Answer::with( $this->views->page( new ListQuery( per_page: 100 ), $this->clock->today() )->rows );
	}
}
