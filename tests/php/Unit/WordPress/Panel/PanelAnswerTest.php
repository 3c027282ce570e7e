<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\WordPress\Panel;

use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\WordPress\Panel\AnswerNotBelieved;
use HostingInvoices\WordPress\Panel\HttpAnswer;
use HostingInvoices\WordPress\Panel\PanelAnswer;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class PanelAnswerTest extends TestCase {

	private const JSON = 'application/json';
	private const GOOD = '{"reference":"site.example","state":"suspended","epoch":3}';

	/** @return iterable<string, array{ServiceState, int, string, string}> */
	public static function believed(): iterable {
		yield 'suspended' => [ ServiceState::suspended, 3, self::JSON, self::GOOD ];
		yield 'active' => [ ServiceState::active, 0, self::JSON, '{"reference":"site.example","state":"active","epoch":0}' ];
		yield 'with character set' => [ ServiceState::suspended, 3, 'Application/JSON; charset=UTF-8', self::GOOD ];
		yield 'says more than asked' => [ ServiceState::active, 1, self::JSON, '{"node":"web1","epoch":1,"state":"active","reference":"site.example"}' ];
	}

	#[DataProvider( 'believed' )]
	public function test_what_was_agreed_is_believed( ServiceState $state, int $epoch, string $type, string $body ): void {
		$reading = PanelAnswer::read( new HttpAnswer( 200, $type, $body ), 'site.example' );

		self::assertSame( [ $state, $epoch ], [ $reading->state, $reading->epoch ] );
	}

	/** @return iterable<string, array{string, bool, int, string, string}> reason, nothing was changed, status, type, body */
	public static function not_believed(): iterable {
		yield 'moved' => [ 'redirect', false, 301, self::JSON, self::GOOD ];
		yield 'moved for now' => [ 'redirect', false, 307, self::JSON, self::GOOD ];
		yield 'bad request' => [ 'http_status', true, 400, self::JSON, '{}' ];
		yield 'not signed' => [ 'unauthorized', true, 401, self::JSON, '{}' ];
		yield 'no rights' => [ 'forbidden', true, 403, 'text/html', 'no' ];
		yield 'unknown account' => [ 'unknown_account', true, 404, self::JSON, '{}' ];
		yield 'gateway gave up' => [ 'http_status', false, 408, self::JSON, '{}' ];
		yield 'conflict' => [ 'http_status', true, 409, self::JSON, '{}' ];
		yield 'too many' => [ 'rate_limited', true, 429, self::JSON, '{}' ];
		yield 'broken' => [ 'http_status', false, 500, self::JSON, self::GOOD ];
		yield 'bad gateway' => [ 'http_status', false, 502, 'text/html', '<html>' ];
		yield 'taken, not done' => [ 'http_status', false, 202, self::JSON, self::GOOD ];
		yield 'no content' => [ 'http_status', false, 204, '', '' ];
		yield 'HTML' => [ 'not_json', false, 200, 'text/html', '<html>' ];
		yield 'JSON called HTML' => [ 'not_json', false, 200, 'text/html', self::GOOD ];
		yield 'JSON of no type' => [ 'not_json', false, 200, '', self::GOOD ];
		yield 'other character set' => [ 'not_json', false, 200, self::JSON . '; charset=iso-8859-1', self::GOOD ];
		yield 'HTML called JSON' => [ 'not_json', false, 200, self::JSON, '<html>' ];
		yield 'empty' => [ 'not_json', false, 200, self::JSON, '' ];
		yield 'half' => [ 'not_json', false, 200, self::JSON, substr( self::GOOD, 0, 30 ) ];
		yield 'mark in front' => [ 'not_json', false, 200, self::JSON, "\xEF\xBB\xBF" . self::GOOD ];
		yield 'warning in front' => [ 'not_json', false, 200, self::JSON, "Warning: x\n" . self::GOOD ];
		yield 'no object' => [ 'not_json', false, 200, self::JSON, '[' . self::GOOD . ']' ];
		yield 'text' => [ 'not_json', false, 200, self::JSON, '"suspended"' ];
		yield 'empty object' => [ 'not_json', false, 200, self::JSON, '{}' ];
		yield 'too deep' => [ 'not_json', false, 200, self::JSON, '{"a":' . str_repeat( '[', 20 ) . str_repeat( ']', 20 ) . '}' ];
		yield 'wrong bytes' => [ 'not_json', false, 200, self::JSON, '{"reference":"' . "\xff" . '"}' ];
		yield 'no state' => [ 'wrong_answer', false, 200, self::JSON, '{"reference":"site.example","epoch":3}' ];
		yield 'state unknown' => [ 'wrong_answer', false, 200, self::JSON, '{"reference":"site.example","state":"unknown","epoch":3}' ];
		yield 'state of its own' => [ 'wrong_answer', false, 200, self::JSON, '{"reference":"site.example","state":"off","epoch":3}' ];
		yield 'state a list' => [ 'wrong_answer', false, 200, self::JSON, '{"reference":"site.example","state":["active"],"epoch":3}' ];
		yield 'no epoch' => [ 'wrong_answer', false, 200, self::JSON, '{"reference":"site.example","state":"active"}' ];
		yield 'epoch a text' => [ 'wrong_answer', false, 200, self::JSON, '{"reference":"site.example","state":"active","epoch":"3"}' ];
		yield 'epoch broken' => [ 'wrong_answer', false, 200, self::JSON, '{"reference":"site.example","state":"active","epoch":3.0}' ];
		yield 'epoch below zero' => [ 'wrong_answer', false, 200, self::JSON, '{"reference":"site.example","state":"active","epoch":-1}' ];
		yield 'no reference' => [ 'wrong_answer', false, 200, self::JSON, '{"state":"active","epoch":3}' ];
		yield 'another reference' => [ 'wrong_answer', false, 200, self::JSON, '{"reference":"other.example","state":"active","epoch":3}' ];
		yield 'reference in capitals' => [ 'wrong_answer', false, 200, self::JSON, '{"reference":"SITE.example","state":"active","epoch":3}' ];
	}

	#[DataProvider( 'not_believed' )]
	public function test_anything_else_is_not( string $reason, bool $refused, int $status, string $type, string $body ): void {
		try {
			PanelAnswer::read( new HttpAnswer( $status, $type, $body ), 'site.example' );
			self::fail( 'It was believed.' );
		} catch ( AnswerNotBelieved $answer ) {
			self::assertSame( [ $reason, $refused ], [ $answer->reason, $answer->refused ] );
		}
	}

	/** @return iterable<string, array{string, string, string}> */
	public static function complaints(): iterable {
		yield 'in words' => [ 'It answers with status 404. No such account.', self::JSON, '{"message":"No such account."}' ];
		yield 'in several lines' => [ 'It answers with status 404. a b', self::JSON, '{"message":" a\n\u0000b "}' ];
		yield 'at length' => [ 'It answers with status 404. ' . str_repeat( 'x', 200 ), self::JSON, '{"message":"' . str_repeat( 'x', 900 ) . '"}' ];
		yield 'in HTML' => [ 'It answers with status 404.', 'text/html', '<p>No such account</p>' ];
		yield 'not in words' => [ 'It answers with status 404.', self::JSON, '{"message":["x"]}' ];
	}

	#[DataProvider( 'complaints' )]
	public function test_what_a_panel_complains_of_is_shown_as_text( string $message, string $type, string $body ): void {
		$this->expectExceptionMessageMatches( '/\A' . preg_quote( $message, '/' ) . '\z/' );
		PanelAnswer::read( new HttpAnswer( 404, $type, $body ), 'site.example' );
	}
}
