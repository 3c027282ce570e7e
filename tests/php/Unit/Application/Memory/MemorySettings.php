<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Settings\MessageSettings;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Dunning\PlanLimits;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/** The settings of FORMAT.md, unless a test says otherwise. */
final class MemorySettings implements SettingsStore, ShopSettings {

	/** @var array<string, mixed> By property of Settings. */
	public array $instead = [];

	public function current(): Settings {
		return new Settings(
			...[
				'is_live'                      => true,
				'emergency_stop'               => false,
				'company_name'                 => 'Hosting BV',
				'company_phone'                => '',
				'company_email'                => '',
				'creditor_identifier'          => '',
				'payment_term_days'            => 14,
				'issue_days_before_period'     => 0,
				'invoice_prefix'               => '',
				'debit_discount'               => Percentage::from_decimal( '2' ),
				'debit_lead_days'              => 3,
				'debit_retry_days'             => 7,
				'reopened_term_days'           => 7,
				'suspension_notice_days'       => 5,
				'suspensions_per_day'          => 20,
				'suspension_tolerance'         => Money::from_decimal( '1.00' ),
				'suspend_on_weekends'          => true,
				'panel_url'                    => 'https://panel.test',
				'panel_secret_sealed'          => 'sealed',
				'panel_allows_private_address' => false,
				'delete_data_on_uninstall'     => false,
				'court_fee'                    => Money::zero(),
				'plan_limits'                  => new PlanLimits( 3, Money::from_decimal( '10.00' ), true ),
				'messages'                     => new MessageSettings( '', '', false, '', 0, 0 ),
				...$this->instead,
			]
		);
	}

	public function change( array $changes ): Settings {
		$this->instead = [ ...$this->instead, ...$changes ];
		return $this->current();
	}

	public function currency(): string {
		return 'EUR';
	}

	public function prices_include_vat(): bool {
		return false;
	}

	/** As MemoryOrders puts it on. */
	public function with_vat( Money $price, string $tax_class ): Money {
		return $price->plus( $price->percentage( Percentage::from_decimal( '21' ) ) );
	}

	public function store_name(): string {
		return 'Hosting BV';
	}

	public function store_email(): string {
		return 'shop@hosting.test';
	}
}
