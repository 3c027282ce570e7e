<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Suspension\Level;

/**
 * One thing that happens a number of civil days after the due date.
 */
final readonly class Step {

	private function __construct(
		public string $key,
		public int $day,
		public StepKind $kind,
		public bool $enabled,
		public ?Money $amount,
		public ?CustomerType $only,
		public string $label,
		public string $subject,
		public string $body,
		public ?Level $level,
	) {
	}

	/**
	 * @param int               $day    Civil days after the due date, 0 to 365.
	 * @param Money|null        $amount Of a fixed fee.
	 * @param CustomerType|null $only   Null = for everybody.
	 * @param string            $subject The owner's own text; empty = the text that comes with the kind.
	 * @param Level|null        $level  Of a suspension; null = full.
	 * @throws InvalidTimeline when key, day or amount cannot be.
	 */
	public static function of(
		string $key,
		int $day,
		StepKind $kind,
		bool $enabled = true,
		?Money $amount = null,
		?CustomerType $only = null,
		string $label = '',
		string $subject = '',
		string $body = '',
		?Level $level = null,
	): self {
		if ( 1 !== preg_match( '/\A[a-z][a-z0-9_]{0,39}\z/', $key ) ) {
			throw InvalidTimeline::bad_key( $key );
		}
		if ( $day < 0 || $day > 365 ) {
			throw InvalidTimeline::day_out_of_range( $key, $day );
		}
		if ( StepKind::fee === $kind && ( null === $amount || ! $amount->is_positive() ) ) {
			throw InvalidTimeline::fee_without_amount( $key );
		}
		return new self( $key, $day, $kind, $enabled, $amount, $only, $label, $subject, $body, StepKind::suspend === $kind ? $level ?? Level::full : null );
	}

	public function applies_to( CustomerType $type ): bool {
		return $this->enabled && ( null === $this->only || $this->only === $type );
	}
}
