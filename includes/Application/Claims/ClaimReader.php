<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Claims;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\AddedCosts;
use HostingInvoices\Domain\Money\Money;

/**
 * What a claim is made of.
 */
interface ClaimReader {

	/**
	 * @param list<int> $invoice_ids
	 * @return array<int, list<array{on: CivilDate, amount: Money}>> By invoice, in order of date; money that went back is below zero.
	 */
	public function payments( array $invoice_ids ): array;

	/** @return list<AddedCosts> Of a customer, those not paid in full. */
	public function open_costs( int $customer_id ): array;

	public function costs( int $costs_id ): ?AddedCosts;

	/**
	 * Books money on costs once: the same reference a second time changes nothing.
	 *
	 * @return bool False when it was booked before.
	 */
	public function pay_costs( int $costs_id, Money $amount, CivilDate $on, string $reference ): bool;

	/**
	 * @param list<int> $invoice_ids
	 * @param string    $to          `agency` or `lawyer`.
	 */
	public function hand_over( int $customer_id, array $invoice_ids, string $to, CivilDate $on, int $by ): void;

	/** Who collects an invoice instead of us: `agency`, `lawyer`, or null. */
	public function handed_to( int $invoice_id ): ?string;

	/**
	 * Where the customer's claim is.
	 *
	 * @return array{to: string, on: CivilDate, invoices: list<int>}|null
	 */
	public function handed_over( int $customer_id ): ?array;
}
