<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

use HostingInvoices\Application\Suspension\PanelFailed;

/**
 * An address that may be called, in two steps: as it is written, and where its name leads.
 */
final readonly class PanelAddress {

	/** On the internet: https, or a port that an ordinary program may open. Below it live mail, DNS, SSH and their like. */
	private const FIRST_FREE_PORT = 1024;

	private const HTTPS_PORT = 443;

	/**
	 * @param list<string> $pinned IP addresses, all looked at; the only ones that are connected to. Empty before permit().
	 */
	private function __construct(
		public string $url,
		public string $scheme,
		public string $host,
		public int $port,
		public array $pinned = [],
	) {
	}

	/**
	 * Looks at the writing only.
	 *
	 * @throws PanelFailed address_refused
	 */
	public static function parse( string $url ): self {
		// Plain visible ASCII, no user or password before the host, no fragment after the path.
		$pattern = '~\A(https?)://(\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)(?::([0-9]{1,5}))?((?:/[!-"$-\~]*)?)\z~i';
		if ( 1 !== preg_match( $pattern, $url, $parts ) ) {
			throw self::refused( 'It must be a plain web address, such as https://panel.example/hook, without user name, password or #.' );
		}
		$scheme = strtolower( $parts[1] );
		$host   = strtolower( trim( $parts[2], '[]' ) );
		$port   = '' !== $parts[3] ? (int) $parts[3] : ( 'https' === $scheme ? self::HTTPS_PORT : 80 );
		if ( $port < 1 || $port > 65535 ) {
			throw self::refused( 'There is no such port.' );
		}
		// Numbers such as 2130706433 or 0x7f.1 are other ways to write an IP address: programs disagree about them.
		if ( false === filter_var( $host, FILTER_VALIDATE_IP ) && 1 === preg_match( '/(\A|\.)(0x[0-9a-f]*|[0-9]+)\z/', $host ) ) {
			throw self::refused( 'Write an IP address in the usual way.' );
		}
		return new self( $url, $scheme, $host, $port );
	}

	/** Whether the host is an IP address itself: then there is no name to look up. */
	public function is_literal(): bool {
		return false !== filter_var( $this->host, FILTER_VALIDATE_IP );
	}

	/**
	 * Looks at where the name leads, and pins it there: a name that leads elsewhere a moment later changes nothing.
	 *
	 * @param list<string> $found           Every IP address of the host.
	 * @param bool         $private_allowed The owner's setting.
	 * @throws PanelFailed address_refused, unreachable
	 */
	public function permit( array $found, bool $private_allowed ): self {
		if ( [] === $found ) {
			throw PanelFailed::before_acting( 'unreachable', sprintf( 'The name %s is not known.', $this->host ) );
		}
		$kinds = array_map( AddressKind::of( ... ), $found );
		if ( in_array( AddressKind::forbidden, $kinds, true ) ) {
			throw self::refused( 'No panel can be there.' );
		}
		if ( in_array( AddressKind::private, $kinds, true ) && ! $private_allowed ) {
			throw self::refused( 'It is on this machine or in its own network, which the settings do not allow.' );
		}
		$all_private = ! in_array( AddressKind::public, $kinds, true );
		if ( 'https' !== $this->scheme && ! $all_private ) {
			throw self::refused( 'On the internet it must begin with https://.' );
		}
		if ( ! $all_private && self::HTTPS_PORT !== $this->port && $this->port < self::FIRST_FREE_PORT ) {
			throw self::refused( 'On the internet the port must be 443, or 1024 and above.' );
		}
		return new self( $this->url, $this->scheme, $this->host, $this->port, $found );
	}

	private static function refused( string $why ): PanelFailed {
		return PanelFailed::before_acting( 'address_refused', 'The address of the panel is refused. ' . $why );
	}
}
