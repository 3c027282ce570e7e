<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Invoices\PeriodInvoicedAlready;
use HostingInvoices\Application\Outbox\Effect;
use HostingInvoices\Application\Outbox\LeaseLost;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\OptionSettingsStore;
use HostingInvoices\WordPress\Database\WpdbCustomerRepository;
use HostingInvoices\WordPress\Database\WpdbInvoiceRepository;
use HostingInvoices\WordPress\Database\WpdbNumberSeries;
use HostingInvoices\WordPress\Database\WpdbOutbox;
use HostingInvoices\WordPress\Database\WpdbServiceRepository;
use HostingInvoices\WordPress\Database\WpdbStory;
use HostingInvoices\WordPress\Database\WpdbTransaction;

/**
 * What a worker process can be told to do; each as the product does it.
 */
final readonly class Jobs {

	public const DAY = '1990-01-01';

	private \DateTimeImmutable $now;

	private WpdbTransaction $transaction;

	public function __construct( private Database $database ) {
		$this->now         = new \DateTimeImmutable( self::DAY . ' 12:00:00', new \DateTimeZone( 'UTC' ) );
		$this->transaction = new WpdbTransaction( $database );
	}

	/** @return list<int> Every customer that this worker got. */
	public function claim(): array {
		$customers = new WpdbCustomerRepository( $this->database );
		$worker    = self::name();
		$mine      = [];
		do {
			$claimed = $customers->claim_due( CivilDate::parse( self::DAY ), 7, $worker );
			foreach ( $claimed as $id ) {
				$this->transaction->run(
					function () use ( $customers, $id ): void {
						$customers->lock( $id );
						$customers->next_step_on( $id, CivilDate::parse( '1990-02-01' ) );
					}
				);
				$customers->release( $id, $worker );
			}
			$mine = [ ...$mine, ...$claimed ];
		} while ( [] !== $claimed );
		return $mine;
	}

	/** @return list<string> Keys of every effect that this worker carried out. */
	public function carry_out(): array {
		$outbox = new WpdbOutbox( $this->database );
		$worker = self::name();
		$mine   = [];
		do {
			$effects = $outbox->lease( $this->now, 5, $worker );
			foreach ( $effects as $effect ) {
				$outbox->hand_over( $effect, $worker );
				$mine[] = $effect->key;
				$outbox->done( $effect, $worker, $this->now );
			}
		} while ( [] !== $effects );
		return $mine;
	}

	/** Takes an effect, is away while its lease runs out, and comes back. @return list<string> What it could still write. */
	public function fall_asleep(): array {
		$outbox = new WpdbOutbox( $this->database );
		$effect = $outbox->lease( $this->now, 1, 'sleeper' )[0];
		$outbox->hand_over( $effect, 'sleeper' );
		self::pause( 'asleep' );
		$writes = [
			'done'  => fn () => $outbox->done( $effect, 'sleeper', $this->now ),
			'again' => fn () => $outbox->again( $effect, 'sleeper', $this->now, '' ),
			'park'  => fn () => $outbox->park( $effect, 'sleeper', '', $this->now ),
		];
		return array_keys( array_filter( $writes, static fn ( callable $write ): bool => ! self::is_lost( $write ) ) );
	}

	/** @return list<int> The numbers that were kept; every third transaction fails. */
	public function number( string $series, string $count ): array {
		$numbers = new WpdbNumberSeries( $this->database );
		$kept    = [];
		for ( $i = 0; $i < (int) $count; ++$i ) {
			try {
				$kept[] = $this->transaction->run(
					static function () use ( $numbers, $series, $i ): int {
						$number = $numbers->next( $series );
						return 2 === $i % 3 ? throw new \DomainException() : $number;
					}
				);
			} catch ( \DomainException ) {
				continue;
			}
		}
		return $kept;
	}

	/** @return list<string> Of twenty periods, those that this worker invoiced. */
	public function invoice(): array {
		$invoices = new WpdbInvoiceRepository( $this->database );
		$mine     = [];
		for ( $month = 0; $month < 20; ++$month ) {
			$first = CivilDate::parse( '2026-01-01' )->plus_months( $month );
			$line  = new DraftLine( Rows::FIRST_CUSTOMER, 'Hosting', Period::of( $first, $first->plus_days( 27 ) ), 1, Money::of_minor( 3000 ), Money::zero() );
			try {
				$this->transaction->run( fn (): int => $invoices->add( Rows::invoice( random_int( 1, PHP_INT_MAX ) ), [ $line ] ) );
				$mine[] = $first->to_string();
			} catch ( PeriodInvoicedAlready ) {
				continue;
			}
		}
		return $mine;
	}

	/** Suspends while the daily maximum is not reached. @return int How often. */
	public function suspend( string $maximum ): int {
		$services = new WpdbServiceRepository( $this->database );
		$story    = new WpdbStory( $this->database );
		$day      = CivilDate::parse( self::DAY );
		$count    = 0;
		for ( $i = 0; $i < 10; ++$i ) {
			$count += $this->transaction->run(
				function () use ( $services, $story, $day, $maximum ): int {
					if ( $services->wanted_suspended_on( $day ) >= (int) $maximum ) {
						return 0;
					}
					$story->tell( new Happening( EventKind::suspension_wanted, Rows::FIRST_CUSTOMER, $day, $this->now ) );
					return 1;
				}
			);
		}
		return $count;
	}

	/** Changes one setting again and again. @return list<string> What it found when its own last change was gone. */
	public function change_setting( string $name ): array {
		$settings = new OptionSettingsStore( $this->database, KeySecrets::make(), new Shop() );
		$lost     = [];
		for ( $i = 1; $i <= 15; ++$i ) {
			$found = $settings->current()->{$name};
			if ( $i > 1 && "$name " . ( $i - 1 ) !== $found ) {
				$lost[] = $found;
			}
			$this->transaction->run( static fn () => $settings->change( [ $name => "$name $i" ] ) );
		}
		return $lost;
	}

	/** Works on a customer in a transaction, and says what it saw before and after it got the lock. @return list<?string> */
	public function look_lock_look(): array {
		$customers = new WpdbCustomerRepository( $this->database );
		return $this->transaction->run(
			static function () use ( $customers ): array {
				$before = $customers->find( Rows::FIRST_CUSTOMER )?->name;
				self::pause( 'looked' );
				$customers->lock( Rows::FIRST_CUSTOMER );
				return [ $before, $customers->find( Rows::FIRST_CUSTOMER )?->name ];
			}
		);
	}

	/** Keeps the lock until it is told to go on, then sets the next step to a far day. */
	public function keep_locked(): bool {
		$customers = new WpdbCustomerRepository( $this->database );
		$this->transaction->run(
			static function () use ( $customers ): void {
				$customers->lock( Rows::FIRST_CUSTOMER );
				self::pause( 'locked' );
				usleep( 500_000 );
				$customers->next_step_on( Rows::FIRST_CUSTOMER, CivilDate::parse( '1990-06-01' ) );
			}
		);
		return true;
	}

	public function wake( string $on ): bool {
		( new WpdbCustomerRepository( $this->database ) )->wake( Rows::FIRST_CUSTOMER, CivilDate::parse( $on ) );
		return true;
	}

	private static function is_lost( callable $write ): bool {
		try {
			$write();
			return false;
		} catch ( LeaseLost ) {
			return true;
		}
	}

	private static function pause( string $word ): void {
		echo $word, "\n";
		fgets( STDIN );
	}

	private static function name(): string {
		return bin2hex( random_bytes( 12 ) );
	}
}
