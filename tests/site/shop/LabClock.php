<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * The site's clock, as the file that lab.php reads.
 */
final readonly class LabClock {

	public function set( string $date, string $time ): void {
		$instant = new \DateTimeImmutable( "$date $time", wp_timezone() );
		// Written beside and moved: another process never reads half an instant.
		$file = LAB_DIR . '/clock';
		file_put_contents( "$file.new", $instant->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' ) );
		rename( "$file.new", $file );
	}

	/** The civil date that the clock stands on. */
	public function date(): string {
		return ( new \DateTimeImmutable( (string) file_get_contents( LAB_DIR . '/clock' ) ) )->setTimezone( wp_timezone() )->format( 'Y-m-d' );
	}

	public static function plus( string $date, int $days ): string {
		return gmdate( 'Y-m-d', (int) strtotime( "$date 12:00:00 UTC" ) + 86400 * $days );
	}
}
