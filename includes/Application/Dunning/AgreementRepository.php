<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Promises, holds and disputes.
 */
interface AgreementRepository {

	/** @param Money $paid_before What the customer paid that day before promising: no part of the promise. */
	public function add_promise( int $customer_id, Money $amount, Money $paid_before, CivilDate $by, CivilDate $made_on, string $note ): int;

	/** @phpstan-impure After a lock it may answer something else than before. */
	public function promise( int $id ): ?Promise;

	/** @return list<Promise> The open ones of a customer; at most one is expected. */
	public function open_promises( int $customer_id ): array;

	public function settle_promise( int $id, PromiseState $state, Money $paid ): void;

	public function add_hold( int $customer_id, CivilDate $until, string $reason, CivilDate $on ): int;

	/**
	 * @phpstan-impure
	 * @return array{id: int, customer_id: int, until: CivilDate, ended: bool}|null
	 */
	public function hold( int $id ): ?array;

	public function end_hold( int $id, CivilDate $on ): void;

	/** Ends every hold of a customer that still runs; a new one replaces it. */
	public function end_holds( int $customer_id, CivilDate $on ): void;

	public function open_dispute( int $invoice_id, int $customer_id, string $reason, CivilDate $on ): int;

	/**
	 * @phpstan-impure
	 * @return array{id: int, invoice_id: int, customer_id: int, closed: bool}|null
	 */
	public function dispute( int $id ): ?array;

	public function close_dispute( int $id, string $outcome, CivilDate $on ): void;
}
