<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\DirectDebit\BookCollection;
use HostingInvoices\Application\DirectDebit\BookDebitReturn;
use HostingInvoices\Application\Dunning\ActOnStep;
use HostingInvoices\Application\Dunning\StepAction;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Papers\ResendInvoice;
use HostingInvoices\Application\Reporting\ListInvoices;
use HostingInvoices\Application\Reporting\ReadInvoice;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Rest\Present\InvoicePresenter;

/**
 * The list of invoices, the page of one, and what can be done to it.
 */
final readonly class InvoicesController {

	public function __construct(
		private ListInvoices $list_invoices,
		private ReadInvoice $read_invoice,
		private BookPayment $book_payment,
		private BookCollection $book_collection,
		private BookDebitReturn $book_debit_return,
		private ActOnStep $act_on_step,
		private ResendInvoice $resend_invoice,
		private ShopSettings $shop,
	) {
	}

	public function list( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->list_invoices->execute( $query ), $query, InvoicePresenter::row( ... ) );
	}

	public function get( Call $call ): Answer {
		return Answer::with( InvoicePresenter::page( $this->read_invoice->execute( $call->id ) ) );
	}

	public function book_payment( Call $call ): Answer {
		$this->book_payment->execute(
			$call->id,
			$call->body->money( 'amount', $this->shop->currency() ),
			$call->body->date( 'paid_on' ),
			$call->body->line( 'reference' ),
			$call->actor,
		);
		return $this->get( $call );
	}

	public function resend( Call $call ): Answer {
		$this->resend_invoice->execute( $call->id );
		return $this->get( $call );
	}

	public function book_collection( Call $call ): Answer {
		$this->book_collection->execute( $call->id, $call->body->date( 'collected_on' ), $call->actor );
		return $this->get( $call );
	}

	public function book_debit_return( Call $call ): Answer {
		$this->book_debit_return->execute( $call->id, $call->body->line( 'reason' ), $call->body->date( 'returned_on' ), $call->actor );
		return $this->get( $call );
	}

	public function act_on_step( Call $call ): Answer {
		$this->act_on_step->execute(
			$call->id,
			$call->step,
			StepAction::from( $call->body->line( 'action' ) ),
			$call->body->date( 'on' ),
			$call->body->needed_text( 'reason' ),
			$call->actor,
		);
		return $this->get( $call );
	}
}
