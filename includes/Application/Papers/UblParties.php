<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

/**
 * Seller and buyer in UBL.
 */
final readonly class UblParties {

	/** ISO 6523: the Dutch Chamber of Commerce. */
	private const KVK = '0106';

	public function __construct( private UblWriter $xml, private Paper $paper ) {
	}

	public function write(): void {
		$this->xml->within( 'cac:AccountingSupplierParty', fn () => $this->xml->within( 'cac:Party', $this->seller( ... ) ) );
		$this->xml->within( 'cac:AccountingCustomerParty', fn () => $this->xml->within( 'cac:Party', $this->buyer( ... ) ) );
	}

	private function seller(): void {
		$seller = $this->paper->seller;
		if ( $this->paper->by_debit && '' !== $this->paper->creditor_identifier ) {
			$this->xml->within( 'cac:PartyIdentification', fn () => $this->xml->text( 'cbc:ID', $this->paper->creditor_identifier, [ 'schemeID' => 'SEPA' ] ) );
		}
		$this->party( $seller, self::digits( $seller->kvk ) );
		$this->contact( $seller );
	}

	private function buyer(): void {
		$this->party( $this->paper->contents->buyer, self::digits( $this->paper->contents->buyer->kvk ) );
		$this->contact( $this->paper->contents->buyer );
	}

	private function party( Party $party, string $kvk ): void {
		$this->xml->within( 'cac:PartyName', fn () => $this->xml->text( 'cbc:Name', $party->name ) );
		$this->xml->within(
			'cac:PostalAddress',
			function () use ( $party ): void {
				$this->xml->text( 'cbc:StreetName', $party->address );
				$this->xml->text( 'cbc:CityName', $party->city );
				$this->xml->text( 'cbc:PostalZone', $party->postcode );
				$this->xml->within( 'cac:Country', fn () => $this->xml->text( 'cbc:IdentificationCode', '' === $party->country ? 'NL' : $party->country ) );
			}
		);
		if ( '' !== $party->compact_vat_id() ) {
			$this->xml->within(
				'cac:PartyTaxScheme',
				function () use ( $party ): void {
					$this->xml->text( 'cbc:CompanyID', $party->compact_vat_id() );
					$this->xml->within( 'cac:TaxScheme', fn () => $this->xml->text( 'cbc:ID', 'VAT' ) );
				}
			);
		}
		$this->xml->within(
			'cac:PartyLegalEntity',
			function () use ( $party, $kvk ): void {
				$this->xml->text( 'cbc:RegistrationName', $party->name );
				$this->xml->text( 'cbc:CompanyID', $kvk, [ 'schemeID' => self::KVK ] );
			}
		);
	}

	private function contact( Party $party ): void {
		if ( '' === $party->contact . $party->email ) {
			return;
		}
		$this->xml->within(
			'cac:Contact',
			function () use ( $party ): void {
				$this->xml->text( 'cbc:Name', $party->contact );
				$this->xml->text( 'cbc:ElectronicMail', $party->email );
			}
		);
	}

	private static function digits( string $text ): string {
		return (string) preg_replace( '/\D/', '', $text );
	}
}
