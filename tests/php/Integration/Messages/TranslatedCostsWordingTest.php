<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Messages;

use HostingInvoices\Application\Customers\CustomerRecord;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WordPress\Messages\CustomerLanguage;
use HostingInvoices\WordPress\Messages\TranslatedCostsWording;
use PHPUnit\Framework\Attributes\DataProvider;

final class TranslatedCostsWordingTest extends SiteTestCase {

	/** @return iterable<string, array{string, string, string}> kind, language of the customer, label */
	public static function labels(): iterable {
		yield 'statutory, Dutch' => [ 'statutory', 'nl_NL', 'Incassokosten (artikel 6:96 BW)' ];
		yield 'statutory, English' => [ 'statutory', 'en_US', 'Collection costs (article 6:96 of the Dutch Civil Code)' ];
		yield 'fixed, Dutch' => [ 'fixed', 'nl_NL', 'Administratiekosten' ];
	}

	#[DataProvider( 'labels' )]
	public function test_costs_are_called_in_the_customers_language( string $kind, string $locale, string $label ): void {
		$customers = $this->createStub( CustomerRepository::class );
		$customers->method( 'find' )->willReturnMap( [ [ 7, new CustomerRecord( 7, 'Anna', 'anna@example.com', '', $locale, null, null, null ) ] ] );

		self::assertSame( $label, ( new TranslatedCostsWording( $customers, new CustomerLanguage() ) )->label( $kind, 7 ) );
	}
}
