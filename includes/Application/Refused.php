<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * What was asked may not be done, or makes no sense as things stand: the field and the reason.
 *
 * The sentence for the reader is made from the reason in one place (Rest\Sentences).
 */
final class Refused extends \DomainException {

	/**
	 * @param string                $reason Machine key.
	 * @param string                $field  Dotted path of the field on the wire; empty = none.
	 * @param array<string, scalar> $facts  What the sentence names.
	 */
	private function __construct( public readonly string $reason, public readonly string $field, public readonly array $facts ) {
		parent::__construct( $reason . ( '' === $field ? '' : " ($field)" ) );
	}

	/** @param array<string, scalar> $facts */
	public static function because( string $reason, string $field = '', array $facts = [] ): self {
		return new self( $reason, $field, $facts );
	}
}
