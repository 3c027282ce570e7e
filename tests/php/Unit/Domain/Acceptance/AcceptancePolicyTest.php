<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Acceptance;

use HostingInvoices\Domain\Acceptance\AcceptancePolicy;
use HostingInvoices\Domain\Acceptance\AcceptanceRule;
use HostingInvoices\Domain\Acceptance\AcceptanceTerms;
use HostingInvoices\Domain\Acceptance\Applicant;
use HostingInvoices\Domain\Acceptance\InvalidAcceptance;
use HostingInvoices\Domain\Customers\PaymentHabits;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** Whom which rule is about, with its borders; what the strictest of two answers is; what the checkout can hold. */
final class AcceptancePolicyTest extends TestCase {

	/** @param array<string, mixed> $rule */
	private static function rule( array $rule ): AcceptanceRule {
		return new AcceptanceRule( $rule['name'] ?? '', $rule['type'] ?? null, $rule['known'] ?? null, isset( $rule['amount'] ) ? Money::from_decimal( $rule['amount'] ) : null, $rule['late'] ?? null, $rule['broken'] ?? null, $rule['suspended'] ?? null, $rule['terms'] ?? AcceptanceTerms::of( in_advance: true ) );
	}

	/** @param array<string, mixed> $who */
	private static function applicant( array $who ): Applicant {
		return new Applicant( $who['type'] ?? CustomerType::business, Money::from_decimal( $who['amount'] ?? '30.00' ), new PaymentHabits( $who['paid'] ?? 0, $who['late'] ?? null, 0, $who['partly'] ?? 0, $who['broken'] ?? 0, $who['late_now'] ?? 0 ), $who['suspended'] ?? 0 );
	}

	/** @return iterable<string, array{array<string, mixed>, array<string, mixed>, bool}> */
	public static function rules(): iterable {
		yield 'names nothing: everybody'  => [ [], [], true ];
		yield 'a consumer'                => [ [ 'type' => CustomerType::consumer ], [ 'type' => CustomerType::consumer ], true ];
		yield 'not a business'            => [ [ 'type' => CustomerType::consumer ], [], false ];
		yield 'new'                       => [ [ 'known' => false ], [ 'paid' => 0 ], true ];
		yield 'not new'                   => [ [ 'known' => false ], [ 'paid' => 1 ], false ];
		yield 'known'                     => [ [ 'known' => true ], [ 'paid' => 1 ], true ];
		yield 'not known'                 => [ [ 'known' => true ], [ 'paid' => 0 ], false ];
		yield 'a cent less'               => [ [ 'amount' => '100.00' ], [ 'amount' => '99.99' ], false ];
		yield 'just as much'              => [ [ 'amount' => '100.00' ], [ 'amount' => '100.00' ], true ];
		yield 'a day less late'           => [ [ 'late' => 10 ], [ 'late' => 9 ], false ];
		yield 'just as late'              => [ [ 'late' => 10 ], [ 'late' => 10 ], true ];
		yield 'late now'                  => [ [ 'late' => 10 ], [ 'late' => 0, 'late_now' => 10 ], true ];
		yield 'never paid, not late'      => [ [ 'late' => 1 ], [], false ];
		yield 'one broken too few'        => [ [ 'broken' => 2 ], [ 'broken' => 1 ], false ];
		yield 'partly broken counts'      => [ [ 'broken' => 2 ], [ 'broken' => 1, 'partly' => 1 ], true ];
		yield 'suspended once'            => [ [ 'suspended' => 1 ], [ 'suspended' => 1 ], true ];
		yield 'never suspended'           => [ [ 'suspended' => 1 ], [], false ];
		yield 'one of two is not so'      => [ [ 'late' => 10, 'type' => CustomerType::consumer ], [ 'late' => 20 ], false ];
	}

	/**
	 * @param array<string, mixed> $rule
	 * @param array<string, mixed> $who
	 */
	#[DataProvider( 'rules' )]
	public function test_whom_a_rule_is_about( array $rule, array $who, bool $expected ): void {
		self::assertSame( $expected, self::rule( $rule )->is_about( self::applicant( $who ) ) );
	}

	public function test_the_first_rule_that_fits_holds(): void {
		$policy = AcceptancePolicy::of(
			[
				self::rule( [ 'name' => 'suspended before', 'suspended' => 1, 'terms' => AcceptanceTerms::of( approval: true ) ] ),
				self::rule( [ 'name' => 'late', 'late' => 10, 'terms' => AcceptanceTerms::of( deposit_percent: 50 ) ] ),
				self::rule( [ 'name' => 'good', 'known' => true, 'terms' => AcceptanceTerms::of( term_days: 45 ) ] ),
			]
		);
		$rule   = static fn ( array $who ): array => [ $policy->decide( self::applicant( $who ) )->rule, $policy->decide( self::applicant( $who ) )->rule_name ];
		self::assertSame( [ 1, 'suspended before' ], $rule( [ 'paid' => 9, 'late' => 30, 'suspended' => 1 ] ) );
		self::assertSame( [ 2, 'late' ], $rule( [ 'paid' => 9, 'late' => 30 ] ) );
		self::assertSame( [ 3, 'good' ], $rule( [ 'paid' => 9, 'late' => 1 ] ) );
		self::assertSame( [ 0, '' ], $rule( [] ) );
		self::assertTrue( $policy->decide( self::applicant( [] ) )->terms->is_usual(), 'whom none is about' );
	}

	public function test_of_two_answers_the_stricter_holds(): void {
		$both = AcceptanceTerms::of( deposit_percent: 50, term_days: 14 )->and( AcceptanceTerms::of( in_advance: true, deposit_percent: 20, term_days: 30, approval: true ) );
		self::assertEquals( AcceptanceTerms::of( true, 50, 14, false, true ), $both );
		self::assertEquals( AcceptanceTerms::of( term_days: 30 ), AcceptanceTerms::usual()->and( AcceptanceTerms::of( term_days: 30 ) ), 'no opinion is none' );
	}

	/** @return iterable<string, array{AcceptanceTerms, bool, AcceptanceTerms}> */
	public static function checkouts(): iterable {
		yield 'by debit'                         => [ AcceptanceTerms::of( mandate: true ), true, AcceptanceTerms::of( mandate: true ) ];
		yield 'no debit here: in advance'        => [ AcceptanceTerms::of( mandate: true ), false, AcceptanceTerms::of( in_advance: true ) ];
		yield 'in advance is not by debit'       => [ AcceptanceTerms::of( in_advance: true, mandate: true ), true, AcceptanceTerms::of( in_advance: true ) ];
		yield 'nothing is collected while it waits' => [ AcceptanceTerms::of( mandate: true, approval: true ), true, AcceptanceTerms::of( in_advance: true, approval: true ) ];
		yield 'as usual'                         => [ AcceptanceTerms::usual(), false, AcceptanceTerms::usual() ];
	}

	#[DataProvider( 'checkouts' )]
	public function test_what_the_checkout_can_hold( AcceptanceTerms $terms, bool $debit, AcceptanceTerms $expected ): void {
		self::assertEquals( $expected, $terms->at_checkout( $debit ) );
	}

	/** @return iterable<string, array{AcceptanceTerms, int, int|null}> Terms, days before a period, days to pay. */
	public static function terms(): iterable {
		yield 'as the shop has it'         => [ AcceptanceTerms::usual(), 7, null ];
		yield 'shorter'                    => [ AcceptanceTerms::of( term_days: 7 ), 14, 7 ];
		yield 'longer'                     => [ AcceptanceTerms::of( term_days: 45 ), 14, 45 ];
		yield 'paid when the period begins' => [ AcceptanceTerms::of( in_advance: true ), 7, 7 ];
		yield 'no longer than usual'       => [ AcceptanceTerms::of( in_advance: true ), 30, 14 ];
		yield 'the invoice of the day'     => [ AcceptanceTerms::of( in_advance: true ), 0, 1 ];
	}

	#[DataProvider( 'terms' )]
	public function test_days_to_pay( AcceptanceTerms $terms, int $before, ?int $expected ): void {
		self::assertSame( $expected, $terms->days_to_pay( 14, $before ) );
	}

	public function test_a_deposit_is_whole_cents(): void {
		self::assertSame( '16.67', AcceptanceTerms::of( deposit_percent: 50 )->deposit( Money::from_decimal( '33.33' ) )->to_decimal() );
		self::assertSame( '0.00', AcceptanceTerms::usual()->deposit( Money::from_decimal( '33.33' ) )->to_decimal() );
	}

	/** @return iterable<string, array{\Closure(): mixed, string}> */
	public static function nonsense(): iterable {
		yield 'more than all' => [ static fn () => AcceptanceTerms::of( deposit_percent: 101 ), 'percentage' ];
		yield 'less than nothing' => [ static fn () => AcceptanceTerms::of( deposit_percent: -1 ), 'percentage' ];
		yield 'no day to pay' => [ static fn () => AcceptanceTerms::of( term_days: 0 ), 'term_days' ];
		yield 'longer than the law allows' => [ static fn () => AcceptanceTerms::of( term_days: 61 ), 'term_days' ];
		yield 'too many rules' => [ static fn () => AcceptancePolicy::of( array_fill( 0, 21, self::rule( [] ) ) ), 'too_many_rules' ];
	}

	/** @param \Closure(): mixed $make */
	#[DataProvider( 'nonsense' )]
	public function test_what_means_nothing_cannot_be( \Closure $make, string $reason ): void {
		try {
			$make();
			self::fail( 'It was made.' );
		} catch ( InvalidAcceptance $invalid ) {
			self::assertSame( $reason, $invalid->reason );
		}
	}
}
