<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * What the timeline has to know of one customer.
 */
final readonly class CustomerFacts {

	/**
	 * @param list<InvoiceFacts> $invoices        The open ones, oldest due date first.
	 * @param list<Pause>        $pauses          Holds, open promises and plans.
	 * @param CivilDate|null     $last_message_on When the last timeline message was decided.
	 * @param list<int>          $suspended       Ids of the services that are wanted suspended.
	 */
	public function __construct(
		public int $customer_id,
		public array $invoices,
		public array $pauses,
		public ?CivilDate $last_message_on,
		public array $suspended,
	) {
	}

	/** The invoice that leads: the oldest past due that is not disputed. */
	public function lead( CivilDate $today ): ?InvoiceFacts {
		foreach ( $this->invoices as $invoice ) {
			if ( $invoice->counts_as_late( $today ) ) {
				return $invoice;
			}
		}
		return null;
	}

	public function invoice( int $id ): ?InvoiceFacts {
		foreach ( $this->invoices as $invoice ) {
			if ( $invoice->id === $id ) {
				return $invoice;
			}
		}
		return null;
	}

	/** The pause that lasts longest; null = none today. */
	public function pause( CivilDate $today ): ?Pause {
		$longest = null;
		foreach ( $this->pauses as $pause ) {
			if ( $pause->holds_on( $today ) && ( null === $longest || $pause->until->is_after( $longest->until ) ) ) {
				$longest = $pause;
			}
		}
		return $longest;
	}

	/** The next day on which a pause ends: an open promise has to be settled then, were a hold to go on. */
	public function first_end_of_pause( CivilDate $today ): ?CivilDate {
		$ends = [];
		foreach ( $this->pauses as $pause ) {
			if ( $pause->holds_on( $today ) ) {
				$ends[] = $pause->until;
			}
		}
		return [] === $ends ? null : CivilDate::earliest( ...$ends );
	}

	public function paused_by( PauseKind $kind, CivilDate $today ): ?Pause {
		foreach ( $this->pauses as $pause ) {
			if ( $pause->kind === $kind && $pause->holds_on( $today ) ) {
				return $pause;
			}
		}
		return null;
	}

	/** @return list<InvoiceFacts> */
	public function late( CivilDate $today ): array {
		return array_values( array_filter( $this->invoices, static fn ( InvoiceFacts $invoice ): bool => $invoice->counts_as_late( $today ) ) );
	}

	/** What is past due and not disputed; null = nothing. */
	public function late_amount( CivilDate $today ): ?Money {
		$sum = null;
		foreach ( $this->late( $today ) as $invoice ) {
			$sum = null === $sum ? $invoice->open : $sum->plus( $invoice->open );
		}
		return $sum;
	}

	/**
	 * The services that late invoices bill: what a suspension takes.
	 *
	 * @return list<int>
	 */
	public function services_at_stake( CivilDate $today ): array {
		$ids = [];
		foreach ( $this->late( $today ) as $invoice ) {
			$ids = [ ...$ids, ...$invoice->services ];
		}
		return array_values( array_unique( $ids ) );
	}

	/** Whether a suspension would have nothing left to take. */
	public function all_suspended( CivilDate $today ): bool {
		$at_stake = $this->services_at_stake( $today );
		return [] !== $at_stake && [] === array_diff( $at_stake, $this->suspended );
	}

	/**
	 * The same customer with one invoice changed; for looking ahead.
	 *
	 * @param list<int>|null $suspended Null = as they were.
	 */
	public function with( InvoiceFacts $changed, ?CivilDate $last_message_on, ?array $suspended = null ): self {
		$invoices = array_map( static fn ( InvoiceFacts $invoice ): InvoiceFacts => $invoice->id === $changed->id ? $changed : $invoice, $this->invoices );
		return new self( $this->customer_id, $invoices, $this->pauses, $last_message_on, $suspended ?? $this->suspended );
	}

	/**
	 * The same customer when what is on its way has arrived; for looking ahead.
	 *
	 * @param \Closure( InvoiceFacts, string ): ?CivilDate $names The date that the message of a step names.
	 */
	public function with_messages_arrived( CivilDate $day, \Closure $names ): self {
		$invoices = array_map( static fn ( InvoiceFacts $invoice ): InvoiceFacts => $invoice->with_messages_arrived( $day, static fn ( string $step ): ?CivilDate => $names( $invoice, $step ) ), $this->invoices );
		return new self( $this->customer_id, $invoices, $this->pauses, $this->last_message_on, $this->suspended );
	}

	/**
	 * The same customer with other pauses; for looking ahead.
	 *
	 * @param list<Pause> $pauses
	 */
	public function with_pauses( array $pauses ): self {
		return new self( $this->customer_id, $this->invoices, $pauses, $this->last_message_on, $this->suspended );
	}
}
