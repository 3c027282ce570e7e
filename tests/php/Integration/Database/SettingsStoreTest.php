<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Domain\Money\InvalidMoney;
use HostingInvoices\Domain\Money\InvalidPercentage;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\WordPress\Database\OptionSettingsStore;
use PHPUnit\Framework\Attributes\DataProvider;

final class SettingsStoreTest extends DatabaseTestCase {

	private OptionSettingsStore $settings;

	protected function setUp(): void {
		parent::setUp();
		delete_option( OptionSettingsStore::OPTION );
		$this->settings = new OptionSettingsStore( $this->database, KeySecrets::make(), new Shop() );
	}

	/** @param scalar $expected */
	#[DataProvider( 'defaults' )]
	public function test_begins_safe_and_dutch( string $property, mixed $expected ): void {
		self::assertSame( $expected, $this->settings->current()->{$property} );
	}

	/** @return iterable<string, array{string, scalar}> */
	public static function defaults(): iterable {
		yield 'practice mode'            => [ 'is_live', false ];
		yield 'no emergency'             => [ 'emergency_stop', false ];
		yield 'the name of the shop'     => [ 'company_name', 'Hosting Noord' ];
		yield 'its mail address'         => [ 'company_email', 'winkel@example.test' ];
		yield 'two weeks to pay'         => [ 'payment_term_days', 14 ];
		yield 'issued as it begins'      => [ 'issue_days_before_period', 0 ];
		yield 'debit lead'               => [ 'debit_lead_days', 3 ];
		yield 'debit retry'              => [ 'debit_retry_days', 7 ];
		yield 'term when reopened'       => [ 'reopened_term_days', 7 ];
		yield 'notice before suspension' => [ 'suspension_notice_days', 5 ];
		yield 'at most twenty a day'     => [ 'suspensions_per_day', 20 ];
		yield 'weekends allowed'         => [ 'suspend_on_weekends', true ];
		yield 'no private panel'         => [ 'panel_allows_private_address', false ];
		yield 'data stays'               => [ 'delete_data_on_uninstall', false ];
	}

	public function test_two_per_cent_and_one_euro(): void {
		$current = $this->settings->current();
		self::assertSame( [ '2', '1.00', 'EUR' ], [ $current->debit_discount->to_decimal(), $current->suspension_tolerance->to_decimal(), $current->suspension_tolerance->currency ] );
		$other = new OptionSettingsStore( $this->database, KeySecrets::make(), new Shop( 'USD' ) );
		self::assertEquals( Money::of_minor( 100, 'USD' ), $other->current()->suspension_tolerance );
	}

	public function test_changes_what_is_named_and_nothing_else(): void {
		$this->settings->change( [ 'mode' => 'live', 'payment_term_days' => 30, 'direct_debit_discount_percent' => '2.5' ] );
		$after = $this->settings->change( [ 'emergency_stop' => true, 'company_name' => 'Hosting “Zuid” 100%', 'nonsense' => 'x' ] );
		self::assertEquals( $after, $this->settings->current() );
		self::assertSame( [ true, true, 30, '2.5', 'Hosting “Zuid” 100%', 3 ], [ $after->is_live, $after->emergency_stop, $after->payment_term_days, $after->debit_discount->to_decimal(), $after->company_name, $after->debit_lead_days ] );
		self::assertArrayNotHasKey( 'nonsense', (array) get_option( OptionSettingsStore::OPTION ) );
		self::assertFalse( $this->settings->change( [ 'emergency_stop' => false ] )->emergency_stop );
	}

	public function test_a_secret_is_sealed_and_can_be_taken_away(): void {
		$secret = 'a-secret-of-thirty-two-characters';
		$this->settings->change( [ 'panel_secret' => $secret, 'panel_url' => 'https://panel.test/' ] );
		$sealed = $this->settings->current()->panel_secret_sealed;
		self::assertSame( $secret, KeySecrets::make()->open( $sealed ) );
		self::assertStringNotContainsString( $secret, (string) wp_json_encode( $this->database->rows( "SELECT * FROM {$this->database->wpdb->options} WHERE option_name = %s", [ OptionSettingsStore::OPTION ] ) ) );
		$this->settings->change( [ 'company_phone' => '1' ] );
		self::assertSame( $sealed, $this->settings->current()->panel_secret_sealed );
		self::assertSame( '', $this->settings->change( [ 'panel_secret' => '' ] )->panel_secret_sealed );
	}

	/** @param class-string<\Throwable> $refusal */
	#[DataProvider( 'impossible' )]
	public function test_writes_nothing_that_could_not_be_read( string $name, string $value, string $refusal ): void {
		$this->settings->change( [ 'company_phone' => '050' ] );
		try {
			$this->settings->change( [ 'company_phone' => '051', $name => $value ] );
			self::fail( 'It was taken.' );
		} catch ( \DomainException $refused ) {
			self::assertInstanceOf( $refusal, $refused );
			self::assertSame( '050', $this->settings->current()->company_phone );
		}
	}

	/** @return iterable<string, array{string, string, class-string<\Throwable>}> */
	public static function impossible(): iterable {
		yield 'an amount with a comma'  => [ 'suspension_tolerance', '1,00', InvalidMoney::class ];
		yield 'more than the whole'     => [ 'direct_debit_discount_percent', '101', InvalidPercentage::class ];
	}

	/** Another host pressed the emergency stop; the caches of this one have not heard of it. */
	public function test_reads_and_writes_past_the_object_cache(): void {
		$this->settings->change( [ 'emergency_stop' => false ] );
		get_option( OptionSettingsStore::OPTION );
		$this->write_behind( [ 'emergency_stop' => true ] );
		self::assertSame( [ 'emergency_stop' => false ], get_option( OptionSettingsStore::OPTION ), 'the cache is stale' );
		self::assertTrue( $this->settings->current()->emergency_stop );
		self::assertFalse( $this->settings->change( [ 'emergency_stop' => false ] )->emergency_stop );
		self::assertFalse( $this->settings->current()->emergency_stop, 'written, though the cache said it stood so already' );
	}

	public function test_takes_one_statement_to_read(): void {
		self::assertSame( 1, $this->queries( fn () => $this->settings->current() ) );
	}

	/** @param array<string, mixed> $stored */
	private function write_behind( array $stored ): void {
		$this->database->execute( "UPDATE {$this->database->wpdb->options} SET option_value = %s WHERE option_name = %s", [ serialize( $stored ), OptionSettingsStore::OPTION ] );
	}
}
