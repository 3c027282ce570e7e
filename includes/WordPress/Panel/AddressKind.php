<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

/**
 * Where an IP address is, as seen from a web server that must not be talked into calling its own network.
 */
enum AddressKind {

	/** On the internet. */
	case public;
	/** This machine or its own network: only when the owner allows it. */
	case private;
	/** No panel is ever there: multicast, reserved, a cloud's metadata service. */
	case forbidden;

	/** IANA special-purpose registries (RFC 6890 and its updates); the first that matches decides. */
	private const RANGES = [
		'169.254.169.254/32' => self::forbidden,
		'0.0.0.0/8'          => self::forbidden,
		'10.0.0.0/8'         => self::private,
		'100.64.0.0/10'      => self::private,
		'127.0.0.0/8'        => self::private,
		'169.254.0.0/16'     => self::private,
		'172.16.0.0/12'      => self::private,
		'192.0.0.0/24'       => self::forbidden,
		'192.0.2.0/24'       => self::forbidden,
		'192.88.99.0/24'     => self::forbidden,
		'192.168.0.0/16'     => self::private,
		'198.18.0.0/15'      => self::private,
		'198.51.100.0/24'    => self::forbidden,
		'203.0.113.0/24'     => self::forbidden,
		'224.0.0.0/3'        => self::forbidden,
		'fd00:ec2::254/128'  => self::forbidden,
		'::/128'             => self::forbidden,
		'::1/128'            => self::private,
		'64:ff9b:1::/48'     => self::private,
		'fc00::/7'           => self::private,
		'fe80::/10'          => self::private,
		'2001:db8::/32'      => self::forbidden,
		'2000::/3'           => self::public,
		'::/0'               => self::forbidden,
	];

	/** IPv6 ranges that carry an IPv4 address, and at which byte: it decides, or it would be a way around. */
	private const CARRIERS = [
		'::ffff:0:0/96' => 12,
		'64:ff9b::/96'  => 12,
		'::/96'         => 12,
		'2002::/16'     => 2,
	];

	/** @param string $address IPv4 or IPv6, without brackets; anything else is forbidden. */
	public static function of( string $address ): self {
		$bytes = false === filter_var( $address, FILTER_VALIDATE_IP ) ? false : inet_pton( $address );
		if ( false === $bytes ) {
			return self::forbidden;
		}
		foreach ( self::CARRIERS as $range => $at ) {
			if ( self::lies_in( $bytes, $range ) && ! in_array( inet_ntop( $bytes ), [ '::', '::1' ], true ) ) {
				return self::in_ranges( substr( $bytes, $at, 4 ) );
			}
		}
		return self::in_ranges( $bytes );
	}

	private static function in_ranges( string $bytes ): self {
		foreach ( self::RANGES as $range => $kind ) {
			if ( self::lies_in( $bytes, $range ) ) {
				return $kind;
			}
		}
		// Every IPv6 address met a range above: this is IPv4 outside all that is special.
		return self::public;
	}

	private static function lies_in( string $bytes, string $range ): bool {
		[ $network, $length ] = explode( '/', $range );
		$network              = (string) inet_pton( $network );
		if ( strlen( $network ) !== strlen( $bytes ) ) {
			return false;
		}
		$whole = intdiv( (int) $length, 8 );
		$mask  = 0xff << ( 8 - (int) $length % 8 ) & 0xff;
		return 0 === strncmp( $network, $bytes, $whole )
			&& ( 0 === $mask || ( ord( $network[ $whole ] ) & $mask ) === ( ord( $bytes[ $whole ] ) & $mask ) );
	}
}
