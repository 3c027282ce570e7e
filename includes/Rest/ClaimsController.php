<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Claims\HandOver;
use HostingInvoices\Application\Claims\ReadHandOver;
use HostingInvoices\Application\Clock;
use HostingInvoices\Rest\Present\ClaimPresenter;

/**
 * What a customer can be asked, and handing it over.
 */
final readonly class ClaimsController {

	public function __construct( private ReadHandOver $read, private HandOver $hand_over, private Clock $clock ) {
	}

	public function get( Call $call ): Answer {
		return Answer::with( ClaimPresenter::claim( $this->read->execute( $call->id, $call->query->date( 'on' ) ?? $this->clock->today() ) ) );
	}

	public function hand_over( Call $call ): Answer {
		$this->hand_over->execute( $call->id, $call->body->line( 'to' ), $call->body->text( 'note' ), $call->actor );
		return $this->get( $call );
	}
}
