<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Reporting\MessageViews;

/**
 * Messages as they were sent.
 */
final readonly class MessagesController {

	public function __construct( private MessageViews $messages ) {
	}

	public function get( Call $call ): Answer {
		return Answer::with( $this->messages->one( $call->id ) ?? throw NotFound::thing( 'message', $call->id ) );
	}
}
