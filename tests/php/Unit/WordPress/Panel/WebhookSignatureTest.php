<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\WordPress\Panel;

use HostingInvoices\WordPress\Panel\WebhookSignature;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class WebhookSignatureTest extends TestCase {

	private const SECRET = '0123456789abcdef0123456789abcdef';
	private const BODY   = '{"event_id":"e-1","event":"service.suspend"}';
	private const AT     = 1_768_464_000;

	/** Made with `printf '1768464000.%s' "$body" | openssl dgst -sha256 -hmac "$secret"`. */
	private const MADE_ELSEWHERE = '761b2ab8df8945a8447286e2b303cdd19e2a60c0c1804b5a1794e3ebd201395d';

	public function test_it_is_the_one_that_openssl_makes(): void {
		self::assertSame( 't=1768464000,v1=' . self::MADE_ELSEWHERE, ( new WebhookSignature( self::SECRET ) )->of( self::AT, self::BODY ) );
	}

	/** @return iterable<string, array{bool, string, string, int, string}> believed, header, body, now, secret */
	public static function calls(): iterable {
		$good = 't=1768464000,v1=' . self::MADE_ELSEWHERE;
		yield 'at once' => [ true, $good, self::BODY, self::AT, self::SECRET ];
		yield 'five minutes later' => [ true, $good, self::BODY, self::AT + 300, self::SECRET ];
		yield 'sender ahead five minutes' => [ true, $good, self::BODY, self::AT - 300, self::SECRET ];
		yield 'a second too late' => [ false, $good, self::BODY, self::AT + 301, self::SECRET ];
		yield 'a second too early' => [ false, $good, self::BODY, self::AT - 301, self::SECRET ];
		yield 'replayed with a new time' => [ false, 't=1768464999,v1=' . self::MADE_ELSEWHERE, self::BODY, self::AT + 999, self::SECRET ];
		yield 'body altered' => [ false, $good, self::BODY . ' ', self::AT, self::SECRET ];
		yield 'body empty' => [ false, $good, '', self::AT, self::SECRET ];
		yield 'other secret' => [ false, $good, self::BODY, self::AT, str_repeat( 'x', 32 ) ];
		yield 'no header' => [ false, '', self::BODY, self::AT, self::SECRET ];
		yield 'no time' => [ false, 'v1=' . self::MADE_ELSEWHERE, self::BODY, self::AT, self::SECRET ];
		yield 'no signature' => [ false, 't=1768464000,v1=', self::BODY, self::AT, self::SECRET ];
		yield 'only a time' => [ false, 't=1768464000', self::BODY, self::AT, self::SECRET ];
		yield 'upper case' => [ false, 't=1768464000,v1=' . strtoupper( self::MADE_ELSEWHERE ), self::BODY, self::AT, self::SECRET ];
		yield 'other version' => [ false, 't=1768464000,v0=' . self::MADE_ELSEWHERE, self::BODY, self::AT, self::SECRET ];
		yield 'more behind it' => [ false, $good . ',v1=' . str_repeat( '0', 64 ), self::BODY, self::AT, self::SECRET ];
		yield 'line break' => [ false, $good . "\n", self::BODY, self::AT, self::SECRET ];
		yield 'time is no number' => [ false, 't=now,v1=' . self::MADE_ELSEWHERE, self::BODY, self::AT, self::SECRET ];
		yield 'huge time' => [ false, 't=99999999999999999999,v1=' . self::MADE_ELSEWHERE, self::BODY, self::AT, self::SECRET ];
	}

	#[DataProvider( 'calls' )]
	public function test_only_our_own_fresh_calls_are_believed( bool $believed, string $header, string $body, int $now, string $secret ): void {
		self::assertSame( $believed, ( new WebhookSignature( $secret ) )->verify( $header, $body, $now ) );
	}
}
