<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Money\Money;

/** What the cantonal court asks of a claimant that is no natural person, by the size of the claim. */
final readonly class CourtFees {

	/** @param non-empty-list<array{up_to: Money|null, fee: Money}> $slices Ascending, null in the last one only. */
	public function __construct( public array $slices ) {}

	/** @param Money $claim Principal, interest and costs; in euros. */
	public function on( Money $claim ): Money {
		foreach ( $this->slices as $slice ) {
			if ( null === $slice['up_to'] || $claim->compare( $slice['up_to'] ) <= 0 ) {
				return $slice['fee'];
			}
		}
		return $this->slices[ count( $this->slices ) - 1 ]['fee'];
	}
}
