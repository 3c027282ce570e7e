<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Rest\Actions;
use PHPUnit\Framework\Attributes\DataProvider;

/** Every route × everybody who may knock. */
final class PermissionsTest extends RestTestCase {

	/**
	 * @param int $to_act  Status of routes that need to see and act; 0 = let in.
	 * @param int $to_set  Status of routes that need the settings.
	 */
	#[DataProvider( 'visitors' )]
	public function test_routes_let_in( string $who, int $to_act, int $to_set ): void {
		wp_set_current_user( self::visitor( $who ) );
		foreach ( $this->contract->routes() as $route ) {
			$expected = 'settings' === $route->needs ? $to_set : $to_act;
			$reply    = $this->call( $route->method, str_replace( [ '{id}', '{step}' ], [ '999999999', 'call' ], $route->path ), null === $route->body ? null : [] );
			if ( $route->is_signed() ) {
				self::assertSame( [ 401, 'not_signed' ], [ $reply->status, $reply->code() ], "$route->name: $reply->json" );
			} elseif ( 0 === $expected ) {
				self::assertNotContains( $reply->status, [ 401, 403, 500 ], "$route->name: $reply->json" );
			} else {
				self::assertSame( [ $expected, 'not_allowed' ], [ $reply->status, $reply->code() ], "$route->name: $reply->json" );
			}
		}
	}

	/** @return iterable<string, array{string, int, int}> */
	public static function visitors(): iterable {
		yield 'a guest' => [ 'guest', 401, 401 ];
		yield 'a customer' => [ 'customer', 403, 403 ];
		yield 'somebody who may edit orders' => [ 'assistant', 0, 403 ];
		yield 'a shop manager' => [ 'shop_manager', 0, 0 ];
		yield 'an administrator' => [ 'administrator', 0, 0 ];
	}

	public function test_the_contract_and_the_server_have_the_same_routes(): void {
		$registered = [];
		foreach ( rest_get_server()->get_routes( 'hosting-invoices/v1' ) as $path => $handlers ) {
			foreach ( $handlers as $handler ) {
				foreach ( array_keys( $handler['methods'] ) as $method ) {
					$registered[] = $method . ' ' . substr( $path, strlen( '/hosting-invoices/v1' ) );
				}
			}
		}
		$agreed = [ 'GET ' ];
		foreach ( $this->contract->routes() as $route ) {
			$agreed[] = "$route->method {$route->pattern()}";
		}
		self::assertEqualsCanonicalizing( $agreed, $registered );
	}

	public function test_every_route_has_its_action(): void {
		self::assertEqualsCanonicalizing( array_keys( $this->contract->routes() ), array_keys( Actions::BY_ROUTE ) );
		foreach ( Actions::BY_ROUTE as [ $class, $method ] ) {
			self::assertTrue( method_exists( $class, $method ), "$class::$method" );
		}
	}

	private static function visitor( string $who ): int {
		if ( 'guest' === $who ) {
			return 0;
		}
		$user = new \WP_User( wp_insert_user( [ 'user_login' => "lab-$who", 'user_pass' => wp_generate_password(), 'user_email' => "$who@customers.example", 'role' => 'assistant' === $who ? 'customer' : $who ] ) );
		if ( 'assistant' === $who ) {
			$user->add_cap( 'edit_shop_orders' );
		}
		return $user->ID;
	}
}
