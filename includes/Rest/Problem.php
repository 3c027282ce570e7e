<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

/**
 * A request that is refused before any use case sees it, or because of one of its fields.
 */
final class Problem extends \RuntimeException {

	/** @param array<string, string> $fields Dotted path → sentence. */
	private function __construct( public readonly string $reason, public readonly int $status, string $sentence, public readonly array $fields ) {
		parent::__construct( $sentence );
	}

	public static function with_request( string $reason, int $status, string $sentence ): self {
		return new self( $reason, $status, $sentence, [] );
	}

	/** @param non-empty-array<string, string> $fields Dotted path → sentence. */
	public static function in_fields( string $reason, array $fields, int $status = 400 ): self {
		return new self( $reason, $status, reset( $fields ), $fields );
	}
}
