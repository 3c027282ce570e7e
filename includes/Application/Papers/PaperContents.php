<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Domain\Money\Money;

/**
 * What was sold, to whom, and its VAT: as the order says it at the moment of issue, in whole cents that add up.
 */
final readonly class PaperContents {

	/**
	 * @param list<PaperLine> $lines
	 * @param list<VatRow>    $vat
	 */
	public function __construct( public Party $buyer, public array $lines, public array $vat, public Money $total ) {
	}

	public function net(): Money {
		return array_reduce( $this->lines, static fn ( Money $sum, PaperLine $line ): Money => $sum->plus( $line->net() ), Money::zero( $this->total->currency ) );
	}

	public function discount(): Money {
		return array_reduce( $this->lines, static fn ( Money $sum, PaperLine $line ): Money => $sum->plus( $line->discount ), Money::zero( $this->total->currency ) );
	}

	public function vat_total(): Money {
		return array_reduce( $this->vat, static fn ( Money $sum, VatRow $row ): Money => $sum->plus( $row->vat ), Money::zero( $this->total->currency ) );
	}

	public function is_reverse_charged(): bool {
		return [] !== array_filter( $this->vat, static fn ( VatRow $row ): bool => VatCategory::reverse_charge === $row->category );
	}
}
