<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Suspension\AnnounceTermination;
use HostingInvoices\Application\Suspension\TerminateService;

/**
 * Removing a service for good: announced, and confirmed by a person.
 */
final readonly class TerminationController {

	public function __construct( private AnnounceTermination $announce_termination, private TerminateService $terminate_service, private ServicesController $services ) {
	}

	public function announce( Call $call ): Answer {
		$this->announce_termination->execute( $call->id, $call->body->date( 'on' ), $call->body->needed_text( 'reason' ), $call->actor );
		return $this->services->get( $call );
	}

	public function terminate( Call $call ): Answer {
		$this->terminate_service->execute( $call->id, $call->body->line( 'reference' ), $call->body->needed_line( 'backup' ), $call->body->needed_text( 'reason' ), $call->actor );
		return $this->services->get( $call );
	}
}
