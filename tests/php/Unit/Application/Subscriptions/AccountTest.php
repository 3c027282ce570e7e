<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Subscriptions;

use HostingInvoices\Application\Account\AskArrangement;
use HostingInvoices\Application\Account\CancelSubscription;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use PHPUnit\Framework\TestCase;

/** What a customer may do from My Account. */
final class AccountTest extends TestCase {

	private Shop $shop;
	private int $customer;
	private int $subscription;

	protected function setUp(): void {
		$this->shop         = new Shop();
		$this->customer     = $this->shop->customer( '2026-01-01', 'consumer' );
		$this->subscription = $this->shop->get( SubscriptionRepository::class )->of_customer( $this->customer )[0]->id;
		$this->shop->until( '2026-02-10' );
	}

	public function test_a_consumer_cancels_with_a_month_and_nothing_comes_after_it(): void {
		$this->cancel( $this->customer, '2026-03-11' );
		self::assertSame( '2026-03-11', $this->shop->get( SubscriptionRepository::class )->find( $this->subscription )?->ends_on?->to_string() );
		$this->shop->until( '2026-06-01' );
		// March is charged for its eleven days only.
		self::assertSame( '10.65', $this->shop->invoice( $this->customer, 3 )->net->to_decimal() );
		self::assertCount( 3, $this->shop->store->tables()->invoices );
	}

	public function test_not_earlier_not_twice_and_not_for_another(): void {
		self::assertSame( 'end_too_early', $this->refused( fn () => $this->cancel( $this->customer, '2026-03-10' ) ) );
		$this->cancel( $this->customer, '2026-03-11' );
		self::assertSame( 'subscription_has_end', $this->refused( fn () => $this->cancel( $this->customer, '2026-03-11' ) ) );
		$this->expectException( NotFound::class );
		$this->cancel( 999, '2026-03-11' );
	}

	public function test_a_payment_arrangement_is_asked_once(): void {
		$this->shop->get( AskArrangement::class )->execute( $this->customer, 'Half now' );
		self::assertSame( 'arrangement_asked', $this->refused( fn () => $this->shop->get( AskArrangement::class )->execute( $this->customer, 'Again' ) ) );
		self::assertCount( 1, $this->shop->told( $this->customer, [ 'arrangement_asked' ] ) );
	}

	private function cancel( int $customer, string $day ): void {
		$this->shop->get( CancelSubscription::class )->execute( $customer, $this->subscription, CivilDate::parse( $day ) );
	}

	private function refused( callable $act ): string {
		try {
			$act();
		} catch ( Refused $refused ) {
			return $refused->reason;
		}
		return '';
	}
}
