<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Law;

use HostingInvoices\Domain\Law\LegalFigures;

/** The figures as the plugin ships them. */
trait ShippedFigures {

	private const FILE = __DIR__ . '/../../../../../includes/Domain/Law/figures.php';

	private static function figures(): LegalFigures {
		return LegalFigures::from_array( self::raw_figures() );
	}

	/** @return array<mixed> */
	private static function raw_figures(): array {
		return require self::FILE;
	}
}
