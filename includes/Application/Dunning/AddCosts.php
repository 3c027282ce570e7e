<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Law\CollectionCosts;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Law\SmallClaimRule;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Adds costs on an order of their own, or refuses them and says why. An issued invoice is never edited.
 */
final readonly class AddCosts {

	public function __construct(
		private CostsRepository $costs,
		private StepRepository $steps,
		private ReadPolicy $policy,
		private InvoiceRepository $invoices,
		private InvoiceOrders $orders,
		private CostsWording $wording,
		private LegalFigures $law,
		private Story $story,
		private Clock $clock,
	) {
	}

	/** A consumer may be charged nothing but the statutory costs after the 14-day letter (art. 6:96 paragraphs 5 and 6 BW). */
	public function fixed_fee( InvoiceFacts $lead, Step $step, int $customer_id, CivilDate $today ): void {
		$amount = $step->amount ?? Money::zero( $lead->open->currency );
		if ( CustomerType::consumer === $lead->customer_type ) {
			$this->refuse( $lead, $step, $customer_id, $amount, 'fixed', 'consumer_fee_forbidden', $today );
			return;
		}
		$this->add( $lead, $step, $customer_id, $amount, $lead->open, 'fixed', $today );
	}

	/** By the scale, on what is still unpaid of the principal that the formal notice named; own costs never above it. */
	public function statutory( InvoiceFacts $lead, Step $step, int $customer_id, CivilDate $today ): void {
		$law = CollectionCosts::of( $this->law );
		if ( ! $law->are_known_in( $lead->open->currency, $today ) ) {
			$this->refuse( $lead, $step, $customer_id, Money::zero( $lead->open->currency ), 'statutory', 'currency_without_scale', $today );
			return;
		}
		$principal = $this->unpaid_of_notice( $lead );
		if ( ! $principal->is_positive() ) {
			$this->refuse( $lead, $step, $customer_id, $principal, 'statutory', 'nothing_unpaid_of_notice', $today );
			return;
		}
		$scale   = $law->on( $principal, $today );
		$amount  = null === $step->amount || $step->amount->currency !== $scale->currency ? $scale : Money::min( $scale, $step->amount );
		$against = SmallClaimRule::of( $this->law )->reason_against( $lead->customer_type, $principal, $today, $this->costs->added_on_contracts_of( $lead->id ) );
		if ( null !== $against ) {
			$this->refuse( $lead, $step, $customer_id, $amount, 'statutory', $against, $today );
			return;
		}
		$this->add( $lead, $step, $customer_id, $amount, $principal, 'statutory', $today );
	}

	private function unpaid_of_notice( InvoiceFacts $lead ): Money {
		$notice = $this->policy->execute()->for_invoice( $lead )->timeline->first_of( StepKind::formal_notice, $lead->customer_type );
		$named  = null === $notice ? [] : $this->steps->newest( $lead->id, $notice->key )['named'] ?? [];
		$sum    = Money::zero( $lead->open->currency );
		foreach ( $named as $invoice_id => $amount ) {
			$invoice = $this->invoices->find( $invoice_id );
			if ( null !== $invoice && ! $invoice->disputed && $invoice->total->currency === $sum->currency ) {
				$sum = $sum->plus( Money::min( $invoice->open(), Money::from_decimal( $amount, $sum->currency ) ) );
			}
		}
		return $sum;
	}

	private function add( InvoiceFacts $lead, Step $step, int $customer_id, Money $amount, Money $principal, string $kind, CivilDate $today ): void {
		$record = $this->steps->record( $lead->id, $customer_id, $step->key, StepState::done, $today );
		$order  = $this->orders->make_costs_order( $customer_id, $amount, $this->wording->label( $kind, $customer_id ), $this->clock->now() );
		$this->costs->add( $customer_id, $lead->id, $record, $order, $kind, $amount, $principal, $today );
		$this->tell( EventKind::fee_added, $lead, $step, $customer_id, $amount, $kind, '', $today );
	}

	private function refuse( InvoiceFacts $lead, Step $step, int $customer_id, Money $amount, string $kind, string $reason, CivilDate $today ): void {
		$this->steps->record( $lead->id, $customer_id, $step->key, StepState::refused, $today );
		$this->tell( EventKind::fee_refused, $lead, $step, $customer_id, $amount, $kind, $reason, $today );
	}

	private function tell( EventKind $event, InvoiceFacts $lead, Step $step, int $customer_id, Money $amount, string $kind, string $reason, CivilDate $today ): void {
		$this->story->tell(
			new Happening(
				$event,
				$customer_id,
				$today,
				$this->clock->now(),
				invoice_id: $lead->id,
				step: $step->key,
				amount: $amount,
				facts: [ 'kind' => $kind ] + ( '' === $reason ? [] : [ 'reason' => $reason, 'reasons' => [ $reason ] ] ),
			)
		);
	}
}
