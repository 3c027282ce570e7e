<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

/**
 * What a route does, and where its fields stand that a use case names by a shorter name.
 */
final readonly class Action {

	/**
	 * @param \Closure( Call ): Answer $run
	 * @param array<string, string>    $fields Name in an error → dotted path on the wire.
	 */
	public function __construct( public \Closure $run, public array $fields ) {
	}
}
