<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What customers were asked, and answered.
 */
interface FeedbackRepository {

	public function ask( int $customer_id, int $invoice_id, CivilDate $on ): int;

	/** @phpstan-impure After a lock it may answer something else than before. */
	public function find( int $id ): ?Feedback;

	public function answer( int $id, int $score, string $answer, \DateTimeImmutable $at ): void;

	/** @return list<Feedback> Answered ones, newest first. */
	public function of_customer( int $customer_id ): array;
}
