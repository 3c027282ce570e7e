<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Documents;

use HostingInvoices\Application\Documents\LogoReader;

/**
 * A logo from the media library: a file below the folder of uploads, and nothing else.
 */
final readonly class MediaLogo implements LogoReader {

	private const LARGEST = 4_000_000;

	public function bytes( int $logo_id ): string {
		$file    = $logo_id > 0 ? get_attached_file( $logo_id ) : false;
		$path    = is_string( $file ) && ! str_contains( $file, '://' ) ? realpath( $file ) : false;
		$uploads = realpath( wp_get_upload_dir()['basedir'] );
		if ( false === $path || false === $uploads || ! str_starts_with( $path, $uploads . DIRECTORY_SEPARATOR ) || filesize( $path ) > self::LARGEST ) {
			return '';
		}
		return (string) file_get_contents( $path );
	}
}
