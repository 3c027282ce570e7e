<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit\File;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\SequenceType;
use HostingInvoices\Domain\Money\Money;

/**
 * A batch of debits of one sequence and one day, as a bank takes it.
 */
final readonly class DebitFile {

	/**
	 * @param string                   $message_id Unique for ever, at most 35 characters.
	 * @param \DateTimeImmutable       $created_at UTC.
	 * @param non-empty-list<DebitLine> $lines
	 */
	public function __construct(
		public string $message_id,
		public \DateTimeImmutable $created_at,
		public Creditor $creditor,
		public SequenceType $sequence,
		public CivilDate $collection_on,
		public array $lines,
	) {
	}

	public function total(): Money {
		$total = Money::zero( $this->lines[0]->amount->currency );
		foreach ( $this->lines as $line ) {
			$total = $total->plus( $line->amount );
		}
		return $total;
	}
}
