<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Suspension;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class ServiceFactsTest extends TestCase {

	/** @return iterable<string, array{?string, bool}> exempt until, exempt on 4 February */
	public static function exemptions(): iterable {
		yield 'none' => [ null, false ];
		yield 'until yesterday' => [ '2026-02-03', false ];
		yield 'until today: it may be suspended again' => [ '2026-02-04', false ];
		yield 'until tomorrow' => [ '2026-02-05', true ];
	}

	#[DataProvider( 'exemptions' )]
	public function test_exemptions( ?string $until, bool $exempt ): void {
		$service = new ServiceFacts( 1, 7, ServiceState::active, ServiceState::active, 0, null === $until ? null : CivilDate::parse( $until ) );
		self::assertSame( $exempt, $service->is_exempt( CivilDate::parse( '2026-02-04' ) ) );
	}
}
