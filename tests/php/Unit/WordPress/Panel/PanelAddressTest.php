<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\WordPress\Panel;

use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\WordPress\Panel\PanelAddress;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class PanelAddressTest extends TestCase {

	/** @return iterable<string, array{string, string, int}> */
	public static function well_written(): iterable {
		yield 'https' => [ 'https://panel.example/hook', 'panel.example', 443 ];
		yield 'no path' => [ 'https://panel.example', 'panel.example', 443 ];
		yield 'port' => [ 'https://panel.example:8443/hook?site=1&x=%20', 'panel.example', 8443 ];
		yield 'capitals' => [ 'HTTPS://Panel.Example/Hook', 'panel.example', 443 ];
		yield 'http' => [ 'http://panel.lan/', 'panel.lan', 80 ];
		yield 'one word' => [ 'http://localhost:9000/', 'localhost', 9000 ];
		yield 'IPv4' => [ 'https://1.1.1.1/', '1.1.1.1', 443 ];
		yield 'IPv6' => [ 'https://[2606:4700::1111]:8443/', '2606:4700::1111', 8443 ];
		yield 'a digit in front' => [ 'https://1und1.example/', '1und1.example', 443 ];
		yield 'punycode' => [ 'https://xn--bcher-kva.example/', 'xn--bcher-kva.example', 443 ];
	}

	#[DataProvider( 'well_written' )]
	public function test_what_is_well_written_is_read( string $url, string $host, int $port ): void {
		$address = PanelAddress::parse( $url );

		self::assertSame( [ $host, $port ], [ $address->host, $address->port ] );
	}

	/** @return iterable<string, array{string}> */
	public static function badly_written(): iterable {
		yield 'empty' => [ '' ];
		yield 'no scheme' => [ 'panel.example/hook' ];
		yield 'other scheme' => [ 'ftp://panel.example/' ];
		yield 'file' => [ 'file:///etc/passwd' ];
		yield 'gopher' => [ 'gopher://127.0.0.1:25/_' ];
		yield 'user name' => [ 'https://user@panel.example/' ];
		yield 'password' => [ 'https://user:secret@panel.example/' ];
		yield 'another host behind' => [ 'https://panel.example:443@127.0.0.1/' ];
		yield 'backslash' => [ 'https://panel.example\\@127.0.0.1/' ];
		yield 'fragment' => [ 'https://panel.example/#x' ];
		yield 'space' => [ 'https://panel.example/a b' ];
		yield 'line break' => [ "https://panel.example/\r\nX: y" ];
		yield 'line break behind' => [ "https://panel.example/\n" ];
		yield 'letters of another script' => [ 'https://pänel.example/' ];
		yield 'port zero' => [ 'https://panel.example:0/' ];
		yield 'port too high' => [ 'https://panel.example:65536/' ];
		yield 'decimal IP' => [ 'http://2130706433/' ];
		yield 'hexadecimal IP' => [ 'http://0x7f000001/' ];
		yield 'short IP' => [ 'http://127.1/' ];
		yield 'octal IP' => [ 'http://0177.0.0.1/' ];
		yield 'IP with hexadecimal end' => [ 'http://127.0.0.0x1/' ];
		yield 'IP with a dot behind' => [ 'http://127.0.0.1./' ];
		yield 'IPv6 with zone' => [ 'http://[fe80::1%25eth0]/' ];
		yield 'half an IPv6' => [ 'http://[::1/' ];
	}

	#[DataProvider( 'badly_written' )]
	public function test_what_is_badly_written_is_refused( string $url ): void {
		self::assert_refused( 'address_refused', static fn (): PanelAddress => PanelAddress::parse( $url ) );
	}

	/** @return iterable<string, array{string|null, string, list<string>, bool}> reason of refusal, address, where it leads, private allowed */
	public static function ways(): iterable {
		$in  = [ '192.168.1.5' ];
		$out = [ '1.1.1.1' ];
		yield 'https on the internet' => [ null, 'https://panel.example/', $out, false ];
		yield 'two of them' => [ null, 'https://panel.example/', [ '1.1.1.1', '1.0.0.1' ], false ];
		yield 'high port' => [ null, 'https://panel.example:2222/', $out, false ];
		yield 'private when allowed does not matter' => [ null, 'https://panel.example/', $out, true ];
		yield 'http on the internet' => [ 'address_refused', 'http://panel.example/', $out, false ];
		yield 'http on the internet, private allowed' => [ 'address_refused', 'http://panel.example/', $out, true ];
		yield 'SSH on the internet' => [ 'address_refused', 'https://panel.example:22/', $out, false ];
		yield 'mail on the internet, private allowed' => [ 'address_refused', 'https://panel.example:25/', $out, true ];
		yield 'inside' => [ 'address_refused', 'https://panel.example/', $in, false ];
		yield 'one of two inside' => [ 'address_refused', 'https://panel.example/', [ '1.1.1.1', '10.0.0.1' ], false ];
		yield 'this machine' => [ 'address_refused', 'http://localhost/', [ '127.0.0.1' ], false ];
		yield 'inside, allowed' => [ null, 'https://panel.example/', $in, true ];
		yield 'inside over http, allowed' => [ null, 'http://panel.lan/', $in, true ];
		yield 'inside on any port, allowed' => [ null, 'http://panel.lan:81/', $in, true ];
		yield 'one of two inside over http, allowed' => [ 'address_refused', 'http://panel.example/', [ '1.1.1.1', '10.0.0.1' ], true ];
		yield 'metadata of a cloud' => [ 'address_refused', 'https://panel.example/', [ '169.254.169.254' ], false ];
		yield 'metadata of a cloud, private allowed' => [ 'address_refused', 'http://panel.example/', [ '169.254.169.254' ], true ];
		yield 'everywhere' => [ 'address_refused', 'http://panel.example/', [ '0.0.0.0' ], true ];
		yield 'unknown name' => [ 'unreachable', 'https://panel.example/', [], false ];
	}

	/** @param list<string> $found */
	#[DataProvider( 'ways' )]
	public function test_where_a_name_may_lead( ?string $reason, string $url, array $found, bool $private_allowed ): void {
		$permit = static fn (): PanelAddress => PanelAddress::parse( $url )->permit( $found, $private_allowed );
		if ( null !== $reason ) {
			self::assert_refused( $reason, $permit );
			return;
		}
		self::assertSame( $found, $permit()->pinned );
	}

	/** @param \Closure(): mixed $act */
	private static function assert_refused( string $reason, \Closure $act ): void {
		try {
			$act();
		} catch ( PanelFailed $failed ) {
			self::assertSame( [ $reason, false ], [ $failed->reason, $failed->may_have_acted ] );
			return;
		}
		self::fail( 'It was not refused.' );
	}
}
