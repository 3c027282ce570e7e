<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Settings;

use HostingInvoices\Application\DirectDebit\DebitFileSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\RestDays;
use HostingInvoices\Domain\Invoices\DebitDiscount;
use HostingInvoices\Domain\Invoices\OnTimeReward;
use HostingInvoices\Domain\Dunning\PlanLimits;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/**
 * How this shop invoices, reminds and suspends.
 */
final readonly class Settings {

	public OnTimeReward $on_time;

	public function __construct(
		public bool $is_live,
		public bool $emergency_stop,
		public string $company_name,
		public string $company_phone,
		public string $company_email,
		public string $creditor_identifier,
		public int $payment_term_days,
		public int $issue_days_before_period,
		public string $invoice_prefix,
		public Percentage $debit_discount,
		public int $debit_lead_days,
		public int $debit_retry_days,
		public int $reopened_term_days,
		public int $suspension_notice_days,
		public int $suspensions_per_day,
		public Money $suspension_tolerance,
		public bool $suspend_on_weekends,
		public string $panel_url,
		public string $panel_secret_sealed,
		public bool $panel_allows_private_address,
		public bool $delete_data_on_uninstall,
		public PlanLimits $plan_limits,
		public Money $court_fee,
		public ?CivilDate $debit_discount_from = null,
		public CompanyDetails $company = new CompanyDetails(),
		public Bookkeeping $bookkeeping = new Bookkeeping(),
		public bool $suspend_on_holidays = true,
		public DebitFileSettings $debit_files = new DebitFileSettings(),
		public MessageSettings $messages = new MessageSettings(),
		?OnTimeReward $on_time = null,
	) {
		$this->on_time = $on_time ?? OnTimeReward::none();
	}

	/** What direct debit gives on a day; nothing before the day from which the owner gives it. */
	public function debit_discount_on( CivilDate $day ): DebitDiscount {
		$is_given = null === $this->debit_discount_from || $this->debit_discount_from->is_on_or_before( $day );
		return DebitDiscount::of( $is_given ? $this->debit_discount : Percentage::from_decimal( '0' ) );
	}

	/** On which nobody is suspended. */
	public function rest_days(): RestDays {
		return new RestDays( ! $this->suspend_on_weekends, ! $this->suspend_on_holidays );
	}
}
