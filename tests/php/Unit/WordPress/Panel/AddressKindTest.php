<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\WordPress\Panel;

use HostingInvoices\WordPress\Panel\AddressKind;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class AddressKindTest extends TestCase {

	/** @return iterable<string, array{string, AddressKind}> */
	public static function addresses(): iterable {
		$kinds = [
			'public'    => [
				'1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0',
				'169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0',
				'198.17.255.255', '198.20.0.0', '223.255.255.255', '2606:4700::1111', '::ffff:1.1.1.1', '2002:0101:0101::1',
				'64:ff9b::1.1.1.1',
			],
			'private'   => [
				'10.0.0.0', '10.255.255.255', '100.64.0.0', '100.127.255.255', '127.0.0.1', '127.255.255.255', '169.254.0.1',
				'172.16.0.0', '172.31.255.255', '192.168.0.0', '192.168.255.255', '198.18.0.1', '198.19.255.255',
				'::1', '0:0:0:0:0:0:0:1', 'fc00::1', 'fdff::1', 'fe80::1', 'febf::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1',
				'::127.0.0.1', '64:ff9b::10.0.0.1', '64:ff9b:1::1', '2002:7f00:0001::', '2002:c0a8:0101::1',
			],
			'forbidden' => [
				'0.0.0.0', '0.255.255.255', '169.254.169.254', '192.0.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1',
				'224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '::', '::ffff:169.254.169.254', '::ffff:0.0.0.0',
				'64:ff9b::a9fe:a9fe', 'fd00:ec2::254', 'ff02::1', '2001:db8::1', '4000::1', '100::1',
				'', 'localhost', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '[::1]', '1.1.1.1 ', '1.1.1.1/8', 'fe80::1%eth0',
			],
		];
		foreach ( $kinds as $kind => $addresses ) {
			foreach ( $addresses as $address ) {
				yield "{$address} is {$kind}" => [ $address, constant( AddressKind::class . '::' . $kind ) ];
			}
		}
	}

	#[DataProvider( 'addresses' )]
	public function test_where_an_address_is( string $address, AddressKind $kind ): void {
		self::assertSame( $kind, AddressKind::of( $address ) );
	}
}
