<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Acceptance;

use HostingInvoices\Domain\Customers\PaymentHabits;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Who asks for a service, and for how much.
 */
final readonly class Applicant {

	/**
	 * @param Money $amount      Of one period of all that is ordered, as priced in the shop.
	 * @param int   $suspensions In the last two years.
	 */
	public function __construct(
		public CustomerType $type,
		public Money $amount,
		public PaymentHabits $habits,
		public int $suspensions,
	) {
	}

	/** Has paid us before. */
	public function is_known(): bool {
		return $this->habits->invoices_paid > 0;
	}

	/** On average, or of what is open now: the worse of both. */
	public function days_late(): int {
		return max( $this->habits->days_late ?? 0, $this->habits->late_now );
	}

	/** Promises and plans, wholly or partly. */
	public function broken(): int {
		return $this->habits->broken + $this->habits->partly_kept;
	}

	/** @return array{customer_type: string, is_known: bool, amount: string, currency: string, days_late: int, broken: int, suspensions: int, grade: string} */
	public function to_array(): array {
		return [
			'customer_type' => $this->type->value,
			'is_known'      => $this->is_known(),
			'amount'        => $this->amount->to_decimal(),
			'currency'      => $this->amount->currency,
			'days_late'     => $this->days_late(),
			'broken'        => $this->broken(),
			'suspensions'   => $this->suspensions,
			'grade'         => $this->habits->grade()->value,
		];
	}
}
