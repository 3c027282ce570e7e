<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Acceptance;

/**
 * Rules in order: the first that is about somebody holds; whom none is about is taken on the usual terms.
 */
final readonly class AcceptancePolicy {

	public const MOST_RULES = 20;

	/** @param list<AcceptanceRule> $rules */
	private function __construct( public array $rules ) {
	}

	/**
	 * @param list<AcceptanceRule> $rules
	 * @throws InvalidAcceptance
	 */
	public static function of( array $rules ): self {
		if ( count( $rules ) > self::MOST_RULES ) {
			throw new InvalidAcceptance( 'too_many_rules', 'rules' );
		}
		return new self( $rules );
	}

	public function decide( Applicant $applicant ): Acceptance {
		foreach ( $this->rules as $index => $rule ) {
			if ( $rule->is_about( $applicant ) ) {
				return new Acceptance( $rule->terms, $index + 1, $rule->name, '' );
			}
		}
		return new Acceptance( AcceptanceTerms::usual(), 0, '', '' );
	}
}
