<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\NotFound;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Iban;

/**
 * Records mandates that customers signed on paper, from a list. Each row by itself: one that is wrong stops no other.
 */
final readonly class ImportMandates {

	public function __construct( private MandateLists $lists, private ImportMandate $import ) {
	}

	/**
	 * @param bool $is_trial Only says what would happen.
	 * @return list<MandateListFate>
	 * @throws \HostingInvoices\Application\Refused when it is no such list; nothing was recorded then.
	 */
	public function execute( string $path, int $actor_id, bool $is_trial ): array {
		$fates = [];
		foreach ( $this->lists->rows( $path ) as $row ) {
			$fates[] = $this->one( $row, $actor_id, $is_trial );
		}
		return $fates;
	}

	private function one( MandateListRow $row, int $actor_id, bool $is_trial ): MandateListFate {
		if ( null === $row->customer_id ) {
			return new MandateListFate( $row->line, $row->email, 'wrong', 'email_unknown' );
		}
		try {
			$mandate = new NewMandate( Iban::parse( $row->iban ), $row->account_holder, CivilDate::parse( $row->signed_on ), $row->reference );
			return new MandateListFate( $row->line, $row->email, $this->import->execute( $row->customer_id, $mandate, $actor_id, $is_trial ) ? 'recorded' : 'known' );
		} catch ( \DomainException | NotFound $wrong ) {
			$reason = get_object_vars( $wrong )['reason'] ?? '';
			return new MandateListFate( $row->line, $row->email, 'wrong', is_string( $reason ) && '' !== $reason ? $reason : 'email_unknown' );
		}
	}
}
