<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

use HostingInvoices\Application\Settings\SettingsStore;

/**
 * The house style of today, from the owner's settings; for invoices, letters, mandates and interest sheets alike.
 */
final readonly class ReadHouseStyle {

	public function __construct( private SettingsStore $settings, private LogoReader $logos ) {
	}

	public function execute(): HouseStyle {
		$now     = $this->settings->current();
		$company = $now->company;
		$foot    = [ 'KvK' => $company->kvk, 'Btw' => $company->vat_id, 'IBAN' => trim( chunk_split( $company->iban, 4, ' ' ) ) ];
		return new HouseStyle(
			$now->company_name,
			self::said( [ $now->company_name, $company->address, trim( "$company->postcode  $company->city" ), '', $now->company_phone, $now->company_email, $company->website ] ),
			array_map( static fn ( string $name, string $value ): string => "$name $value", array_keys( array_filter( $foot ) ), array_values( array_filter( $foot ) ) ),
			$company->colour,
			$this->logos->bytes( $company->logo_id ),
		);
	}

	/**
	 * @param list<string> $lines
	 * @return list<string>
	 */
	private static function said( array $lines ): array {
		return array_values( array_filter( $lines ) );
	}
}
