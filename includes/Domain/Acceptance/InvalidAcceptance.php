<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Acceptance;

/**
 * Rules or terms that mean nothing.
 */
final class InvalidAcceptance extends \DomainException {

	public function __construct( public readonly string $reason, public readonly string $field ) {
		parent::__construct( sprintf( 'Acceptance: %s is %s.', $field, $reason ) );
	}
}
