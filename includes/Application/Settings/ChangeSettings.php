<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Settings;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\InvalidDate;
use HostingInvoices\Domain\DirectDebit\CreditorIdentifier;
use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Domain\DirectDebit\InvalidCreditorIdentifier;
use HostingInvoices\Domain\DirectDebit\InvalidIban;
use HostingInvoices\Domain\Money\InvalidMoney;
use HostingInvoices\Domain\Money\InvalidPercentage;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/**
 * Changes the owner's settings.
 */
final readonly class ChangeSettings {

	private const SHORTEST_SECRET = 32;

	public function __construct(
		private SettingsStore $settings,
		private ShopSettings $shop,
		private CustomerRepository $customers,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param array<string, scalar> $changes By the names of contract/settings.ts; only what changes.
	 * @throws Refused
	 */
	public function execute( array $changes ): Settings {
		$changes = $this->checked( $changes );
		return $this->transaction->run( fn (): Settings => $this->change( $changes ) );
	}

	/** @param array<string, scalar> $changes */
	private function change( array $changes ): Settings {
		$before  = $this->settings->current();
		$is_live = ( $changes['mode'] ?? ( $before->is_live ? 'live' : 'practice' ) ) === 'live';
		if ( $is_live && ! $before->is_live && '' === ( $changes['company_name'] ?? $before->company_name ) ) {
			throw Refused::because( 'details_missing', 'company_name' );
		}
		$after = $this->settings->change( $changes );
		if ( $after->issue_days_before_period !== $before->issue_days_before_period ) {
			$this->customers->invoice_days_changed( $after->issue_days_before_period - $before->issue_days_before_period );
		}
		if ( $before->emergency_stop !== $after->emergency_stop || $before->suspension_notice_days !== $after->suspension_notice_days ) {
			$this->customers->wake_all_with_open( $this->clock->today() );
		}
		return $after;
	}

	/**
	 * @param array<string, scalar> $changes
	 * @return array<string, scalar>
	 */
	private function checked( array $changes ): array {
		foreach ( [ 'direct_debit_discount_percent' => self::percent( ... ), 'on_time_discount_percent' => self::percent( ... ), 'direct_debit_discount_from' => self::day( ... ), 'suspension_tolerance' => $this->amount( ... ), 'plan_least_amount' => $this->amount( ... ), 'court_fee' => $this->amount( ... ), 'debit_limit_per_file' => $this->amount( ... ), 'debit_limit_per_day' => $this->amount( ... ), 'creditor_identifier' => self::creditor( ... ), 'panel_url' => self::address( ... ), 'sms_url' => self::address( ... ), 'company_email' => self::email( ... ), 'bookkeeper_email' => self::email( ... ), 'company_iban' => self::iban( ... ) ] as $field => $check ) {
			if ( isset( $changes[ $field ] ) ) {
				$changes[ $field ] = $check( trim( (string) $changes[ $field ] ), $field );
			}
		}
		foreach ( [ 'panel_secret', 'sms_secret', 'report_secret' ] as $field ) {
			if ( isset( $changes[ $field ] ) ) {
				$changes[ $field ] = self::secret( trim( (string) $changes[ $field ] ), $field );
			}
		}
		return $changes;
	}

	private static function percent( string $text, string $field ): string {
		try {
			return Percentage::from_decimal( str_replace( ',', '.', $text ) )->to_decimal();
		} catch ( InvalidPercentage ) {
			throw Refused::because( 'percentage', $field );
		}
	}

	/** Empty = always. */
	private static function day( string $text, string $field ): string {
		try {
			return '' === $text ? '' : CivilDate::parse( $text )->to_string();
		} catch ( InvalidDate $invalid ) {
			throw Refused::because( $invalid->reason, $field );
		}
	}

	private function amount( string $text, string $field ): string {
		try {
			return Money::from_decimal( str_replace( ',', '.', $text ), $this->shop->currency() )->to_decimal();
		} catch ( InvalidMoney ) {
			throw Refused::because( 'amount', $field );
		}
	}

	private static function iban( string $text, string $field ): string {
		try {
			return '' === $text ? '' : Iban::parse( $text )->compact();
		} catch ( InvalidIban $invalid ) {
			throw Refused::because( $invalid->reason, $field );
		}
	}

	private static function creditor( string $text, string $field ): string {
		try {
			return '' === $text ? '' : CreditorIdentifier::parse( $text )->to_string();
		} catch ( InvalidCreditorIdentifier $invalid ) {
			throw Refused::because( $invalid->reason, $field );
		}
	}

	private static function address( string $text, string $field ): string {
		$scheme = parse_url( $text, PHP_URL_SCHEME );
		if ( '' !== $text && ( ! in_array( $scheme, [ 'https', 'http' ], true ) || ! is_string( parse_url( $text, PHP_URL_HOST ) ) ) ) {
			throw Refused::because( 'panel_address', $field );
		}
		return $text;
	}

	private static function email( string $text, string $field ): string {
		if ( '' !== $text && false === filter_var( $text, FILTER_VALIDATE_EMAIL ) ) {
			throw Refused::because( 'email', $field );
		}
		return $text;
	}

	/** Empty = remove; the store seals it. */
	private static function secret( string $secret, string $field ): string {
		if ( '' !== $secret && strlen( $secret ) < self::SHORTEST_SECRET ) {
			throw Refused::because( 'secret_too_short', $field, [ 'least' => self::SHORTEST_SECRET ] );
		}
		return $secret;
	}
}
