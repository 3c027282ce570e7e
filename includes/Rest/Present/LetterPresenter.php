<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Present;

use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Reporting\LetterViews;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Law\NoticeTerm;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Letters in the shape of contract/letters.ts.
 *
 * @phpstan-import-type LetterRow from LetterViews
 */
final readonly class LetterPresenter {

	public function __construct( private LegalFigures $law ) {
	}

	/**
	 * @param LetterRow $row
	 * @return array<string, mixed>
	 */
	public function row( array $row ): array {
		$type = CustomerType::from( $row['customer_type'] );
		unset( $row['customer_type'] );
		$is_notice = MessageKind::formal_notice->value === $row['kind'];
		return [
			...$row,
			'free_until' => $is_notice && null !== $row['delivered_on'] ? NoticeTerm::of( $this->law )->last_day_free_of_costs( $type, CivilDate::parse( $row['delivered_on'] ) )->to_string() : null,
		];
	}
}
