<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Bank;

use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Bindings;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\Rest\RestTestCase;
use HostingInvoices\Tests\Integration\Rest\Statement;
use HostingInvoices\Tests\Integration\Rest\World;

/**
 * Bank money that names no invoice, of a customer who owes € 40.00 of costs beside an invoice of € 36.30 (art. 6:44 BW).
 */
final class CostsFirstTest extends RestTestCase {

	/** @var array<string, mixed> */
	private array $invoice;
	private int $order;

	protected function setUp(): void {
		parent::setUp();
		$world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$world->open();
		$customer = $world->add( type: 'consumer' );
		$world->tick( '2026-02-01' );
		$this->invoice = $world->invoice_of( $customer );
		$this->order   = ( new Services( Bindings::all() ) )->get( InvoiceOrders::class )->make_costs_order( $customer, Money::from_decimal( '40.00' ), 'Collection costs', new \DateTimeImmutable( '2026-02-05' ) );
		$this->database->insert( 'costs', [ 'customer_id' => $customer, 'invoice_id' => $this->invoice['id'], 'step_id' => 1, 'order_id' => $this->order, 'kind' => 'statutory', 'amount_minor' => 4000, 'principal_minor' => 3630, 'added_on' => '2026-02-05' ] );
		// He paid a cent by name once, so the account is known to be his.
		$this->import( 'T0', '0.01', $this->invoice['number'] );
	}

	private function import( string $reference, string $amount, string $text ): void {
		$reply = $this->upload( '/bank-imports', Statement::of( '2026-02-10', Statement::transfer( $reference, $amount, $text, World::IBAN, date: '2026-02-10' ) ) );
		self::assertSame( [ 200, 'complete' ], [ $reply->status, $reply->data['state'] ?? '' ], $reply->json );
	}

	/** @return array{string, string, string} Paid on the invoice, paid on the costs, state of the order of the costs. */
	private function paid(): array {
		$costs = (int) $this->database->value( 'SELECT COALESCE(SUM(amount_minor), 0) FROM {costs_payments}' );
		return [ $this->ok( 'GET', "/invoices/{$this->invoice['id']}" )['paid'], Money::of_minor( $costs )->to_decimal(), (string) wc_get_order( $this->order )->get_status() ];
	}

	/** @return array<string, mixed> */
	private function newest_entry(): array {
		return $this->ok( 'GET', '/bank-entries' )[0];
	}

	/**
	 * @param array<string, mixed> $entry
	 * @return list<array{string, string}>
	 */
	private static function parts( array $entry ): array {
		return array_map( static fn ( array $share ): array => [ $share['part'], $share['amount'] ], $entry['shares'] );
	}

	public function test_what_is_short_of_all_is_asked_costs_first_and_confirmed_by_one_call(): void {
		$this->import( 'T1', '50.00', 'hosting' );
		$entry = $this->ok( 'GET', '/bank-entries', query: [ 'view' => 'suggested' ] )[0];
		self::assertSame( [ 'account_costs_first', [ [ 'costs', '40.00' ], [ 'invoice', '10.00' ] ] ], [ $entry['outcome'], self::parts( $entry ) ] );
		self::assertSame( [ '0.01', '0.00', 'pending' ], $this->paid(), 'nothing before the yes' );
		$entry = $this->ok( 'POST', "/bank-entries/{$entry['id']}/decision", [ 'action' => 'confirm' ] );
		self::assertSame( [ 'booked', '0.00', true ], [ $entry['state'], $entry['left'], $entry['may_undo'] ] );
		self::assertSame( [ '10.01', '40.00' ], array_slice( $this->paid(), 0, 2 ) );
		self::assertTrue( wc_get_order( $this->order )->is_paid() );
		$entry = $this->ok( 'POST', "/bank-entries/{$entry['id']}/decision", [ 'action' => 'undo' ] );
		self::assertSame( [ 'left', '50.00' ], [ $entry['state'], $entry['left'] ] );
		self::assertSame( [ '0.01', '0.00', 'pending' ], $this->paid(), 'all of it is owed again' );
	}

	public function test_all_that_is_owed_is_booked_by_itself_and_once(): void {
		$this->import( 'T1', '76.29', 'alles' );
		$this->import( 'T1', '76.29', 'alles' );
		self::assertSame( [ '36.30', '40.00' ], array_slice( $this->paid(), 0, 2 ) );
		self::assertSame( 'paid', $this->ok( 'GET', "/invoices/{$this->invoice['id']}" )['state'] );
		self::assertTrue( wc_get_order( $this->order )->is_paid() );
	}

	public function test_costs_paid_on_their_own_page_meanwhile_are_not_paid_twice(): void {
		$this->import( 'T1', '50.00', 'hosting' );
		wc_get_order( $this->order )->payment_complete();
		$entry = $this->ok( 'GET', '/bank-entries', query: [ 'view' => 'suggested' ] )[0];
		self::assertSame( 422, $this->call( 'POST', "/bank-entries/{$entry['id']}/decision", [ 'action' => 'confirm' ] )->status );
		self::assertSame( [ '0.01', '0.00' ], array_slice( $this->paid(), 0, 2 ) );
		$this->ok( 'POST', "/bank-entries/{$entry['id']}/decision", [ 'action' => 'confirm', 'invoice' => $this->invoice['number'] ] );
		self::assertSame( '36.30', $this->paid()[0] );
	}

	public function test_who_names_the_invoice_pays_the_invoice(): void {
		$this->import( 'T1', '36.29', "factuur {$this->invoice['number']}" );
		self::assertSame( [ '36.30', '0.00', 'pending' ], $this->paid() );
	}
}
