<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Acceptance;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/**
 * On which terms the shop takes an order.
 */
final readonly class AcceptanceTerms {

	public const LONGEST_TERM = 60;

	/**
	 * @param bool     $in_advance      The service begins when it is paid for.
	 * @param int      $deposit_percent Of the price of a period; 0 = none.
	 * @param int|null $term_days       To pay an invoice; null = as the shop has it.
	 * @param bool     $mandate         Only by direct debit.
	 * @param bool     $approval        The owner looks at it first.
	 */
	private function __construct(
		public bool $in_advance,
		public int $deposit_percent,
		public ?int $term_days,
		public bool $mandate,
		public bool $approval,
	) {
	}

	/** @throws InvalidAcceptance */
	public static function of( bool $in_advance = false, int $deposit_percent = 0, ?int $term_days = null, bool $mandate = false, bool $approval = false ): self {
		if ( $deposit_percent < 0 || $deposit_percent > 100 ) {
			throw new InvalidAcceptance( 'percentage', 'deposit_percent' );
		}
		if ( null !== $term_days && ( $term_days < 1 || $term_days > self::LONGEST_TERM ) ) {
			throw new InvalidAcceptance( 'term_days', 'term_days' );
		}
		return new self( $in_advance, $deposit_percent, $term_days, $mandate, $approval );
	}

	/** As for everybody. */
	public static function usual(): self {
		return new self( false, 0, null, false, false );
	}

	public function is_usual(): bool {
		return ! $this->in_advance && 0 === $this->deposit_percent && null === $this->term_days && ! $this->mandate && ! $this->approval;
	}

	/** Of each the stricter: what one asks, the other cannot forgive. */
	public function and( self $other ): self {
		$terms = array_filter( [ $this->term_days, $other->term_days ], static fn ( ?int $days ): bool => null !== $days );
		return new self(
			$this->in_advance || $other->in_advance,
			max( $this->deposit_percent, $other->deposit_percent ),
			[] === $terms ? null : min( $terms ),
			$this->mandate || $other->mandate,
			$this->approval || $other->approval,
		);
	}

	/**
	 * As the checkout can hold them: where nobody can pay by direct debit, who must is asked to pay in advance. What waits
	 * for the owner is not collected before.
	 */
	public function at_checkout( bool $debit_is_offered ): self {
		$by_debit = $this->mandate && $debit_is_offered && ! $this->in_advance && ! $this->approval;
		return new self( $this->in_advance || ( $this->mandate && ! $by_debit ), $this->deposit_percent, $this->term_days, $by_debit, $this->approval );
	}

	/** Days to pay an invoice that is made some days before its period: who pays in advance has paid when that begins. */
	public function days_to_pay( int $usual, int $days_before_period ): ?int {
		$days = $this->term_days ?? $usual;
		return match ( true ) {
			$this->in_advance => max( 1, min( $days, $days_before_period ) ),
			default => $this->term_days,
		};
	}

	/** @param Money $price Of a period. */
	public function deposit( Money $price ): Money {
		return $price->percentage( Percentage::from_decimal( (string) $this->deposit_percent ) );
	}
}
