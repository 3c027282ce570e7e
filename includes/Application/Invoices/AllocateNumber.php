<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\InvoiceNumber;

/**
 * The next number of a series, as it is written: the last write before the commit of what it numbers.
 */
final readonly class AllocateNumber {

	public function __construct( private NumberSeries $series, private SettingsStore $settings ) {
	}

	public function of_invoice( CivilDate $on ): string {
		return $this->next( 'invoice', $this->settings->current()->invoice_prefix, $on );
	}

	public function of_credit_note( CivilDate $on ): string {
		return $this->next( 'credit', $this->settings->current()->bookkeeping->credit_prefix, $on );
	}

	/** Without the year in it a number never comes back, so that series goes on over the years. */
	private function next( string $series, string $prefix, CivilDate $on ): string {
		return $this->settings->current()->bookkeeping->number_has_year
			? InvoiceNumber::of( $prefix, $on->year, $this->series->next( "$series-{$on->year}" ) )->to_string()
			: InvoiceNumber::without_year( $prefix, $this->series->next( $series ) )->to_string();
	}
}
