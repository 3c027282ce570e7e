<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Outbox\ActOnParked;
use HostingInvoices\Application\Reporting\ParkedViews;

/**
 * Effects that were given up.
 */
final readonly class ParkedController {

	public function __construct( private ParkedViews $views, private ActOnParked $act_on_parked ) {
	}

	public function list( Call $call ): Answer {
		$page = $this->views->page();
		return Answer::whole_list( $page->rows, $page->total );
	}

	public function act( Call $call ): Answer {
		$this->act_on_parked->execute( $call->id, 'try_again' === $call->body->line( 'action' ), $call->body->text( 'reason' ), $call->actor );
		return Answer::with( $this->views->page()->rows );
	}
}
