<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\WooCommerce;

use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WooCommerce\Orders\PayByLink;
use HostingInvoices\WordPress\Links\SignedLinks;
use HostingInvoices\WordPress\SystemClock;
use PHPUnit\Framework\Attributes\DataProvider;

/** Route × role: who may pay which order, with which link. */
final class PayByLinkTest extends SiteTestCase {

	use OrderLab;

	protected function tearDown(): void {
		$_GET = [];
		wp_set_current_user( 0 );
		parent::tearDown();
	}

	#[DataProvider( 'links' )]
	public function test_a_link_permits_its_order_and_nothing_else( string $link, string $who, bool $own, bool $other ): void {
		$customer = $this->customer();
		$mine     = $this->orders()->make( $this->draft( $customer, [ [ '30.00' ] ], false ) )->order_id;
		$another  = $this->orders()->make( $this->draft( $customer, [ [ '40.00' ] ], false ) )->order_id;
		$stranger = $this->customer( email: 'ander@order-lab.test' );
		wp_set_current_user( [ 'visitor' => 0, 'customer' => $customer, 'stranger' => $stranger ][ $who ] );
		$links = new SignedLinks( new SystemClock() );
		$_GET  = self::query( $link, $links, $mine, $another );
		$pay   = new PayByLink( static fn (): SignedLinks => $links );
		add_filter( 'user_has_cap', $pay->may_pay( ... ), 20, 3 );
		self::assertSame( [ $own, $other ], [ current_user_can( 'pay_for_order', $mine ), current_user_can( 'pay_for_order', $another ) ] );
		self::assertFalse( current_user_can( 'view_order', $another ) && 'customer' !== $who );
		self::assertFalse( current_user_can( 'edit_shop_orders' ) );
		$order = wc_get_order( $mine );
		self::assertSame( ! ( 'right' === $link ), $pay->must_verify( true, $order ) );
	}

	/** Link, who; may pay the order of the link, may pay another. */
	public static function links(): iterable {
		yield 'a visitor without a link' => [ 'none', 'visitor', false, false ];
		yield 'a visitor with the link' => [ 'right', 'visitor', true, false ];
		yield 'a stranger with the link' => [ 'right', 'stranger', true, false ];
		yield 'the customer needs none' => [ 'none', 'customer', true, true ];
		yield 'forged' => [ 'forged', 'visitor', false, false ];
		yield 'without a signature' => [ 'unsigned', 'visitor', false, false ];
		yield 'expired' => [ 'expired', 'visitor', false, false ];
		yield 'made to last longer' => [ 'prolonged', 'visitor', false, false ];
		yield 'turned to another order' => [ 'turned', 'visitor', false, false ];
		yield 'of another kind' => [ 'mandate', 'visitor', false, false ];
		yield 'arrays for strings' => [ 'arrays', 'visitor', false, false ];
	}

	/** @return array<string, mixed> */
	private static function query( string $link, SignedLinks $links, int $mine, int $another ): array {
		parse_str( (string) wp_parse_url( $links->pay( $mine ), PHP_URL_QUERY ), $right );
		parse_str( (string) wp_parse_url( $links->mandate( $mine ), PHP_URL_QUERY ), $mandate );
		return match ( $link ) {
			'none' => [],
			'forged' => [ ...$right, 'sign' => strrev( (string) $right['sign'] ) ],
			'unsigned' => [ ...$right, 'sign' => '' ],
			'expired' => [ ...$right, 'until' => '1700000000', 'sign' => hash_hmac( 'sha256', "hosting-invoices pay $mine 1700000000", wp_salt( 'auth' ) ) ],
			'prolonged' => [ ...$right, 'until' => (string) ( (int) $right['until'] + 1 ) ],
			'turned' => [ ...$right, 'of' => (string) $another ],
			'mandate' => [ ...$mandate, SignedLinks::ARGUMENT => 'pay' ],
			'arrays' => array_map( static fn ( mixed $part ): array => [ $part ], $right ),
			default => $right,
		};
	}
}
