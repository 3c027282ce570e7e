<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress;

/**
 * What tells this site from a copy of it, as far as that can be known: its address (host and path, not the scheme),
 * and the database it is configured for.
 *
 * The name of the machine and the folder are left out: they change with every release at some hosts, and differ
 * between the machines of one site. A backup restored at the same place looks the same; the silence of the runner
 * tells of it.
 */
final readonly class ThisSite {

	/**
	 * @param string $address       As the option `home`.
	 * @param string $database_name As DB_NAME.
	 * @param string $database_host As DB_HOST.
	 */
	public function __construct( private string $address, private string $database_name, private string $database_host ) {
	}

	/** The option and not home_url(), to which plugins add a language. */
	public static function of_wordpress(): self {
		return new self(
			(string) get_option( 'home' ),
			defined( 'DB_NAME' ) ? (string) DB_NAME : '',
			defined( 'DB_HOST' ) ? (string) DB_HOST : '',
		);
	}

	/** 64 hexadecimal digits; says nothing of what it was made of. */
	public function fingerprint(): string {
		$parts = wp_parse_url( strtolower( $this->address ) );
		$parts = is_array( $parts ) ? $parts : [];
		$host  = preg_replace( '/^www\./', '', $parts['host'] ?? '' );
		$port  = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
		return hash( 'sha256', implode( "\n", [ $host . $port . rtrim( $parts['path'] ?? '', '/' ), $this->database_name, $this->database_host ] ) );
	}
}
