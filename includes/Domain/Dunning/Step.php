<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Suspension\Level;

/**
 * One thing that happens a number of civil days from the due date, or from the payment.
 */
final readonly class Step {

	private const EARLIEST = -60;
	private const LATEST   = 365;

	private function __construct(
		public string $key,
		public int $day,
		public StepKind $kind,
		public bool $enabled,
		public ?Money $amount,
		public Conditions $for,
		public string $label,
		public string $subject,
		public string $body,
		public Manner $manner,
		public StepTexts $texts,
		public ?Level $level,
	) {
	}

	/**
	 * @param int                          $day     Civil days after the due date, or the payment; below 0: before it.
	 * @param Money|null                   $amount  Of a fixed fee, of a voucher, or own costs.
	 * @param Conditions|CustomerType|null $for     Null = for everybody.
	 * @param string                       $subject The owner's own text; empty = the text that comes with the kind.
	 * @param Level|null                   $level   Of a suspension; null = full.
	 * @throws InvalidTimeline when key, day, hours or amount cannot be.
	 */
	public static function of(
		string $key,
		int $day,
		StepKind $kind,
		bool $enabled = true,
		?Money $amount = null,
		Conditions|CustomerType|null $for = null,
		string $label = '',
		string $subject = '',
		string $body = '',
		Manner $manner = new Manner(),
		StepTexts $texts = new StepTexts(),
		?Level $level = null,
	): self {
		if ( 1 !== preg_match( '/\A[a-z][a-z0-9_]{0,39}\z/', $key ) ) {
			throw InvalidTimeline::bad_key( $key );
		}
		if ( $day < ( $manner->after_payment ? 0 : self::EARLIEST ) || $day > self::LATEST ) {
			throw InvalidTimeline::day_out_of_range( $key, $day );
		}
		if ( $kind->needs_amount() && ( null === $amount || ! $amount->is_positive() ) ) {
			throw InvalidTimeline::without_amount( $key );
		}
		if ( $manner->after_payment !== $kind->follows_payment( $manner->after_payment ) ) {
			throw InvalidTimeline::wrong_anchor( $key );
		}
		if ( ( null === $manner->from_hour ) !== ( null === $manner->until_hour ) || ( $manner->has_hours() && $manner->from_hour >= $manner->until_hour ) ) {
			throw InvalidTimeline::wrong_hours( $key );
		}
		$conditions = $for instanceof Conditions ? $for : new Conditions( $for );
		return new self( $key, $day, $kind, $enabled, $amount, $conditions, $label, $subject, $body, $manner, $texts, StepKind::suspend === $kind ? $level ?? Level::full : null );
	}

	public function applies_to( CustomerType $type ): bool {
		return $this->enabled && ( null === $this->for->type || $this->for->type === $type );
	}

	/** Whether it is done by the due date, on an invoice that nobody is late with. */
	public function is_before_due_date(): bool {
		return $this->day < 0;
	}

	/** The same step as an invoice that it is not for lives it. */
	public function switched_off(): self {
		return new self( $this->key, $this->day, $this->kind, false, $this->amount, $this->for, $this->label, $this->subject, $this->body, $this->manner, $this->texts, $this->level );
	}
}
