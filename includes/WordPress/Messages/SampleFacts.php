<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Messages\MessageFacts;
use HostingInvoices\Application\Messages\MessageInvoice;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Period;

/**
 * A customer who does not exist, for the preview in WooCommerce's settings.
 */
final readonly class SampleFacts {

	public static function of( MessageKind $kind, string $locale, string $pay_url ): MessageFacts {
		$issued  = CivilDate::of( 2026, 1, 1 );
		$due     = $issued->plus_days( 14 );
		$today   = MessageKind::invoice === $kind ? $issued : $due->plus_days( 14 );
		$total   = Money::from_decimal( '36.30' );
		$invoice = new MessageInvoice( '2026-0001', $issued, $due, $total, $total, $pay_url, $today->is_after( $due ) );
		$period  = Period::of( $issued, CivilDate::of( 2026, 1, 31 ) );
		$line    = new DraftLine( 1, __( 'Web hosting', 'hosting-invoices' ) . ' example.com', $period, 1, Money::from_decimal( '30.00' ), Money::zero() );
		return new MessageFacts(
			kind: $kind,
			step: $kind->value,
			customer_name: 'Anna Jansen',
			email: 'anna@example.com',
			locale: $locale,
			customer_type: CustomerType::consumer,
			today: $today,
			invoices: [ $invoice ],
			lines: MessageKind::invoice === $kind ? [ $line ] : [],
			net: Money::from_decimal( '30.00' ),
			discount: Money::zero(),
			vat: Money::from_decimal( '6.30' ),
			method: PaymentMethod::transfer,
			saves_per_year: MessageKind::invoice === $kind ? Money::from_decimal( '7.20' ) : null,
			names_date: $today->plus_days( 7 ),
			amount: $total,
			costs: MessageKind::formal_notice === $kind ? Money::from_decimal( '40.00' ) : null,
			services: [ 'example.com' ],
			mandate_url: $pay_url,
		);
	}
}
