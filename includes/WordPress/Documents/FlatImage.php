<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Documents;

/**
 * A logo as paper takes it: PNG or JPEG without transparency, no larger than printing needs.
 */
final class FlatImage {

	private const LARGEST = 1200;

	/** @return string PNG or JPEG; empty when it is no picture that can be used. */
	public static function of( string $bytes ): string {
		$size = '' === $bytes ? false : getimagesizefromstring( $bytes );
		if ( false === $size || $size[0] < 1 || $size[1] < 1 ) {
			return '';
		}
		if ( ! function_exists( 'imagecreatefromstring' ) ) {
			return IMAGETYPE_JPEG === $size[2] ? $bytes : '';
		}
		$image = imagecreatefromstring( $bytes );
		return false === $image ? '' : self::flattened( $image );
	}

	private static function flattened( \GdImage $image ): string {
		$scale  = min( 1, self::LARGEST / max( imagesx( $image ), imagesy( $image ) ) );
		$width  = max( 1, (int) round( imagesx( $image ) * $scale ) );
		$height = max( 1, (int) round( imagesy( $image ) * $scale ) );
		$paper  = imagecreatetruecolor( $width, $height );
		imagefill( $paper, 0, 0, (int) imagecolorallocate( $paper, 255, 255, 255 ) );
		imagecopyresampled( $paper, $image, 0, 0, 0, 0, $width, $height, imagesx( $image ), imagesy( $image ) );
		ob_start();
		imagepng( $paper );
		return (string) ob_get_clean();
	}
}
