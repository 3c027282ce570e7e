<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

/**
 * A file that came with a request.
 */
final readonly class Upload {

	private function __construct( public string $path, public string $name ) {
	}

	/**
	 * @param array<array-key, mixed> $files As WordPress hands out $_FILES.
	 * @throws Problem when it did not come whole.
	 */
	public static function of( array $files ): ?self {
		$file = $files['file'] ?? null;
		if ( ! is_array( $file ) ) {
			return null;
		}
		[ 'tmp_name' => $path, 'name' => $name, 'error' => $error ] = $file + [ 'tmp_name' => '', 'name' => '', 'error' => UPLOAD_ERR_NO_FILE ];
		if ( UPLOAD_ERR_OK !== $error || ! is_string( $path ) || '' === $path ) {
			$reason = in_array( $error, [ UPLOAD_ERR_INI_SIZE, UPLOAD_ERR_FORM_SIZE ], true ) ? 'bank_file_too_large' : 'bank_file_missing';
			throw Input::of( [] )->problem( 'file', $reason, [ 'most' => size_format( wp_max_upload_size() ) ] );
		}
		return new self( $path, is_string( $name ) ? sanitize_file_name( $name ) : '' );
	}
}
