<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Domain\Dunning\Instalment;
use HostingInvoices\Domain\Dunning\InvalidPlan;
use HostingInvoices\Domain\Dunning\PaymentPlan;

/**
 * The instalments of a plan as they are typed.
 */
final readonly class Instalments {

	/**
	 * @return PaymentPlan|null Null when none was given.
	 * @throws Problem
	 */
	public static function read( Input $input, string $currency ): ?PaymentPlan {
		$parts = array_map(
			static fn ( Input $one ): Instalment => new Instalment( $one->needed_date( 'on' ), $one->needed_money( 'amount', $currency ) ),
			$input->groups( 'instalments' )
		);
		try {
			return [] === $parts ? null : PaymentPlan::of( $parts );
		} catch ( InvalidPlan $invalid ) {
			throw $input->problem( 'instalments', $invalid->reason );
		}
	}
}
