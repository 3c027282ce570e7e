<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\WooCommerce;

use HostingInvoices\Tests\Integration\Rest\RestTestCase;
use HostingInvoices\Tests\Integration\Rest\World;

final class PlanInAccountTest extends RestTestCase {

	public function test_plans_and_the_request_for_an_arrangement_are_in_one_place(): void {
		$world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$this->on_day( '2026-02-01' );
		$world->open();
		$customer = $world->add( '<b>Anna</b>' );
		$world->tick( '2026-02-01' );
		wp_set_current_user( $customer );
		ob_start();
		do_action( 'woocommerce_account_hosting_endpoint' );
		$page = (string) ob_get_clean();
		self::assertSame( 2, substr_count( $page, 'name="parts"' ) );
		self::assertStringContainsString( 'value="arrangement"', $page );
		self::assertStringNotContainsString( '<b>Anna', $page );
	}

	public function test_a_customer_sees_what_is_offered_and_then_what_was_agreed(): void {
		$world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$this->on_day( '2026-02-01' );
		$world->open();
		$customer = $world->add();
		$world->tick( '2026-02-01' );
		wp_set_current_user( $customer );
		$shown = static function (): string {
			ob_start();
			do_action( 'woocommerce_account_dashboard' );
			return (string) ob_get_clean();
		};
		self::assertSame( 2, substr_count( $shown(), 'type="radio"' ), 'parts of € 10 at least, of € 36.30' );
		wp_set_current_user( 1 );
		$this->ok( 'POST', '/plans', [ 'customer_id' => $customer, 'instalments' => [ [ 'on' => '2026-02-01', 'amount' => '18.15' ], [ 'on' => '2026-03-01', 'amount' => '18.15' ] ] ], [] );
		wp_set_current_user( $customer );
		self::assertSame( [ 0, 2 ], [ substr_count( $shown(), 'type="radio"' ), substr_count( $shown(), '<li>' ) ] );
		wp_set_current_user( 0 );
		self::assertStringNotContainsString( '<li>', $shown() );
	}
}
