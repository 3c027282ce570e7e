<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Acceptance;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Whom a rule is about, and what it asks of them. Everything that it names must be so.
 */
final readonly class AcceptanceRule {

	/**
	 * @param CustomerType|null $type             Null = of both.
	 * @param bool|null         $known            Null = of both; false = who never paid us.
	 * @param Money|null        $amount_from      Of one period; null = any.
	 * @param int|null          $days_late_from   Null = however they pay.
	 * @param int|null          $broken_from      Promises and plans.
	 * @param int|null          $suspensions_from
	 */
	public function __construct(
		public string $name,
		public ?CustomerType $type,
		public ?bool $known,
		public ?Money $amount_from,
		public ?int $days_late_from,
		public ?int $broken_from,
		public ?int $suspensions_from,
		public AcceptanceTerms $terms,
	) {
	}

	public function is_about( Applicant $applicant ): bool {
		return ( null === $this->type || $this->type === $applicant->type )
			&& ( null === $this->known || $this->known === $applicant->is_known() )
			&& ( null === $this->amount_from || $applicant->amount->compare( $this->amount_from ) >= 0 )
			&& ( null === $this->days_late_from || $applicant->days_late() >= $this->days_late_from )
			&& ( null === $this->broken_from || $applicant->broken() >= $this->broken_from )
			&& ( null === $this->suspensions_from || $applicant->suspensions >= $this->suspensions_from );
	}
}
