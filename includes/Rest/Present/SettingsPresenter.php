<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Present;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\DirectDebit\DebitFileSettings;
use HostingInvoices\Application\Settings\MessageSettings;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Law\DatedFigure;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/**
 * Settings in the shape of contract/settings.ts; no secret is among them.
 */
final readonly class SettingsPresenter {

	public function __construct( private ShopSettings $shop, private LegalFigures $law, private Clock $clock ) {
	}

	/** @return array<string, mixed> */
	public function settings( Settings $settings ): array {
		return [
			'mode'                          => $settings->is_live ? 'live' : 'practice',
			'emergency_stop'                => $settings->emergency_stop,
			'company_name'                  => $settings->company_name,
			'company_phone'                 => $settings->company_phone,
			'company_email'                 => $settings->company_email,
			'creditor_identifier'           => $settings->creditor_identifier,
			'payment_term_days'             => $settings->payment_term_days,
			'issue_days_before_period'      => $settings->issue_days_before_period,
			'invoice_prefix'                => $settings->invoice_prefix,
			'direct_debit_discount_percent' => $settings->debit_discount->to_decimal(),
			'direct_debit_discount_from'    => $settings->debit_discount_from?->to_string() ?? '',
			'on_time_discount_percent'      => $settings->on_time->percentage->to_decimal(),
			'on_time_with_debit'            => $settings->on_time->with_debit,
			'debit_lead_days'               => $settings->debit_lead_days,
			'debit_retry_days'              => $settings->debit_retry_days,
			'reopened_term_days'            => $settings->reopened_term_days,
			'suspension_notice_days'        => $settings->suspension_notice_days,
			'suspensions_per_day'           => $settings->suspensions_per_day,
			'suspend_on_weekends'           => $settings->suspend_on_weekends,
			'suspend_on_holidays'           => $settings->suspend_on_holidays,
			'panel_url'                     => $settings->panel_url,
			'panel_allows_private_address'  => $settings->panel_allows_private_address,
			'delete_data_on_uninstall'      => $settings->delete_data_on_uninstall,
			'court_fee'                     => $settings->court_fee->to_decimal(),
			'plan_longest_months'           => $settings->plan_limits->longest_months,
			'plan_least_amount'             => $settings->plan_limits->least->to_decimal(),
			'plan_first_today'              => $settings->plan_limits->first_today,
			...self::debit_files( $settings->debit_files ),
			'suspension_tolerance'          => $settings->suspension_tolerance->to_decimal(),
			...self::on_paper( $settings ),
			...self::messages( $settings->messages ),
			'panel_secret_is_set'           => '' !== $settings->panel_secret_sealed,
			'currency'                      => $this->shop->currency(),
			'prices_include_vat'            => $this->shop->prices_include_vat(),
			'law'                           => $this->law(),
		];
	}

	/** @return array<string, scalar> */
	private static function on_paper( Settings $settings ): array {
		return [
			'company_address'  => $settings->company->address,
			'company_postcode' => $settings->company->postcode,
			'company_city'     => $settings->company->city,
			'company_country'  => $settings->company->country,
			'company_vat_id'   => $settings->company->vat_id,
			'company_kvk'      => $settings->company->kvk,
			'company_iban'     => $settings->company->iban,
			'company_website'  => $settings->company->website,
			'company_logo_id'  => $settings->company->logo_id,
			'company_colour'   => $settings->company->colour,
			'number_has_year'  => $settings->bookkeeping->number_has_year,
			'credit_prefix'    => $settings->bookkeeping->credit_prefix,
			'bookkeeper_email' => $settings->bookkeeping->copy_to,
			'attach_ubl'       => $settings->bookkeeping->attaches_ubl,
		];
	}

	/** @return array<string, scalar> */
	private static function debit_files( DebitFileSettings $settings ): array {
		return [
			'debit_file_version'         => $settings->version->value,
			'debit_batches_themselves'   => $settings->approve_themselves,
			'debits_per_file'            => $settings->debits_per_file,
			'debit_limit_per_file'       => $settings->per_file?->to_decimal() ?? '0.00',
			'debit_limit_per_day'        => $settings->per_day?->to_decimal() ?? '0.00',
			'debit_prenotice_days'       => $settings->prenotice_days,
			'suspension_needs_bank_data' => $settings->gate_needs_bank,
		];
	}

	/** @return array<string, scalar> */
	private static function messages( MessageSettings $messages ): array {
		return [
			'sms_url'                    => $messages->sms_url,
			'sms_allows_private_address' => $messages->sms_allows_private_address,
			'sms_secret_is_set'          => '' !== $messages->sms_secret_sealed,
			'report_secret_is_set'       => '' !== $messages->report_secret_sealed,
			'quiet_from'                 => $messages->quiet_from,
			'quiet_until'                => $messages->quiet_until,
		];
	}

	/** @return list<array{key: string, value: string, since: string, source: string}> Those in use today, in words. */
	private function law(): array {
		$today = $this->clock->today();
		$costs = $this->law->collection_costs->find( $today );
		$small = $this->law->small_claims->find( $today );
		$rows  = [
			self::row( __( 'Collection costs, lowest', 'hosting-invoices' ), $costs, self::euros( $costs?->value->minimum ) ),
			self::row( __( 'Collection costs, highest', 'hosting-invoices' ), $costs, self::euros( $costs?->value->maximum ) ),
			self::row( __( 'A claim on a consumer is small below', 'hosting-invoices' ), $small, self::euros( $small?->value->below ) ),
			// translators: %d: number of months
			self::row( __( 'After costs, a small claim of the same contract stays free of them for', 'hosting-invoices' ), $small, sprintf( __( '%d months', 'hosting-invoices' ), $small->value->months ?? 0 ) ),
		];
		return array_values( array_filter( [ ...$rows, ...$this->terms( $today ), ...$this->interest( $today ) ] ) );
	}

	/** @return list<array{key: string, value: string, since: string, source: string}|null> */
	private function terms( CivilDate $today ): array {
		$consumer = $this->law->notice_days_consumer->find( $today );
		$business = $this->law->notice_days_business->find( $today );
		// translators: %d: number of days
		$days = __( '%d days', 'hosting-invoices' );
		return [
			self::row( __( 'Term of the formal notice to a consumer', 'hosting-invoices' ), $consumer, sprintf( $days, $consumer->value ?? 0 ) ),
			self::row( __( 'Term of the formal notice to a business', 'hosting-invoices' ), $business, sprintf( $days, $business->value ?? 0 ) ),
		];
	}

	/** @return list<array{key: string, value: string, since: string, source: string}|null> */
	private function interest( CivilDate $today ): array {
		$consumer = $this->law->statutory_interest_consumer->find( $today );
		$business = $this->law->statutory_interest_business->find( $today );
		return [
			self::row( __( 'Statutory interest for consumers, a year', 'hosting-invoices' ), $consumer, self::percent( $consumer?->value ) ),
			self::row( __( 'Statutory interest for businesses, a year', 'hosting-invoices' ), $business, self::percent( $business?->value ) ),
		];
	}

	/**
	 * @param DatedFigure<mixed>|null $figure
	 * @return array{key: string, value: string, since: string, source: string}|null
	 */
	private static function row( string $what, ?DatedFigure $figure, string $value ): ?array {
		return null === $figure ? null : [ 'key' => $what, 'value' => $value, 'since' => $figure->from->to_string(), 'source' => $figure->source ];
	}

	private static function euros( ?Money $amount ): string {
		return null === $amount ? '' : '€ ' . number_format_i18n( (float) $amount->to_decimal(), 2 );
	}

	private static function percent( ?Percentage $rate ): string {
		return null === $rate ? '' : number_format_i18n( (float) $rate->to_decimal(), 2 ) . ' %';
	}
}
