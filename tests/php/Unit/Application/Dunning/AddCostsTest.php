<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Dunning;

use HostingInvoices\Application\Dunning\AddCosts;
use HostingInvoices\Application\Dunning\OpenDispute;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Domain\Dunning\Given;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * The formal notice goes on 14 February and names the invoice of January, the only one past due; costs come on 6 March,
 * for a business when fourteen days have passed, for a consumer fifteen.
 */
final class AddCostsTest extends TestCase {

	/** @return iterable<string, array{string, string, callable( Shop, int ): mixed, string}> type, price, on 20 February, what was told */
	public static function costs(): iterable {
		$nothing = static fn () => null;
		yield 'nothing paid: the minimum' => [ 'business', '30.00', $nothing, 'fee_added 40.00 statutory' ];
		yield 'a consumer, a first small claim' => [ 'consumer', '30.00', $nothing, 'fee_added 40.00 statutory' ];
		yield 'a larger claim: by the scale' => [ 'business', '500.00', $nothing, 'fee_added 90.75 statutory' ];
		yield 'paid in part: on what is unpaid of the notice' => [ 'business', '500.00', self::pays( '300.00' ), 'fee_added 45.75 statutory' ];
		yield 'all but a cent: on a cent' => [ 'business', '500.00', self::pays( '604.99' ), 'fee_added 40.00 statutory' ];
	}

	/** @param callable( Shop, int ): mixed $happening */
	#[DataProvider( 'costs' )]
	public function test_costs( string $type, string $price, callable $happening, string $expected ): void {
		$shop     = new Shop();
		$customer = $shop->customer( type: $type, price: $price );
		$shop->until( '2026-02-19' );
		$shop->morning( '2026-02-20' );
		$happening( $shop, $customer );
		$shop->tick();
		$shop->until( '2026-03-05' );
		self::assertSame( [], self::told( $shop ) );
		$shop->until( '2026-03-06' );
		self::assertSame( [ $expected ], self::told( $shop ) );
	}

	/** @return iterable<string, array{string, string}> own amount, what is added where the scale gives 90.75 */
	public static function own_amounts(): iterable {
		yield 'below the scale' => [ '60.00', '60.00' ];
		yield 'the scale' => [ '90.75', '90.75' ];
		yield 'a cent above it' => [ '90.76', '90.75' ];
		yield 'far above it' => [ '500.00', '90.75' ];
	}

	#[DataProvider( 'own_amounts' )]
	public function test_own_costs_are_taken_and_never_above_the_scale( string $own, string $added ): void {
		$steps = array_map( static fn ( Step $step ): Step => StepKind::costs === $step->kind ? Step::of( $step->key, $step->day, $step->kind, amount: Money::from_decimal( $own ) ) : $step, Timeline::default()->steps );
		$shop  = new Shop( Timeline::of( $steps ) );
		$shop->customer( price: '500.00' );
		$shop->until( '2026-03-06' );
		self::assertSame( [ "fee_added $added statutory" ], self::told( $shop ) );
	}

	/** Two invoices on one notice, as the second was past due too. */
	public function test_a_notice_that_names_two_invoices(): void {
		foreach ( [ 'neither' => '108.90', 'paid' => '54.45', 'disputed' => '54.45' ] as $second => $costs ) {
			$shop     = new Shop();
			$customer = $shop->customer( price: '300.00' );
			$shop->service( $customer, '2026-01-10', price: '300.00' );
			$shop->until( '2026-02-20' );
			$invoice = $shop->invoice( $customer, 2 )->id;
			match ( $second ) {
				'neither' => null,
				'paid' => $shop->get( BookPayment::class )->execute( $invoice, null, null, '', 1 ),
				'disputed' => $shop->get( OpenDispute::class )->execute( $invoice, 'not ordered', 1 ),
			};
			$shop->until( '2026-03-06' );
			self::assertSame( [ "fee_added $costs statutory" ], self::told( $shop ), "the second one $second" );
		}
	}

	public function test_a_second_small_claim_of_a_consumer_within_six_months(): void {
		$shop     = new Shop();
		$customer = $shop->customer( type: 'consumer' );
		$shop->until( '2026-03-06' );
		$shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, null, null, '', 1 );
		$shop->until( '2026-04-06' );
		self::assertSame( [ 'fee_added 40.00 statutory', 'fee_refused 40.00 statutory small_claim_within_months' ], self::told( $shop ) );
	}

	/** @return iterable<string, array{string, string, string}> type, currency, what was told */
	public static function directly(): iterable {
		yield 'without anything named' => [ 'business', 'EUR', 'fee_refused 0.00 statutory nothing_unpaid_of_notice' ];
		yield 'in a currency without a scale' => [ 'business', 'USD', 'fee_refused 0.00 statutory currency_without_scale' ];
		yield 'in a currency without cents' => [ 'consumer', 'JPY', 'fee_refused 0 statutory currency_without_scale' ];
	}

	#[DataProvider( 'directly' )]
	public function test_directly( string $type, string $currency, string $expected ): void {
		$shop = new Shop();
		$lead = new InvoiceFacts( 5, CivilDate::parse( '2026-01-15' ), Money::of_minor( 3630, $currency ), CustomerType::from( $type ), false, false, CivilDate::parse( '2026-01-01' ), null, [], [], [] );
		$shop->get( AddCosts::class )->statutory( $lead, Given::step( 'costs 50 costs' ), 7, CivilDate::parse( '2026-03-06' ) );
		self::assertSame( [ $expected ], self::told( $shop ) );
	}

	private static function pays( string $amount ): \Closure {
		return static fn ( Shop $shop, int $customer ) => $shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, Money::from_decimal( $amount ), null, '', 1 );
	}

	/** @return list<string> */
	private static function told( Shop $shop ): array {
		$fees = array_filter( $shop->store->tables()->story, static fn ( Happening $one ): bool => in_array( $one->event, [ EventKind::fee_added, EventKind::fee_refused ], true ) );
		return array_values( array_map( static fn ( Happening $one ): string => trim( "{$one->event->value} {$one->amount?->to_decimal()} {$one->facts['kind']} " . ( $one->facts['reason'] ?? '' ) ), $fees ) );
	}
}
