<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Messages\ChooseChannel;
use HostingInvoices\Application\Messages\FeedbackRepository;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\Vouchers;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * A voucher, or the question how we did. Who wants no such messages gets none.
 *
 * Runs inside the transaction that holds the lock on the customer.
 */
final readonly class MakeOffer {

	public function __construct(
		private StepRepository $steps,
		private CustomerRepository $customers,
		private Vouchers $vouchers,
		private FeedbackRepository $feedback,
		private WriteMessage $write_message,
		private ChooseChannel $choose_channel,
		private SettingsStore $settings,
		private Story $story,
		private Clock $clock,
	) {
	}

	public function execute( int $customer_id, int $invoice_id, Step $step, CivilDate $today ): void {
		$customer = $this->customers->find( $customer_id );
		if ( null === $customer || $customer->no_offers ) {
			$this->steps->record( $invoice_id, $customer_id, $step->key, StepState::skipped, $today );
			return;
		}
		$is_live = $this->settings->current()->is_live;
		$record  = $this->steps->record( $invoice_id, $customer_id, $step->key, $is_live ? StepState::under_way : StepState::withdrawn, $today );
		$facts   = StepKind::voucher === $step->kind && $is_live ? $this->voucher( $customer_id, $customer->email, $invoice_id, $record, $step, $today ) : [];
		if ( StepKind::feedback === $step->kind ) {
			$facts = [ 'feedback' => $this->feedback->ask( $customer_id, $invoice_id, $today ) ];
		}
		$kind = StepKind::voucher === $step->kind ? MessageKind::voucher : MessageKind::feedback;
		$this->write_message->execute( $kind, $step->key, $customer_id, $invoice_id, $record, $facts, $this->choose_channel->execute( $customer_id, $step->manner->channel )->value );
		$this->customers->message_decided_on( $customer_id, $today );
	}

	/** @return array<string, string> */
	private function voucher( int $customer_id, string $email, int $invoice_id, int $record, Step $step, CivilDate $today ): array {
		$amount = $step->amount ?? throw new \LogicException( 'A voucher has an amount.' );
		$code   = $this->vouchers->make( "step-$record", $amount, $email, $today );
		$this->story->tell( new Happening( EventKind::voucher_made, $customer_id, $today, $this->clock->now(), invoice_id: $invoice_id, step: $step->key, amount: $amount, detail: $code ) );
		return [ 'voucher' => $code, 'amount' => $amount->to_decimal(), 'currency' => $amount->currency ];
	}
}
