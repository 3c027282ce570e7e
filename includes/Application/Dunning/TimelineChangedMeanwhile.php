<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

/**
 * Somebody saved a newer version while this one was edited.
 */
final class TimelineChangedMeanwhile extends \RuntimeException {

	public function __construct( public readonly int $newest ) {
		parent::__construct( sprintf( 'Version %d of the timeline was saved meanwhile.', $newest ) );
	}
}
