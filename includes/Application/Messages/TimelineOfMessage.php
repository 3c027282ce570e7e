<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Customers\CustomerRecord;
use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\InvoiceTraits;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * The timeline that a message of a step belongs to, and the words that the owner gave that step.
 */
final readonly class TimelineOfMessage {

	public function __construct( private PolicyStore $policies ) {
	}

	/** @param InvoiceFacts|null $open Its invoice, when that is open still. */
	public function execute( ?InvoiceFacts $open, ?Invoice $invoice, ?CustomerRecord $customer ): Timeline {
		$timelines = $this->policies->timelines();
		if ( null !== $open ) {
			return $timelines->of( $open );
		}
		return null === $invoice
			? $timelines->default()->timeline
			: $timelines->for( new InvoiceTraits( $invoice->customer_type, $invoice->method, $invoice->total, $customer->group ?? '' ) )->timeline;
	}

	/** @return array{subject: string, body: string} Empty = the text that comes with the plugin. */
	public static function words( ?Step $step, string $channel, string $locale ): array {
		$none = [ 'subject' => '', 'body' => '' ];
		if ( null === $step ) {
			return $none;
		}
		// The text for all languages is written for an e-mail: a text message is shorter.
		return $step->texts->of( $channel, $locale ) ?? ( 'sms' === $channel ? $none : [ 'subject' => $step->subject, 'body' => $step->body ] );
	}
}
