<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Plans;

use HostingInvoices\Application\Acceptance\AcceptanceRules;
use HostingInvoices\Application\Acceptance\AcceptService;
use HostingInvoices\Application\Acceptance\AnswerOrder;
use HostingInvoices\Application\Acceptance\GiveBackDeposits;
use HostingInvoices\Application\Acceptance\TermsCodec;
use HostingInvoices\Application\Plans\Withdraw;
use HostingInvoices\Bindings;
use HostingInvoices\Domain\Acceptance\AcceptancePolicy;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\Tests\Integration\Rest\World;
use HostingInvoices\WooCommerce\Orders\FollowOrders;
use HostingInvoices\WordPress\Acceptance\FilteredCreditCheck;

/**
 * The owner's rules at the checkout and where she adds a service: what is asked, shown, kept, and given back.
 */
final class AcceptanceTest extends CheckoutTestCase {

	use PluginUnhooked;

	/** @param list<array<string, mixed>> $rules */
	private function rules( array ...$rules ): void {
		$store = $this->services()->get( AcceptanceRules::class );
		$store->save( AcceptancePolicy::of( array_map( static fn ( array $rule ) => TermsCodec::rule( $rule, 'EUR' ), $rules ) ), $store->current()->version, 1, new \DateTimeImmutable() );
	}

	private function services(): Services {
		return new Services( Bindings::all() );
	}

	/** @return list<string> */
	private static function offered(): array {
		return array_keys( WC()->payment_gateways()->get_available_payment_gateways() );
	}

	public function test_a_deposit_is_shown_paid_and_given_back(): void {
		$this->rules( [ 'name' => 'New customers', 'known' => false, 'terms' => [ 'deposit_percent' => 50, 'term_days' => 7 ] ] );
		self::put_in_cart( self::product( self::plan() ) );
		$rows = array_column( apply_filters( 'woocommerce_get_item_data', [], array_values( WC()->cart->get_cart() )[0] ), 'value', 'key' );
		self::assertSame( 'We ask a deposit of 50% of the price of a period. You get it back when the service ends. Invoices are to be paid within 7 days.', $rows['On these terms'] );
		$order = $this->ordered( $this->order_in_block() );
		self::assertSame( '54.45', $order->get_total(), '30 and a deposit of 15, and 21 %' );
		$invoice = $this->newest( 'invoices' );
		self::assertSame( [ '2026-02-08', '5445' ], [ $invoice['due_on'], $invoice['total_minor'] ] );
		self::assertSame( [ '1500', null ], [ $this->newest( 'deposits', 'subscription_id' )['amount_minor'], $this->newest( 'deposits', 'subscription_id' )['given_back_on'] ] );
		self::assertStringContainsString( 'New customers', (string) $this->newest( 'acceptances' )['decision'] );
		self::assertStringContainsString( '(New customers)', implode( ' ', array_column( wc_get_order_notes( [ 'order_id' => $order->get_id() ] ), 'content' ) ) );
		self::issue( (int) $invoice['customer_id'], '2026-03-01' );
		self::assertSame( '3630', $this->newest( 'invoices' )['total_minor'], 'asked once' );
		$this->database->update( 'subscriptions', [ 'ends_on' => '2026-03-31' ], [ 'customer_id' => $invoice['customer_id'] ] );
		$this->on_day( '2026-03-31' );
		$this->services()->get( GiveBackDeposits::class )->execute();
		self::assertSame( 0, $this->count_rows( 'adjustments' ), 'not on its last day' );
		$this->on_day( '2026-04-01' );
		$this->services()->get( GiveBackDeposits::class )->execute();
		$this->services()->get( GiveBackDeposits::class )->execute();
		self::assertSame( [ 1, '-1500' ], [ $this->count_rows( 'adjustments' ), $this->newest( 'adjustments' )['amount_minor'] ] );
		self::assertStringContainsString( 'Hosting Groen', (string) $this->newest( 'adjustments' )['label'] );
	}

	public function test_who_withdraws_gets_the_deposit_with_the_rest(): void {
		$this->rules( [ 'name' => 'All', 'terms' => [ 'deposit_percent' => 50 ] ] );
		self::put_in_cart( self::product( self::plan() ) );
		$order = $this->ordered( $this->order_in_block( answers: [ 'begins_at_once' => true ] ) );
		$this->unhook_plugin( FollowOrders::class );
		$back  = $this->services()->get( Withdraw::class )->execute( $order->get_id(), 'Withdrawn' );
		self::assertSame( '53.16', $back->to_decimal(), 'all but one of 28 days of 30.00 and of 6.30, and 18.15' );
		self::assertNotNull( $this->newest( 'deposits', 'subscription_id' )['given_back_on'] );
	}

	public function test_in_advance_it_begins_when_it_is_paid(): void {
		$this->rules( [ 'name' => 'Dear', 'amount_from' => '30.00', 'terms' => [ 'in_advance' => true ] ] );
		self::put_in_cart( self::product( self::plan() ) );
		self::assertNotContains( 'cod', self::offered() );
		$order = $this->ordered( $this->order_in_block() );
		self::assertSame( [ 'on-hold', 0, 0 ], [ $order->get_status(), $this->count_rows( 'subscriptions' ), $this->count_rows( 'invoices' ) ] );
		$this->on_day( '2026-02-05' );
		$order->payment_complete();
		self::assertSame( [ '2026-02-05', 'paid' ], [ $this->newest( 'subscriptions' )['anchor_on'], $this->newest( 'invoices' )['state'] ] );
	}

	public function test_an_order_waits_until_the_owner_has_looked(): void {
		$this->rules( [ 'name' => 'Look', 'terms' => [ 'approval' => true ] ] );
		self::put_in_cart( self::product( self::plan() ) );
		$order = $this->ordered( $this->order_in_block() );
		$order->payment_complete();
		self::assertSame( [ 0, 0, 'waiting' ], [ $this->count_rows( 'subscriptions' ), $this->count_rows( 'invoices' ), $this->newest( 'acceptances' )['state'] ] );
		self::assertContains( [ 'kind' => 'orders_to_approve', 'count' => 1, 'on' => '2026-02-01' ], $this->needs() );
		$this->on_day( '2026-02-03' );
		$this->services()->get( AnswerOrder::class )->execute( (int) $this->newest( 'acceptances' )['id'], true, '', 1 );
		self::assertSame( [ '2026-02-03', 1, 'accepted' ], [ $this->newest( 'subscriptions' )['anchor_on'], $this->count_rows( 'invoices' ), $this->newest( 'acceptances' )['state'] ] );
		self::assertSame( 'paid', $this->newest( 'invoices' )['state'] );
	}

	public function test_an_order_that_is_refused_is_cancelled_and_the_customer_is_told(): void {
		$this->rules( [ 'name' => 'Look', 'terms' => [ 'approval' => true ] ] );
		self::put_in_cart( self::product( self::plan() ) );
		$order = $this->ordered( $this->order_in_block() );
		$this->services()->get( AnswerOrder::class )->execute( (int) $this->newest( 'acceptances' )['id'], false, 'Not now, sorry.', 1 );
		$order = wc_get_order( $order->get_id() );
		self::assertSame( [ 'cancelled', 'refused', 0 ], [ $order->get_status(), $this->newest( 'acceptances' )['state'], $this->count_rows( 'subscriptions' ) ] );
		self::assertContains( 'Not now, sorry.', array_column( $order->get_customer_order_notes(), 'comment_content' ) );
	}

	public function test_who_cancels_before_needs_no_answer(): void {
		$this->rules( [ 'name' => 'Look', 'terms' => [ 'approval' => true ] ] );
		self::put_in_cart( self::product( self::plan() ) );
		$this->ordered( $this->order_in_block() )->update_status( 'cancelled' );
		self::assertSame( 'withdrawn', $this->newest( 'acceptances' )['state'] );
	}

	public function test_terms_that_hang_on_an_answer_are_shown_before_they_hold(): void {
		$this->rules( [ 'name' => 'Businesses', 'customer_type' => 'business', 'terms' => [ 'deposit_percent' => 100 ] ] );
		self::put_in_cart( self::product( self::plan() ) );
		$first = $this->order_in_block( answers: [ 'customer_type' => 'business' ] );
		self::assertSame( [ 409, 'hosting_invoices_terms_changed' ], [ $first->get_status(), $first->get_data()['code'] ] );
		WC()->session->set( 'store_api_draft_order', 0 );
		self::assertSame( '72.60', $this->ordered( $this->order_in_block( answers: [ 'customer_type' => 'business' ] ) )->get_total(), 'the second time they were seen' );
	}

	public function test_an_outside_check_can_only_ask_for_more(): void {
		$asked = [];
		add_filter(
			FilteredCreditCheck::FILTER,
			static function ( mixed $answer, array $facts ) use ( &$asked ): array {
				$asked[] = $facts;
				return [ 'deposit_percent' => 20, 'reason' => 'Score 4 of 10' ];
			},
			10,
			2
		);
		$this->rules( [ 'name' => 'All', 'terms' => [ 'deposit_percent' => 50 ] ] );
		self::put_in_cart( self::product( self::plan() ) );
		$order = $this->ordered( $this->order_in_block() );
		self::assertSame( '54.45', $order->get_total(), 'the rules ask for more' );
		self::assertStringContainsString( 'Score 4 of 10', (string) $this->newest( 'acceptances' )['decision'] );
		self::assertSame( [ 'consumer', '30.00', false ], [ $asked[0]['customer_type'], $asked[0]['amount'], $asked[0]['is_known'] ] );
		self::assertLessThanOrEqual( 3, count( $asked ), 'not asked the same again' );
	}

	/** The example in docs/credit-check.md, as it stands there. */
	public function test_the_documented_example(): void {
		preg_match( '/```php\n(.+?)```/s', (string) file_get_contents( dirname( __DIR__, 4 ) . '/docs/credit-check.md' ), $example );
		// phpcs:ignore Squiz.PHP.Eval -- the documentation is ours.
		eval( str_replace( '<?php', '', $example[1] ) );
		$asked  = [];
		$answer = static function ( mixed $given, array $sent, string $url ) use ( &$asked ): array {
			$asked[] = [ $url, json_decode( $sent['body'], true )['postcode'] ];
			return [ 'response' => [ 'code' => 200 ], 'body' => '{"score":4}', 'headers' => [], 'cookies' => [] ];
		};
		add_filter( 'pre_http_request', $answer, PHP_INT_MAX, 3 );
		self::put_in_cart( self::product( self::plan() ) );
		self::assertSame( '36.30', $this->ordered( $this->order_in_block() )->get_total(), 'a consumer is not asked about' );
		$this->nobody();
		self::put_in_cart( self::product( self::plan() ) );
		WC()->customer->set_billing_company( 'Traag BV' );
		WC()->customer->set_billing_postcode( '9711 LM' );
		WC()->session->set( 'hosting_customer_type', 'business' );
		WC()->cart->calculate_totals();
		$order = $this->ordered( $this->order_in_block( answers: [ 'customer_type' => 'business' ], address: [ 'company' => 'Traag BV', 'email' => 'traag@checkout.test' ] ) );
		self::assertSame( [ '54.45', [ 'https://credit.example/score', '9711 LM' ], 1 ], [ $order->get_total(), $asked[0], count( array_unique( array_map( serialize( ... ), $asked ) ) ) ] );
		self::assertStringContainsString( 'Score 4 of 10', (string) $this->newest( 'acceptances' )['decision'] );
	}

	public function test_an_outside_check_that_fails_changes_nothing(): void {
		add_filter( FilteredCreditCheck::FILTER, static fn (): never => throw new \RuntimeException( 'timeout' ) );
		self::put_in_cart( self::product( self::plan() ) );
		self::assertSame( '36.30', $this->ordered( $this->order_in_block() )->get_total() );
		self::assertSame( 0, $this->count_rows( 'acceptances' ) );
	}

	public function test_a_service_that_the_owner_adds(): void {
		$this->rules( [ 'name' => 'Dear', 'amount_from' => '25.00', 'terms' => [ 'deposit_percent' => 100, 'term_days' => 10 ] ] );
		wp_set_current_user( 1 );
		$world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$world->add( 'Bram', price: '24.99' );
		self::assertSame( 0, $this->count_rows( 'acceptances' ), 'no rule is about him' );
		$anna = $world->add( 'Anna', price: '30.00' );
		$this->services()->get( AcceptService::class )->execute( (int) $this->newest( 'subscriptions' )['id'] );
		self::issue( $anna, '2026-02-01' );
		$invoice = $this->newest( 'invoices' );
		self::assertSame( [ '6000', '2026-02-11' ], [ $invoice['net_minor'], $invoice['due_on'] ], 'the deposit once, and the term' );
		self::assertSame( 'Dear', $this->call( 'GET', '/acceptances', null, [ 'customer_id' => $anna ] )->data[0]['rule_name'] );
	}

	/** @return list<array<string, mixed>> */
	private function needs(): array {
		wp_set_current_user( 1 );
		return $this->call( 'GET', '/overview' )->data['needs_you'];
	}
}
