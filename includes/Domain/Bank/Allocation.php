<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Bank;

use HostingInvoices\Domain\Money\Money;

/**
 * What a payment is for: certain enough to be booked, or a suggestion that a person confirms.
 */
final readonly class Allocation {

	/** From here on nobody is asked. */
	public const CERTAIN = 100;

	/**
	 * @param string      $why        Machine key of what it was recognised by, or what is wrong.
	 * @param int         $confidence 0 to 100; below 100 it is a suggestion.
	 * @param list<Share> $shares     Empty = nothing was recognised.
	 * @param Money       $left       What no invoice takes.
	 */
	private function __construct( public string $why, public int $confidence, public array $shares, public Money $left ) {
	}

	/** @param list<Share> $shares */
	public static function of( string $why, int $confidence, array $shares, Money $amount ): self {
		foreach ( $shares as $share ) {
			$amount = $amount->minus( $share->amount );
		}
		return new self( $why, $confidence, $shares, $amount );
	}

	public static function none( string $why, Money $amount ): self {
		return new self( $why, 0, [], $amount );
	}

	public function is_certain(): bool {
		return self::CERTAIN === $this->confidence;
	}
}
