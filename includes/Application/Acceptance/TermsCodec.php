<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Domain\Acceptance\AcceptanceRule;
use HostingInvoices\Domain\Acceptance\AcceptanceTerms;
use HostingInvoices\Domain\Acceptance\InvalidAcceptance;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Rules and terms as they are kept, and as contract/acceptance.ts has them.
 *
 * @phpstan-type TermsArray array{in_advance: bool, deposit_percent: int, term_days: int|null, mandate: bool, approval: bool}
 * @phpstan-type RuleArray array{name: string, customer_type: string|null, known: bool|null, amount_from: string|null, days_late_from: int|null, broken_from: int|null, suspensions_from: int|null, terms: TermsArray}
 */
final readonly class TermsCodec {

	/** @return TermsArray */
	public static function terms_to_array( AcceptanceTerms $terms ): array {
		return [
			'in_advance'      => $terms->in_advance,
			'deposit_percent' => $terms->deposit_percent,
			'term_days'       => $terms->term_days,
			'mandate'         => $terms->mandate,
			'approval'        => $terms->approval,
		];
	}

	/**
	 * @param array<mixed> $terms
	 * @throws InvalidAcceptance
	 */
	public static function terms( array $terms ): AcceptanceTerms {
		return AcceptanceTerms::of(
			true === ( $terms['in_advance'] ?? false ),
			self::number( $terms['deposit_percent'] ?? null ) ?? 0,
			self::number( $terms['term_days'] ?? null ),
			true === ( $terms['mandate'] ?? false ),
			true === ( $terms['approval'] ?? false ),
		);
	}

	/** @return RuleArray */
	public static function rule_to_array( AcceptanceRule $rule ): array {
		return [
			'name'             => $rule->name,
			'customer_type'    => $rule->type?->value,
			'known'            => $rule->known,
			'amount_from'      => $rule->amount_from?->to_decimal(),
			'days_late_from'   => $rule->days_late_from,
			'broken_from'      => $rule->broken_from,
			'suspensions_from' => $rule->suspensions_from,
			'terms'            => self::terms_to_array( $rule->terms ),
		];
	}

	/**
	 * @param array<mixed> $rule
	 * @throws InvalidAcceptance
	 */
	public static function rule( array $rule, string $currency ): AcceptanceRule {
		$amount = $rule['amount_from'] ?? null;
		$name   = $rule['name'] ?? '';
		$type   = $rule['customer_type'] ?? null;
		return new AcceptanceRule(
			is_string( $name ) ? $name : '',
			is_string( $type ) ? CustomerType::tryFrom( $type ) : null,
			is_bool( $rule['known'] ?? null ) ? $rule['known'] : null,
			is_string( $amount ) && '' !== $amount ? Money::from_decimal( str_replace( ',', '.', $amount ), $currency ) : null,
			self::number( $rule['days_late_from'] ?? null ),
			self::number( $rule['broken_from'] ?? null ),
			self::number( $rule['suspensions_from'] ?? null ),
			self::terms( is_array( $rule['terms'] ?? null ) ? $rule['terms'] : [] ),
		);
	}

	private static function number( mixed $value ): ?int {
		return is_int( $value ) ? $value : null;
	}
}
