<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Iban;

/**
 * Mandates; the IBAN goes in and only its last four come out, but where it is asked for by name.
 */
interface MandateRepository {

	/**
	 * @param string $reference Empty = the next free one.
	 * @throws MandateRejected when the reference is taken.
	 */
	public function add( int $customer_id, Iban $iban, string $account_holder, CivilDate $signed_on, string $reference ): int;

	/** How it was signed on a screen. */
	public function keep_consent( int $id, Consent $consent ): void;

	/** Null when it was signed on paper. */
	public function consent( int $id ): ?Consent;

	public function find( int $id ): ?Mandate;

	public function with_reference( string $reference ): ?Mandate;

	/** The reference that add() would give out now. */
	public function next_reference( int $customer_id ): string;

	public function active_of( int $customer_id ): ?Mandate;

	/** The whole account number. @throws \HostingInvoices\Application\SecretUnreadable */
	public function iban( int $id ): Iban;

	public function end( int $id, CivilDate $on ): void;

	/** A debit was collected by it. */
	public function used( int $id, CivilDate $on ): void;

	/** Nothing is collected by it any more, though it was not revoked. */
	public function hold( int $id ): void;
}
