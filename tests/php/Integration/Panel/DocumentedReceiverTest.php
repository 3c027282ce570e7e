<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Panel;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\WordPress\Panel\HostNames;
use HostingInvoices\WordPress\Panel\PanelSettings;
use HostingInvoices\WordPress\Panel\PinnedHttp;
use HostingInvoices\WordPress\Panel\WebhookPanel;
use PHPUnit\Framework\TestCase;

/**
 * The receiver printed in docs/panel-webhook.md, run as it stands there.
 */
final class DocumentedReceiverTest extends TestCase {

	private const SECRET = '0123456789abcdef0123456789abcdef';

	private LocalServer $server;
	private string $folder;

	protected function setUp(): void {
		$page         = (string) file_get_contents( dirname( __DIR__, 4 ) . '/docs/panel-webhook.md' );
		$this->folder = sys_get_temp_dir() . '/hosting-invoices-receiver-' . bin2hex( random_bytes( 6 ) );
		mkdir( $this->folder );
		preg_match( '/^```php\n(.+?)^```/ms', $page, $parts );
		file_put_contents( $this->folder . '/receiver.php', $parts[1] ?? '' );
		$this->server = LocalServer::php( $this->folder . '/receiver.php', $this->folder, self::SECRET );
	}

	protected function tearDown(): void {
		$this->server->stop();
		array_map( 'unlink', (array) glob( $this->folder . '/*' ) );
		rmdir( $this->folder );
	}

	public function test_it_does_what_the_page_says(): void {
		$service = new PanelService( 12, 'site.example' );
		$panel   = $this->panel( self::SECRET );
		$panel->test();
		$ordered = static function ( callable $order ) use ( $panel, $service ): PanelReading {
			$order();
			return $panel->read( $service );
		};
		$suspend = static fn () => $panel->suspend( $service, Level::full, 2, 'a' );
		$steps   = [
			'nothing ordered yet' => $panel->read( $service ),
			'suspended'           => $ordered( $suspend ),
			'the same again'      => $ordered( $suspend ),
			'restored'            => $ordered( static fn () => $panel->restore( $service, 3, 'b' ) ),
			'an old order comes'  => $ordered( $suspend ),
			'read back'           => $panel->read( $service ),
			'another service'     => $panel->read( new PanelService( 13, 'other.example' ) ),
		];

		self::assertSame(
			[ 'active 0', 'suspended 2', 'suspended 2', 'active 3', 'active 3', 'active 3', 'active 0' ],
			array_values( array_map( static fn ( $reading ): string => $reading->state->value . ' ' . $reading->epoch, $steps ) )
		);
	}

	public function test_it_removes_nothing_and_says_so(): void {
		try {
			$this->panel( self::SECRET )->terminate( new PanelService( 12, 'site.example' ), 9, 'c' );
			self::fail( 'It was taken.' );
		} catch ( PanelFailed $failed ) {
			self::assertSame( [ 'forbidden', false ], [ $failed->reason, $failed->may_have_acted ] );
		}
	}

	public function test_it_refuses_another_secret(): void {
		$this->expectException( PanelFailed::class );
		$this->expectExceptionMessage( 'It answers with status 401. The signature is wrong or old.' );
		$this->panel( str_repeat( 'x', 32 ) )->read( new PanelService( 12, 'site.example' ) );
	}

	private function panel( string $secret ): WebhookPanel {
		$settings = new PanelSettings( "http://127.0.0.1:{$this->server->port}/", $secret, true );
		$clock    = new class() implements Clock {
			public function now(): \DateTimeImmutable {
				return new \DateTimeImmutable( 'now' );
			}
			public function today(): CivilDate {
				return CivilDate::from_instant( $this->now(), new \DateTimeZone( 'UTC' ) );
			}
		};
		return new WebhookPanel( static fn () => $settings, $clock, new PinnedHttp( 3 ), ( new HostNames() )->addresses_of( ... ) );
	}
}
