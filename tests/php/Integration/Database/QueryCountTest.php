<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\WordPress\Database\WpdbCustomerRepository;
use HostingInvoices\WordPress\Database\WpdbDueIndex;
use HostingInvoices\WordPress\Database\WpdbInvoiceRepository;
use HostingInvoices\WordPress\Database\WpdbNumberSeries;
use HostingInvoices\WordPress\Database\WpdbOutbox;
use HostingInvoices\WordPress\Database\WpdbRunnerState;
use HostingInvoices\WordPress\Database\WpdbStory;
use HostingInvoices\WordPress\ThisSite;
use PHPUnit\Framework\Attributes\DataProvider;

/** What the run of the invoices pays for each thing it does, in statements. */
final class QueryCountTest extends DatabaseTestCase {

	private const NOW = '2026-02-01 09:00:00';

	protected function setUp(): void {
		parent::setUp();
		$this->database->execute( 'DELETE FROM {outbox}' );
		$this->rows->customer();
	}

	#[DataProvider( 'work' )]
	public function test_takes_so_many_statements( string $what, int $statements ): void {
		$work = $this->all_work()[ $what ];
		self::assertSame( $statements, $this->queries( $work ) );
	}

	/** @return iterable<string, array{string, int}> */
	public static function work(): iterable {
		foreach ( [
			'is anything due'           => 1,
			'which site, when'          => 1,
			'a tick is noted'           => 1,
			'a claim of nothing'        => 1,
			'a claim of twenty'         => 3,
			'a lock'                    => 1,
			'a release'                 => 1,
			'an invoice of three lines' => 3,
			'its number'                => 2,
			'a story of three lines'    => 1,
			'an effect'                 => 1,
			'a lease of nothing'        => 2,
			'a lease of ten'            => 4,
		] as $what => $statements ) {
			yield $what => [ $what, $statements ];
		}
	}

	/** @return array<string, callable(): mixed> */
	private function all_work(): array {
		$customers = new WpdbCustomerRepository( $this->database );
		$outbox    = new WpdbOutbox( $this->database );
		$runner    = new WpdbRunnerState( $this->database, new ThisSite( 'https://a.test', 'a', 'a' ) );
		$lines     = array_map( static fn ( int $contract ): DraftLine => new DraftLine( $contract, 'Hosting', Period::of( self::day( '2026-02-01' ), self::day( '2026-02-28' ) ), 1, Money::of_minor( 3000 ), Money::zero() ), [ 900001, 900002, 900003 ] );
		$told      = array_fill( 0, 3, new Happening( EventKind::note, Rows::FIRST_CUSTOMER, self::day( '2026-02-01' ), self::at( self::NOW ) ) );
		return [
			'is anything due'           => fn () => ( new WpdbDueIndex( $this->database ) )->has_work( self::day( '2026-02-01' ), self::at( self::NOW ) ),
			'which site, when'          => fn () => $runner->read(),
			'a tick is noted'           => fn () => $runner->ticked( self::at( self::NOW ), null ),
			'a claim of nothing'        => fn () => $customers->claim_due( self::day( '1990-01-01' ), 20, 'w' ),
			'a claim of twenty'         => $this->with_due_customers( fn () => $customers->claim_due( self::day( '1990-01-01' ), 20, 'w' ) ),
			'a lock'                    => fn () => $customers->lock( Rows::FIRST_CUSTOMER ),
			'a release'                 => fn () => $customers->release( Rows::FIRST_CUSTOMER, 'w' ),
			'an invoice of three lines' => fn () => ( new WpdbInvoiceRepository( $this->database ) )->add( Rows::invoice( 501 ), $lines ),
			'its number'                => fn () => ( new WpdbNumberSeries( $this->database ) )->next( 'test-a' ),
			'a story of three lines'    => fn () => ( new WpdbStory( $this->database ) )->tell( ...$told ),
			'an effect'                 => fn () => $outbox->add( EffectKind::message, 'key', Rows::FIRST_CUSTOMER, 1, 0, self::at( self::NOW ) ),
			'a lease of nothing'        => fn () => $outbox->lease( self::at( self::NOW ), 10, 'w' ),
			'a lease of ten'            => $this->with_due_effects( $outbox, fn () => $outbox->lease( self::at( self::NOW ), 10, 'w' ) ),
		];
	}

	/** Due on a day long past, when nobody else is; made when asked for by name. */
	private function with_due_customers( callable $work ): callable {
		if ( 'a claim of twenty' === $this->dataName() ) {
			for ( $i = 0; $i < 25; ++$i ) {
				$this->rows->set( 'customers', $this->rows->customer( Rows::FIRST_CUSTOMER + $i ), [ 'next_action_on' => '1990-01-01' ] );
			}
		}
		return $work;
	}

	private function with_due_effects( WpdbOutbox $outbox, callable $work ): callable {
		if ( 'a lease of ten' === $this->dataName() ) {
			for ( $i = 0; $i < 15; ++$i ) {
				$outbox->add( EffectKind::message, "key-$i", Rows::FIRST_CUSTOMER, $i, 0, self::at( self::NOW ) );
			}
		}
		return $work;
	}
}
