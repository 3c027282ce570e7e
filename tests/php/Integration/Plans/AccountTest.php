<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Plans;

use HostingInvoices\Application\Account\AcceptNewTerms;
use HostingInvoices\Application\Account\ChooseOtherPlan;
use HostingInvoices\Application\Account\ReadHosting;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Bindings;
use HostingInvoices\Domain\Plans\Terms;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Services;
use HostingInvoices\WooCommerce\Plans\PlanMeta;

/**
 * My Account → Hosting: another plan, new terms, and the papers.
 */
final class AccountTest extends CheckoutTestCase {

	private Services $services;
	private int $customer;
	private int $subscription;
	private int $product;

	protected function setUp(): void {
		parent::setUp();
		$this->services = new Services( Bindings::all() );
		$this->product  = self::product( self::plan( terms: 'Be nice.' ) );
		self::put_in_cart( $this->product );
		$this->ordered( $this->order_in_block() );
		$this->customer     = (int) $this->newest( 'invoices' )['customer_id'];
		$this->subscription = (int) $this->newest( 'subscriptions' )['id'];
		$this->on_day( '2026-02-15' );
	}

	private function choose( string $key, bool $at_once, bool $accepts = true, ?int $customer = null ): void {
		$this->services->get( ChooseOtherPlan::class )->execute( $customer ?? $this->customer, $this->subscription, $key, $at_once, $accepts );
	}

	public function test_more_today_and_less_from_the_next_period(): void {
		$plus = self::product( self::plan( [ 1 => '60.00' ], terms: 'Be very nice.' ), 'Hosting Plus' );
		$mini = self::product( self::plan( [ 1 => '10.00' ] ), 'Hosting Mini' );
		self::product( self::plan(), 'Hosting Zero', tax_class: 'zero-rate' );
		$service = $this->services->get( ReadHosting::class )->execute( $this->customer )->services[0];
		self::assertSame( [ [ 'Hosting Mini', null ], [ 'Hosting Plus', '15.00' ] ], array_map( static fn ( array $one ): array => [ $one['plan']->label, $one['now']?->to_decimal() ], $service->plans ), 'of the same VAT; 14 of 28 days of 60 less those of 30' );
		$this->choose( "$plus-1", true );
		self::assertSame( [ '6000', 'Hosting Plus' ], [ $this->newest( 'subscriptions' )['price_minor'], $this->newest( 'subscriptions' )['label'] ] );
		self::assertSame( [ 'Be very nice.', (string) $plus ], [ $this->newest( 'terms', 'subscription_id' )['text'], $this->newest( 'terms', 'subscription_id' )['product_id'] ] );
		$this->choose( "$mini-1", true );
		self::assertSame( '6000', $this->newest( 'subscriptions' )['price_minor'], 'what was paid for is used' );
		self::issue( $this->customer, '2026-03-01' );
		self::assertSame( '2500', $this->newest( 'invoices' )['net_minor'], '15 more for February, and March at 10' );
	}

	public function test_what_may_not_be_chosen(): void {
		$plus = self::product( self::plan( [ 1 => '60.00' ], terms: 'Be very nice.' ), 'Hosting Plus' );
		foreach ( [ 'terms_not_accepted' => [ "$plus-1", false ], 'plan_not_sold' => [ "$plus-12", true ] ] as $reason => [ $key, $accepts ] ) {
			try {
				$this->choose( $key, false, $accepts );
				self::fail( 'It was chosen.' );
			} catch ( Refused $refused ) {
				self::assertSame( $reason, $refused->reason );
			}
		}
		$this->expectException( NotFound::class );
		$this->choose( "$plus-1", false, true, $this->customer + 1 );
	}

	public function test_new_terms_hold_when_they_are_accepted(): void {
		$read = fn () => $this->services->get( ReadHosting::class )->execute( $this->customer )->services[0];
		self::assertNull( $read()->new_terms );
		$product = wc_get_product( $this->product );
		$plan    = PlanMeta::of( $product );
		PlanMeta::put( $product, \HostingInvoices\Domain\Plans\Plan::of( $plan->prices, $plan->set_up_fee, false, 1, $plan->terms->revised( 'Be nicer.', CivilDate::parse( '2026-02-10' ) ) ) );
		$product->save();
		self::assertEquals( new Terms( 'Be nicer.', '2026-02-10' ), $read()->new_terms );
		self::assertSame( 'Be nice.', $read()->terms->terms->text, 'until then the old ones hold' );
		$this->services->get( AcceptNewTerms::class )->execute( $this->customer, $this->subscription, '2026-02-10' );
		self::assertNull( $read()->new_terms );
		self::assertSame( [ 'Be nicer.', '2026-02-15 06:00:00' ], [ $this->newest( 'terms', 'subscription_id' )['text'], $this->newest( 'terms', 'subscription_id' )['accepted_at'] ] );
	}

	public function test_the_page_has_it_all(): void {
		self::product( self::plan( [ 1 => '60.00' ] ), 'Hosting <b>Plus</b>' );
		wp_set_current_user( $this->customer );
		switch_to_locale( 'en_US' );
		ob_start();
		do_action( 'woocommerce_account_hosting_endpoint', '' );
		$page = (string) ob_get_clean();
		$order = (int) $this->newest( 'invoices' )['order_id'];
		foreach ( [ 'Change plan', 'Change today', 'Change from the next period', 'Cancel this service', 'Be nice.', "action=hosting_invoices_pdf&#038;order=$order\"", "order=$order&#038;as=ubl", 'aria-label="Pay 2026-0001"', 'Ask for a payment arrangement', 'Hosting Plus' ] as $words ) {
			self::assertStringContainsString( $words, $page );
		}
		self::assertStringNotContainsString( '<b>Plus', $page );
	}
}
