<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Secrets;
use HostingInvoices\Application\Settings\Bookkeeping;
use HostingInvoices\Application\Settings\CompanyDetails;
use HostingInvoices\Application\Settings\MessageSettings;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\PlanLimits;
use HostingInvoices\Domain\Invoices\OnTimeReward;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/**
 * Settings in one option of WordPress, but read and written past its caches: a stale one on another host must not
 * hide an emergency stop, nor keep update_option() from writing because nothing seems to have changed.
 */
final readonly class OptionSettingsStore implements SettingsStore {

	public const OPTION = 'hosting_invoices_settings';

	/** What suits a Dutch hosting company; by the names of contract/settings.ts. Nothing acts before the owner says so. */
	private const DEFAULTS = [
		'mode'                          => 'practice',
		'emergency_stop'                => false,
		'company_phone'                 => '',
		'creditor_identifier'           => '',
		'payment_term_days'             => 14,
		'issue_days_before_period'      => 0,
		'invoice_prefix'                => '',
		'direct_debit_discount_percent' => '2',
		'direct_debit_discount_from'    => '',
		'on_time_discount_percent'      => '0',
		'on_time_with_debit'            => false,
		'debit_lead_days'               => 3,
		'debit_retry_days'              => 7,
		'reopened_term_days'            => 7,
		'suspension_notice_days'        => 5,
		'suspensions_per_day'           => 20,
		'suspension_tolerance'          => '1.00',
		'suspend_on_weekends'           => true,
		'suspend_on_holidays'           => true,
		'panel_url'                     => '',
		'panel_secret_sealed'           => '',
		'panel_allows_private_address'  => false,
		'delete_data_on_uninstall'      => false,
		'court_fee'                     => '0.00',
		'plan_longest_months'           => 3,
		'plan_least_amount'             => '10.00',
		'plan_first_today'              => true,
		...self::ON_PAPER,
		...DebitFileOptions::DEFAULTS,
		...self::MESSAGES,
	];

	private const MESSAGES = [
		'sms_url'                    => '',
		'sms_secret_sealed'             => '',
		'sms_allows_private_address'    => false,
		'report_secret_sealed'          => '',
		'quiet_from'                    => 0,
		'quiet_until'                   => 0,
	];

	/** What stands on invoices, and what the bookkeeper gets. */
	private const ON_PAPER = [
		'company_address'  => '',
		'company_postcode' => '',
		'company_city'     => '',
		'company_country'  => 'NL',
		'company_vat_id'   => '',
		'company_kvk'      => '',
		'company_iban'     => '',
		'company_website'  => '',
		'company_logo_id'  => 0,
		'company_colour'   => '#1d5b8f',
		'number_has_year'  => true,
		'credit_prefix'    => 'C',
		'bookkeeper_email' => '',
		'attach_ubl'       => false,
	];

	public function __construct( private Database $database, private Secrets $secrets, private ShopSettings $shop ) {
	}

	public function current(): Settings {
		return $this->settings( $this->stored() );
	}

	/**
	 * Inside a transaction two changes at once both survive.
	 *
	 * @param array<string, scalar> $changes `panel_secret` comes in plain and is sealed here; empty = remove.
	 * @throws \HostingInvoices\Domain\Money\InvalidMoney      Nothing is written then.
	 * @throws \HostingInvoices\Domain\Money\InvalidPercentage Likewise.
	 */
	public function change( array $changes ): Settings {
		foreach ( [ 'panel_secret', 'sms_secret', 'report_secret' ] as $secret ) {
			if ( isset( $changes[ $secret ] ) ) {
				$plain                         = (string) $changes[ $secret ];
				$changes[ "{$secret}_sealed" ] = '' === $plain ? '' : $this->secrets->seal( $plain );
			}
		}
		$this->lock();
		$names    = [ ...array_keys( self::DEFAULTS ), 'company_name', 'company_email' ];
		$stored   = [ ...$this->stored(), ...array_intersect_key( $changes, array_flip( $names ) ) ];
		$settings = $this->settings( $stored );
		$this->write( $stored );
		return $settings;
	}

	/** @return array<string, mixed> */
	private function stored(): array {
		$options = $this->database->wpdb->options;
		$value   = $this->database->value( "SELECT option_value FROM $options WHERE option_name = %s", [ self::OPTION ] );
		$stored  = null === $value ? [] : maybe_unserialize( $value );
		return is_array( $stored ) ? $stored : [];
	}

	/** Changes nothing, but makes the row when there is none and holds it until the transaction ends. */
	private function lock(): void {
		$options = $this->database->wpdb->options;
		$this->database->execute(
			"INSERT INTO $options (option_name, option_value, autoload) VALUES (%s, %s, 'on') ON DUPLICATE KEY UPDATE option_name = VALUES(option_name)",
			[ self::OPTION, serialize( [] ) ]
		);
	}

	/** @param array<string, mixed> $stored */
	private function write( array $stored ): void {
		$options = $this->database->wpdb->options;
		$this->database->execute( "UPDATE $options SET option_value = %s WHERE option_name = %s", [ serialize( $stored ), self::OPTION ] );
		foreach ( [ self::OPTION, 'alloptions', 'notoptions' ] as $key ) {
			wp_cache_delete( $key, 'options' );
		}
	}

	/** @param array<string, mixed> $stored */
	private function settings( array $stored ): Settings {
		$of    = [ 'company_name' => $this->shop->store_name(), 'company_email' => $this->shop->store_email(), ...self::DEFAULTS, ...$stored ];
		$text  = static fn ( string $name ): string => is_scalar( $of[ $name ] ) ? (string) $of[ $name ] : '';
		$days  = static fn ( string $name ): int => (int) $text( $name );
		$is_on = static fn ( string $name ): bool => (bool) $text( $name );
		return new Settings(
			is_live: 'live' === $of['mode'],
			emergency_stop: $is_on( 'emergency_stop' ),
			company_name: $text( 'company_name' ),
			company_phone: $text( 'company_phone' ),
			company_email: $text( 'company_email' ),
			creditor_identifier: $text( 'creditor_identifier' ),
			payment_term_days: $days( 'payment_term_days' ),
			issue_days_before_period: $days( 'issue_days_before_period' ),
			invoice_prefix: $text( 'invoice_prefix' ),
			debit_discount: Percentage::from_decimal( $text( 'direct_debit_discount_percent' ) ),
			debit_lead_days: $days( 'debit_lead_days' ),
			debit_retry_days: $days( 'debit_retry_days' ),
			reopened_term_days: $days( 'reopened_term_days' ),
			suspension_notice_days: $days( 'suspension_notice_days' ),
			suspensions_per_day: $days( 'suspensions_per_day' ),
			suspension_tolerance: $this->money( $text( 'suspension_tolerance' ) ),
			suspend_on_weekends: $is_on( 'suspend_on_weekends' ),
			panel_url: $text( 'panel_url' ),
			panel_secret_sealed: $text( 'panel_secret_sealed' ),
			panel_allows_private_address: $is_on( 'panel_allows_private_address' ),
			delete_data_on_uninstall: $is_on( 'delete_data_on_uninstall' ),
			suspend_on_holidays: $is_on( 'suspend_on_holidays' ),
			messages: new MessageSettings(
				$text( 'sms_url' ),
				$text( 'sms_secret_sealed' ),
				$is_on( 'sms_allows_private_address' ),
				$text( 'report_secret_sealed' ),
				$days( 'quiet_from' ),
				$days( 'quiet_until' ),
			),
			on_time: OnTimeReward::of( Percentage::from_decimal( $text( 'on_time_discount_percent' ) ), $is_on( 'on_time_with_debit' ) ),
			debit_discount_from: '' === $text( 'direct_debit_discount_from' ) ? null : CivilDate::parse( $text( 'direct_debit_discount_from' ) ),
			company: self::company( $text ),
			bookkeeping: self::bookkeeping( $text ),
			court_fee: $this->money( $text( 'court_fee' ) ),
			debit_files: DebitFileOptions::read( $text, $this->shop->currency() ),
			plan_limits: new PlanLimits( $days( 'plan_longest_months' ), $this->money( $text( 'plan_least_amount' ) ), $is_on( 'plan_first_today' ) ),
		);
	}

	/** @param \Closure( string ): string $text By name. */
	private static function company( \Closure $text ): CompanyDetails {
		return new CompanyDetails(
			$text( 'company_address' ),
			$text( 'company_postcode' ),
			$text( 'company_city' ),
			$text( 'company_country' ),
			$text( 'company_vat_id' ),
			$text( 'company_kvk' ),
			$text( 'company_iban' ),
			$text( 'company_website' ),
			(int) $text( 'company_logo_id' ),
			$text( 'company_colour' ),
		);
	}

	/** @param \Closure( string ): string $text By name. */
	private static function bookkeeping( \Closure $text ): Bookkeeping {
		return new Bookkeeping(
			(bool) $text( 'number_has_year' ),
			$text( 'credit_prefix' ),
			$text( 'bookkeeper_email' ),
			(bool) $text( 'attach_ubl' ),
		);
	}

	private function money( string $decimal ): Money {
		return Money::from_decimal( $decimal, $this->shop->currency() );
	}
}
