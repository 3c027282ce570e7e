<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * May costs be charged on a small claim from a contract that goes on? Since 1 October 2024 a consumer owes
 * at most € 140 per six months for such claims. How that builds up per claim was not found, so this is
 * stricter: one small claim with costs per contract, and none on a further one within six months.
 */
final readonly class SmallClaimRule {

	/** The only reason there is, for screens and for the event `fee_refused`. */
	public const REASON = 'small_claim_within_months';

	private function __construct( private LegalFigures $figures ) {}

	public static function of( LegalFigures $figures ): self {
		return new self( $figures );
	}

	/**
	 * @param CustomerType    $type
	 * @param Money           $principal
	 * @param CivilDate       $on                              The day the costs would be charged.
	 * @param list<CivilDate> $earlier_costs_on_same_contract  Days on which costs were charged before, also those before the rule.
	 */
	public function allows( CustomerType $type, Money $principal, CivilDate $on, array $earlier_costs_on_same_contract ): bool {
		return null === $this->allowed_from( $type, $principal, $on, $earlier_costs_on_same_contract );
	}

	/**
	 * Why not, as a machine key; null where costs are allowed.
	 *
	 * @param CustomerType    $type
	 * @param Money           $principal
	 * @param CivilDate       $on
	 * @param list<CivilDate> $earlier_costs_on_same_contract
	 */
	public function reason_against( CustomerType $type, Money $principal, CivilDate $on, array $earlier_costs_on_same_contract ): ?string {
		return $this->allows( $type, $principal, $on, $earlier_costs_on_same_contract ) ? null : self::REASON;
	}

	/**
	 * The first day on which costs would be allowed again; null where they are allowed now.
	 *
	 * @param CustomerType    $type
	 * @param Money           $principal
	 * @param CivilDate       $on
	 * @param list<CivilDate> $earlier_costs_on_same_contract
	 */
	public function allowed_from( CustomerType $type, Money $principal, CivilDate $on, array $earlier_costs_on_same_contract ): ?CivilDate {
		$limit = $this->figures->small_claims->find( $on )?->value;
		if ( CustomerType::consumer !== $type || null === $limit || [] === $earlier_costs_on_same_contract || $principal->compare( $limit->below ) >= 0 ) {
			return null;
		}
		$from = CivilDate::latest( ...$earlier_costs_on_same_contract )->plus_months( $limit->months );
		return $from->is_after( $on ) ? $from : null;
	}
}
