<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Documents;

use HostingInvoices\Application\Documents\PrinterMissing;

/**
 * Loads TCPDF when the first PDF is made, and only then: it is a megabyte of global classes.
 *
 * Where another plugin brought a TCPDF already, that one is used with our fonts.
 */
final readonly class TcpdfLibrary {

	public function __construct( private string $folder ) {
	}

	public static function of_plugin(): self {
		return new self( dirname( __DIR__, 3 ) . '/vendor/tecnickcom/tcpdf' );
	}

	public function is_there(): bool {
		return class_exists( 'TCPDF', false ) || is_file( $this->folder . '/tcpdf.php' );
	}

	/** @throws PrinterMissing */
	public function load(): void {
		if ( class_exists( 'TCPDF', false ) ) {
			return;
		}
		if ( ! is_file( $this->folder . '/tcpdf.php' ) ) {
			throw PrinterMissing::library( 'TCPDF' );
		}
		// Read once by TCPDF; whoever set them before has the last word.
		$settings = [
			'K_TCPDF_EXTERNAL_CONFIG'      => true,
			'K_TCPDF_THROW_EXCEPTION_ERROR' => true,
			'K_TCPDF_CALLS_IN_HTML'        => false,
			'K_ALLOWED_TCPDF_TAGS'         => '',
			'K_PATH_MAIN'                  => $this->folder . '/',
			'K_PATH_FONTS'                 => $this->fonts(),
			'K_PATH_IMAGES'                => '',
			'K_PATH_CACHE'                 => get_temp_dir(),
			'K_BLANK_IMAGE'                => '_blank.png',
		];
		foreach ( $settings as $name => $value ) {
			if ( ! defined( $name ) ) {
				define( $name, $value );
			}
		}
		require_once $this->folder . '/tcpdf.php';
	}

	/** With its slash. */
	public function fonts(): string {
		return $this->folder . '/fonts/';
	}
}
