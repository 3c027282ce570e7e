<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Domain\Money\Money;

/**
 * An invoice or credit note as UBL 2.1 by NLCIUS, made of its frozen facts: the same paper is the same file.
 */
final class WriteUbl {

	private const EUROPEAN = 'urn:cen.eu:en16931:2017';

	private const DUTCH = self::EUROPEAN . '#compliant#urn:fdc:nen.nl:nlcius:v1.0';

	private const PROFILE = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

	private UblWriter $xml;

	private function __construct( private readonly Paper $paper ) {
		$this->xml = new UblWriter( $paper->contents->total->currency );
	}

	public static function of( Paper $paper ): string {
		$ubl = new self( $paper );
		return $ubl->document();
	}

	private function document(): string {
		$root = $this->paper->is_credit() ? 'CreditNote' : 'Invoice';
		return $this->xml->document(
			$root,
			function () use ( $root ): void {
				$this->head( $root );
				( new UblParties( $this->xml, $this->paper ) )->write();
				$this->payment();
				$this->vat();
				$this->totals();
				foreach ( $this->paper->contents->lines as $at => $line ) {
					$this->line( $root, $at + 1, $line );
				}
			}
		);
	}

	private function head( string $root ): void {
		$paper = $this->paper;
		$this->xml->text( 'cbc:CustomizationID', $this->can_be_dutch() ? self::DUTCH : self::EUROPEAN );
		$this->xml->text( 'cbc:ProfileID', self::PROFILE );
		$this->xml->text( 'cbc:ID', $paper->number );
		$this->xml->text( 'cbc:IssueDate', $paper->issued_on->to_string() );
		$this->xml->text( 'cbc:DueDate', $paper->is_credit() ? '' : (string) $paper->due_on?->to_string() );
		$this->xml->text( "cbc:{$root}TypeCode", $paper->is_credit() ? '381' : '380' );
		$this->xml->text( 'cbc:Note', $paper->reason );
		$this->xml->text( 'cbc:DocumentCurrencyCode', $paper->contents->total->currency );
		// NLCIUS wants a reference of the buyer's; who has none is told ours.
		$this->xml->text( 'cbc:BuyerReference', $paper->number );
		if ( $paper->is_credit() ) {
			$this->xml->within(
				'cac:BillingReference',
				fn () => $this->xml->within(
					'cac:InvoiceDocumentReference',
					function () use ( $paper ): void {
						$this->xml->text( 'cbc:ID', $paper->credits );
					}
				)
			);
		}
	}

	/** NLCIUS asks the Chamber of Commerce number of a Dutch buyer (BR-NL-10), which a consumer does not have. */
	private function can_be_dutch(): bool {
		$buyer = $this->paper->contents->buyer;
		return '' !== $this->paper->seller->kvk && ( 'NL' !== $buyer->country || '' !== $buyer->kvk );
	}

	private function payment(): void {
		$paper = $this->paper;
		if ( $paper->is_credit() || ( ! $paper->by_debit && '' === $paper->seller->iban ) ) {
			return;
		}
		$this->xml->within(
			'cac:PaymentMeans',
			function () use ( $paper ): void {
				$this->xml->text( 'cbc:PaymentMeansCode', $paper->by_debit ? '59' : '58' );
				$this->xml->text( 'cbc:PaymentID', $paper->number );
				if ( $paper->by_debit ) {
					$this->xml->within( 'cac:PaymentMandate', fn () => $this->xml->text( 'cbc:ID', $paper->mandate_reference ) );
				} else {
					$this->xml->within( 'cac:PayeeFinancialAccount', fn () => $this->xml->text( 'cbc:ID', $paper->seller->iban ) );
				}
			}
		);
	}

	private function vat(): void {
		$this->xml->within(
			'cac:TaxTotal',
			function (): void {
				$this->xml->amount( 'cbc:TaxAmount', $this->paper->contents->vat_total() );
				foreach ( $this->paper->contents->vat as $row ) {
					$this->xml->within( 'cac:TaxSubtotal', fn () => $this->vat_row( $row ) );
				}
			}
		);
	}

	private function vat_row( VatRow $row ): void {
		$this->xml->amount( 'cbc:TaxableAmount', $row->base );
		$this->xml->amount( 'cbc:TaxAmount', $row->vat );
		$this->xml->within(
			'cac:TaxCategory',
			function () use ( $row ): void {
				$this->xml->text( 'cbc:ID', $row->category->value );
				$this->xml->text( 'cbc:Percent', $row->rate );
				$this->xml->text( 'cbc:TaxExemptionReason', self::why_no_vat( $row->category ) );
				$this->xml->within( 'cac:TaxScheme', fn () => $this->xml->text( 'cbc:ID', 'VAT' ) );
			}
		);
	}

	private static function why_no_vat( VatCategory $category ): string {
		return match ( $category ) {
			VatCategory::standard, VatCategory::zero => '',
			VatCategory::reverse_charge => 'Btw verlegd',
			VatCategory::export => 'Dienst buiten de Europese Unie',
			VatCategory::exempt => 'Vrijgesteld van btw',
		};
	}

	private function totals(): void {
		$contents = $this->paper->contents;
		$this->xml->within(
			'cac:LegalMonetaryTotal',
			function () use ( $contents ): void {
				$this->xml->amount( 'cbc:LineExtensionAmount', $contents->net() );
				$this->xml->amount( 'cbc:TaxExclusiveAmount', $contents->net() );
				$this->xml->amount( 'cbc:TaxInclusiveAmount', $contents->total );
				$this->xml->amount( 'cbc:PayableAmount', $contents->total );
			}
		);
	}

	private function line( string $root, int $number, PaperLine $line ): void {
		$this->xml->within(
			"cac:{$root}Line",
			function () use ( $root, $number, $line ): void {
				// A price is never below zero: what gives money back is counted the other way.
				$quantity = $line->amount->is_negative() ? -$line->quantity : $line->quantity;
				$this->xml->text( 'cbc:ID', (string) $number );
				$this->xml->text( 'Invoice' === $root ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity', (string) $quantity, [ 'unitCode' => 'C62' ] );
				$this->xml->amount( 'cbc:LineExtensionAmount', $line->net() );
				$this->period( $line );
				$this->discount( $line );
				$this->item( $line );
				$this->xml->within(
					'cac:Price',
					function () use ( $line ): void {
						$this->xml->amount( 'cbc:PriceAmount', $line->amount->is_negative() ? $line->amount->negated() : $line->amount );
						$this->xml->text( 'cbc:BaseQuantity', (string) $line->quantity, [ 'unitCode' => 'C62' ] );
					}
				);
			}
		);
	}

	private function period( PaperLine $line ): void {
		[ $first, $last ] = [ $line->first, $line->last ];
		if ( null === $first || null === $last ) {
			return;
		}
		$this->xml->within(
			'cac:InvoicePeriod',
			function () use ( $first, $last ): void {
				$this->xml->text( 'cbc:StartDate', $first->to_string() );
				$this->xml->text( 'cbc:EndDate', $last->to_string() );
			}
		);
	}

	private function discount( PaperLine $line ): void {
		if ( ! $line->discount->is_positive() ) {
			return;
		}
		$this->xml->within(
			'cac:AllowanceCharge',
			function () use ( $line ): void {
				$this->xml->text( 'cbc:ChargeIndicator', 'false' );
				$this->xml->text( 'cbc:AllowanceChargeReason', $this->paper->by_debit ? 'Korting automatische incasso' : 'Korting' );
				$this->xml->amount( 'cbc:Amount', $line->discount );
			}
		);
	}

	private function item( PaperLine $line ): void {
		$this->xml->within(
			'cac:Item',
			function () use ( $line ): void {
				$this->xml->text( 'cbc:Name', '' === trim( $line->label ) ? "Creditering factuur {$this->paper->credits}" : $line->label );
				$this->xml->within(
					'cac:ClassifiedTaxCategory',
					function () use ( $line ): void {
						$this->xml->text( 'cbc:ID', $line->category->value );
						$this->xml->text( 'cbc:Percent', $line->rate );
						$this->xml->within( 'cac:TaxScheme', fn () => $this->xml->text( 'cbc:ID', 'VAT' ) );
					}
				);
			}
		);
	}
}
