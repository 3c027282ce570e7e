<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Documents;

use PHPUnit\Framework\TestCase;

/** Reads a PDF back with poppler-utils and zbar-tools, as another program would; a test without them is skipped by name. */
final class PdfTools {

	public static function text( string $pdf ): string {
		return self::run( 'pdftotext', $pdf, '-layout %s -' );
	}

	/** What the QR codes on all pages say. @return list<string> */
	public static function codes( string $pdf ): array {
		self::need( 'zbarimg' );
		$folder = sys_get_temp_dir() . '/' . uniqid( 'pdf' );
		mkdir( $folder );
		self::run( 'pdftoppm', $pdf, "-r 150 -png %s $folder/page" );
		$codes = [];
		foreach ( glob( "$folder/*.png" ) ?: [] as $page ) {
			$said = (string) shell_exec( 'zbarimg -q --raw -Sdisable -Sqrcode.enable -Sbinary ' . escapeshellarg( $page ) . ' 2>/dev/null' );
			if ( '' !== $said ) {
				$codes[] = preg_replace( '/\n\z/', '', $said );
			}
			unlink( $page );
		}
		rmdir( $folder );
		return $codes;
	}

	private static function run( string $tool, string $pdf, string $arguments ): string {
		self::need( $tool );
		$file = (string) tempnam( sys_get_temp_dir(), 'pdf' );
		file_put_contents( $file, $pdf );
		$said = (string) shell_exec( $tool . ' ' . sprintf( $arguments, escapeshellarg( $file ) ) );
		unlink( $file );
		return $said;
	}

	private static function need( string $tool ): void {
		if ( '' === trim( (string) shell_exec( 'command -v ' . escapeshellarg( $tool ) ) ) ) {
			TestCase::markTestSkipped( "$tool is not here (on Debian: apt install poppler-utils zbar-tools)." );
		}
	}
}
