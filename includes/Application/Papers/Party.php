<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

/**
 * Who sends an invoice, or whom it is for, as the paper names them.
 */
final readonly class Party {

	/** @param string $country ISO 3166-1, two letters. */
	public function __construct(
		public string $name,
		public string $contact = '',
		public string $address = '',
		public string $postcode = '',
		public string $city = '',
		public string $country = 'NL',
		public string $vat_id = '',
		public string $kvk = '',
		public string $iban = '',
		public string $email = '',
	) {
	}

	/** @return list<string> */
	public function address_lines(): array {
		return array_values( array_filter( [ $this->name, $this->contact, $this->address, trim( "$this->postcode  $this->city" ) ], static fn ( string $line ): bool => '' !== $line ) );
	}

	/** Without spaces, dots and dashes, as the tax office and UBL write it. */
	public function compact_vat_id(): string {
		return strtoupper( (string) preg_replace( '/[^A-Za-z0-9]/', '', $this->vat_id ) );
	}
}
