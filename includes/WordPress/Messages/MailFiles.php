<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Documents\KeptDocument;

/**
 * Files for the length of one mail: wp_mail() takes paths, and whoever sends instead of it does too.
 */
final readonly class MailFiles {

	/**
	 * @template T
	 * @param list<KeptDocument>            $documents
	 * @param \Closure( list<string> ): T $send      Given the paths.
	 * @return T
	 */
	public static function during( array $documents, \Closure $send ): mixed {
		$folder = get_temp_dir() . 'hosting-' . bin2hex( random_bytes( 12 ) );
		$paths  = [];
		try {
			foreach ( $documents as $document ) {
				if ( ! is_dir( $folder ) && ! mkdir( $folder, 0700 ) ) {
					throw new \RuntimeException( 'The folder for temporary files cannot be written to: the PDF cannot be attached.' );
				}
				$paths[] = $folder . '/' . sanitize_file_name( $document->name );
				file_put_contents( end( $paths ), $document->bytes );
			}
			return $send( $paths );
		} finally {
			array_map( 'unlink', array_filter( $paths, 'is_file' ) );
			if ( is_dir( $folder ) ) {
				rmdir( $folder );
			}
		}
	}
}
