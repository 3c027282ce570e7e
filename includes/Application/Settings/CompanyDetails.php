<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Settings;

/**
 * What the law and the bank want to read on an invoice about who sends it, and how its paper looks.
 */
final readonly class CompanyDetails {

	/**
	 * @param string $country ISO 3166-1, two letters.
	 * @param string $kvk     Number at the Chamber of Commerce.
	 * @param int    $logo_id Of the media library; 0 = the name stands in its place.
	 * @param string $colour  "#rrggbb".
	 */
	public function __construct(
		public string $address = '',
		public string $postcode = '',
		public string $city = '',
		public string $country = 'NL',
		public string $vat_id = '',
		public string $kvk = '',
		public string $iban = '',
		public string $website = '',
		public int $logo_id = 0,
		public string $colour = '#1d5b8f',
	) {
	}

	/** Whether an invoice says all that the law asks of its sender. */
	public function is_complete(): bool {
		return ! in_array( '', [ $this->address, $this->postcode, $this->city, $this->vat_id, $this->kvk ], true );
	}
}
