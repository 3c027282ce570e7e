<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * Steps that cannot form a timeline.
 */
final class InvalidTimeline extends \DomainException {

	private function __construct( public readonly string $reason, public readonly string $step, string $message ) {
		parent::__construct( $message );
	}

	public static function bad_key( string $key ): self {
		return new self( 'step_key', $key, sprintf( 'A step\'s key is lower-case letters, digits and underscores; got "%s".', $key ) );
	}

	public static function day_out_of_range( string $key, int $day ): self {
		return new self( 'step_day', $key, sprintf( 'Step "%s" falls on day %d; it has to be between -60 and 365.', $key, $day ) );
	}

	public static function without_amount( string $key ): self {
		return new self( 'step_amount', $key, sprintf( 'Step "%s" needs an amount above zero.', $key ) );
	}

	public static function wrong_anchor( string $key ): self {
		return new self( 'step_anchor', $key, sprintf( 'The day of step "%s" cannot be counted from there.', $key ) );
	}

	public static function wrong_hours( string $key ): self {
		return new self( 'step_hours', $key, sprintf( 'The hours of step "%s" have no beginning, no end, or end before they begin.', $key ) );
	}

	public static function key_twice( string $key ): self {
		return new self( 'step_key_twice', $key, sprintf( 'Two steps have the key "%s".', $key ) );
	}

	public static function empty(): self {
		return new self( 'no_steps', '', 'A timeline has at least one step.' );
	}
}
