<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Invoices;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * An issued invoice. What it says never changes; what is paid of it does.
 */
final readonly class Invoice {

	/**
	 * @param Money          $discount       As priced in the shop.
	 * @param bool           $debit_under_way A debit is planned, submitted or to be tried again.
	 * @param CivilDate      $round_began_on Steps decided before do not count.
	 * @param CivilDate|null $warn_again_on  Since a promise was broken.
	 */
	public function __construct(
		public int $id,
		public int $customer_id,
		public int $order_id,
		public string $number,
		public CustomerType $customer_type,
		public PaymentMethod $method,
		public CivilDate $issued_on,
		public CivilDate $due_on,
		public Money $net,
		public Money $discount,
		public Money $vat,
		public Money $total,
		public Money $paid,
		public InvoiceState $state,
		public bool $disputed,
		public bool $debit_under_way,
		public CivilDate $round_began_on,
		public ?CivilDate $warn_again_on,
		public ?CivilDate $paid_on,
	) {
	}

	/** What is still to be paid; nothing when cancelled. */
	public function open(): Money {
		return InvoiceState::open === $this->state ? $this->total->minus( $this->paid ) : Money::zero( $this->total->currency );
	}

	public function is_past_due( CivilDate $today ): bool {
		return InvoiceState::open === $this->state && ! $this->debit_under_way && $today->is_after( $this->due_on );
	}

	public function with_id( int $id ): self {
		return $this->with( [ 'id' => $id ] );
	}

	/** After money was booked, or taken back; a payment in full, or more, closes the invoice. A cancelled one stays so. */
	public function after_payment( Money $amount, CivilDate $on ): self {
		$paid = $this->paid->plus( $amount );
		if ( InvoiceState::cancelled === $this->state ) {
			return $this->with( [ 'paid' => $paid ] );
		}
		$full = $paid->compare( $this->total ) >= 0;
		return $this->with(
			[
				'paid'            => $paid,
				'state'           => $full ? InvoiceState::paid : InvoiceState::open,
				'paid_on'         => $full ? $on : null,
				'debit_under_way' => $full ? false : $this->debit_under_way,
			]
		);
	}

	/** Open again, with a timeline of its own from a new due date. */
	public function reopened( CivilDate $today, CivilDate $due_on ): self {
		return $this->with(
			[
				'state'           => InvoiceState::open,
				'paid_on'         => null,
				'due_on'          => $due_on,
				'round_began_on'  => $today,
				'warn_again_on'   => null,
				'debit_under_way' => false,
			]
		);
	}

	public function cancelled(): self {
		return $this->with( [ 'state' => InvoiceState::cancelled, 'debit_under_way' => false ] );
	}

	public function with_debit_under_way( bool $under_way ): self {
		return $this->with( [ 'debit_under_way' => $under_way ] );
	}

	public function with_dispute( bool $disputed ): self {
		return $this->with( [ 'disputed' => $disputed ] );
	}

	/** A promise was broken, or a dispute settled: warnings decided before this day do not count any more. */
	public function to_be_warned_again( CivilDate $today ): self {
		return $this->with( [ 'warn_again_on' => $today ] );
	}

	/** @param array{id?: int, due_on?: CivilDate, paid?: Money, state?: InvoiceState, disputed?: bool, debit_under_way?: bool, round_began_on?: CivilDate, warn_again_on?: CivilDate|null, paid_on?: CivilDate|null} $changes */
	private function with( array $changes ): self {
		return new self(
			$changes['id'] ?? $this->id,
			$this->customer_id,
			$this->order_id,
			$this->number,
			$this->customer_type,
			$this->method,
			$this->issued_on,
			$changes['due_on'] ?? $this->due_on,
			$this->net,
			$this->discount,
			$this->vat,
			$this->total,
			$changes['paid'] ?? $this->paid,
			$changes['state'] ?? $this->state,
			$changes['disputed'] ?? $this->disputed,
			$changes['debit_under_way'] ?? $this->debit_under_way,
			$changes['round_began_on'] ?? $this->round_began_on,
			// Of these two null is a value as well.
			array_key_exists( 'warn_again_on', $changes ) ? $changes['warn_again_on'] : $this->warn_again_on,
			array_key_exists( 'paid_on', $changes ) ? $changes['paid_on'] : $this->paid_on,
		);
	}
}
