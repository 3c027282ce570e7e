<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Running\DrainAtOnce;
use HostingInvoices\Bindings;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\Panel\LocalServer;

/**
 * From WooCommerce's "paid" to the panel: at the end of the same request, within its budget, before everything that waits.
 */
final class RestoreFirstTest extends RestTestCase {

	private const WAITING = 500;

	private LocalServer $server;
	private string $folder;
	private World $world;

	protected function setUp(): void {
		parent::setUp();
		self::needs_woocommerces( 'payments' );
		$this->folder = sys_get_temp_dir() . '/hosting-invoices-restore-' . bin2hex( random_bytes( 6 ) );
		mkdir( $this->folder );
		$this->server = LocalServer::php( dirname( __DIR__ ) . '/Panel/hosting-panel.php', $this->folder );
		$this->world  = new World( $this->ok( ... ), $this->on_day( ... ) );
		$this->world->open();
		$this->ok( 'PATCH', '/settings', [ 'panel_url' => "http://127.0.0.1:{$this->server->port}/webhook", 'panel_secret' => str_pad( 'login-key', 32, '.' ), 'panel_allows_private_address' => true ] );
		add_filter( 'pre_wp_mail', '__return_true', PHP_INT_MAX );
	}

	protected function tearDown(): void {
		$this->server->stop();
		array_map( 'unlink', (array) glob( $this->folder . '/*' ) );
		rmdir( $this->folder );
		parent::tearDown();
	}

	public function test_who_pays_is_restored_before_five_hundred_suspensions(): void {
		[ $service, $order_id ] = $this->suspended();
		$services               = new Services( Bindings::all() );
		for ( $id = 1; $id <= self::WAITING; ++$id ) {
			$services->get( Outbox::class )->add( EffectKind::suspend, "suspend-9$id-1", 1, 900_000 + $id, 1, new \DateTimeImmutable( self::TODAY . 'T06:00:00Z' ) );
		}
		$order = wc_get_order( $order_id );
		self::assertInstanceOf( \WC_Order::class, $order );
		$order->payment_complete( 'tr_1' );
		self::assertSame( [ 'active', 'suspended' ], $this->stands( $service ), 'wanted at once, in the request that paid' );
		$services->get( DrainAtOnce::class )->execute( Budget::of( 2, null ) );
		$calls = array_map( static fn ( array $call ): string => json_decode( $call['body'], true )['event'], $this->server->calls() );
		self::assertSame( [ 'service.restore', 'service.read' ], array_slice( $calls, 0, 2 ), 'the panel hears of it first' );
		self::assertSame( [ 'active', 'active' ], $this->stands( $service ), 'read back' );
	}

	/** @return array{int, int} Service and late order. */
	private function suspended(): array {
		$customer = $this->world->add( 'Cor', from: '2026-01-01' );
		$this->world->tick( '2026-01-01' );
		$this->on_day( self::TODAY );
		$this->database->execute( "UPDATE {services} SET wanted = 'suspended', actual = 'suspended', epoch = 1 WHERE customer_id = %d", [ $customer ] );
		$row = $this->database->row( 'SELECT id, reference FROM {services} WHERE customer_id = %d', [ $customer ] );
		file_put_contents( $this->folder . '/state.json', json_encode( [ $row['reference'] => [ 'suspended' => true, 'domain' => $row['reference'], 'email' => '', 'epoch' => 1 ] ] ) );
		return [ (int) $row['id'], (int) $this->database->value( 'SELECT order_id FROM {invoices} WHERE customer_id = %d', [ $customer ] ) ];
	}

	/** @return array{string, string} Wanted and found. */
	private function stands( int $service ): array {
		$row = $this->database->row( 'SELECT wanted, actual FROM {services} WHERE id = %d', [ $service ] );
		return [ (string) $row['wanted'], (string) $row['actual'] ];
	}
}
